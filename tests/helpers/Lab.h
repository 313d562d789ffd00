#pragma once

#include "core/scene/Scene.h"
#include "core/sim/Simulation.h"

#include <map>
#include <string>
#include <vector>

namespace postroom {

/// A small world for stories in RabbitMQ's words: built from text, driven by short calls, compared as text.
/// It runs in exact mode (nothing travels) unless a delay is set.
///
///     Lab lab("queue work message-ttl=5000; exchange news type=fanout; bind news work key=a.*");
class Lab {
public:
    explicit Lab(const std::string& topology = {}, std::uint64_t seed = 1);

    /// Carries out more statements of the same language; fails the program if one is refused.
    void build(const std::string& topology);
    /// "ok", or the refusal as "406 PRECONDITION_FAILED - ...".
    std::string attempt(const std::string& statement);
    std::string attempt(const Command& command);

    /// Publishes a message with this body on the lab's own channel; "ok" or the refusal.
    std::string publish(const std::string& exchange, const std::string& key, const std::string& body,
                        Properties properties = {});
    /// Publishes to the default exchange.
    std::string publish(const std::string& queue, const std::string& body);

    /// Takes the next message of a queue and leaves it unacked; returns its delivery tag, 0 if there is none.
    std::uint64_t take(const std::string& queue);
    std::string ack(std::uint64_t tag, bool multiple = false);
    std::string reject(std::uint64_t tag, bool requeue);
    std::string nack(std::uint64_t tag, bool multiple, bool requeue);

    /// A consumer of its own connection; what it gets is in deliveries().
    ChannelId subscribe(const std::string& name, const std::string& queue, std::int64_t prefetch = 0,
                        bool noAck = false, std::int64_t priority = 0);
    /// "a:m1 b:m2*": who got which body since the last call, * marks redelivered ones.
    std::string deliveries();

    void advance(Duration span) { m_simulation.runUntil(m_simulation.now() + span); }

    /// "m1 m2* [work rejected x1]": bodies in order, * before a redelivery, x-death in brackets.
    std::string contents(const std::string& queue) const;
    std::size_t unacked(const std::string& queue) const;
    bool hasQueue(const std::string& name) const;
    bool hasExchange(const std::string& name) const;
    /// The kinds of events since the last call, in order.
    std::string happened();

    Simulation& simulation() { return m_simulation; }
    ChannelId channel() const { return m_channel; }
    Scene scene() const;

private:
    ChannelId openChannel(const std::string& connection);

    Simulation m_simulation;
    ChannelId m_channel;
    std::map<ChannelId, std::string> m_names;
    EventNumber m_told = 0;
    EventNumber m_delivered = 0;
};

/// A content with this body.
ContentPtr contentOf(std::string body, Properties properties = {});

} // namespace postroom
