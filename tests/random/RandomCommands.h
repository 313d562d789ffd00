#pragma once

#include "core/commands/Command.h"
#include "core/sim/World.h"
#include "core/time/Dice.h"

namespace postroom {

/// Draws commands as a restless person and a few careless programs would give them: few names, so that they
/// meet often, and every kind of mistake.
class RandomCommands {
public:
    explicit RandomCommands(std::uint64_t seed) : m_dice(seed) {}

    Command next(const World& world);
    /// How long to let the world run before the next command; often not at all.
    Duration pause();

private:
    std::string oneOf(std::initializer_list<const char*> names);
    bool chance(std::uint64_t percent) { return m_dice.roll(100) < percent; }
    std::string exchangeName() { return oneOf({"x1", "x2", "x1", "x2", "x3", "amq.topic", "amq.headers", "", "", "", "nowhere"}); }
    std::string queueName() { return oneOf({"q1", "q2", "q3", "q4"}); }
    std::string key() { return oneOf({"q1", "q2", "q3", "q1", "q2", "a", "a.b", "a.b.c", "*", "#", "a.*", "#.b", ""}); }
    std::string clientName() { return oneOf({"p1", "p2", "c1", "c2", "c3"}); }
    FieldTable queueArguments();
    BindingSpec binding();
    ProducerSpec producer();
    ConsumerSpec consumer();
    Command opening();
    Command aboutTopology();
    Command aboutClients();
    ContentPtr content();
    Command byOperator();
    Command aboutChannels(const BrokerState& broker);

    Dice m_dice;
    /// The first commands set something going, so that there is something to disturb.
    std::uint64_t m_given = 0;
};

} // namespace postroom
