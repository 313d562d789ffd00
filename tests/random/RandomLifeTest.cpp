#include "core/why/MessageJourney.h"
#include "core/why/WhyIdle.h"
#include "core/why/WhyNot.h"
#include "tests/core/why/LifeCheck.h"
#include "tests/helpers/Suite.h"
#include "tests/random/RandomCommands.h"

#include "core/sim/Simulation.h"

using namespace postroom;

namespace {

constexpr std::uint64_t seeds = 24;
constexpr int commandsPerSeed = 300;

/// What is wrong with the journey of a message; empty if nothing is.
std::string faultInJourney(const MessageLife& life)
{
    const MessageJourney journey = messageJourney(life);
    const auto rows = static_cast<int>(journey.rows.size());
    const auto lines = static_cast<int>(journey.lines.size());
    for (const MessageJourney::Arrow& arrow : journey.arrows) {
        if (arrow.from < 0 || arrow.from >= lines || arrow.to < 0 || arrow.to >= lines)
            return "an arrow without a lifeline";
        if (arrow.leaves < 0 || arrow.leaves > arrow.lands || arrow.lands >= rows)
            return "an arrow that does not run down";
    }
    for (const MessageJourney::Mark& mark : journey.marks) {
        if (mark.line < 0 || mark.line >= lines || mark.row < 0 || mark.row >= rows)
            return "a mark beside the diagram";
    }
    for (const MessageJourney::Work& work : journey.works) {
        if (work.line < 0 || work.line >= lines || work.from > work.to || work.to >= rows)
            return "work beside the diagram";
    }
    return {};
}

/// Whether the answer to "Why did this queue not get it?" agrees with what the scene shows.
std::string faultInWhyNot(const MessageLife& life, const Scene& scene)
{
    for (const auto& [id, queue] : scene.queues()) {
        const auto holds = [&](const auto& copy) { return copy.message->id == life.message(); };
        const bool has = std::any_of(queue.ready.begin(), queue.ready.end(), holds)
            || std::any_of(queue.unacked.begin(), queue.unacked.end(),
                           [&](const auto& each) { return holds(each.second); });
        const std::vector<WhyNot> answers = whyNotIn(life, id);
        if (answers.empty())
            return "no answer about a queue";
        // One that it has left may hold another copy of it, which came as a dead letter.
        if (has && answers.front().kind != WhyNot::Kind::HasIt && answers.front().kind != WhyNot::Kind::LeftIt
            && answers.front().kind != WhyNot::Kind::OnItsWay && answers.front().kind != WhyNot::Kind::AtTheDoor)
            return "a queue that holds it is said not to have it: " + queue.spec->name;
        if (!has && answers.front().kind == WhyNot::Kind::HasIt)
            return "a queue without it is said to have it: " + queue.spec->name;
        if (answers.front().kind == WhyNot::Kind::NotKnown)
            return "nothing is known about a queue: " + queue.spec->name;
    }
    return {};
}

} // namespace

/// Whatever anybody does: the chain of causes of every message begins with its publish and never breaks.
class RandomLifeTest : public QObject {
    Q_OBJECT
private slots:
    void everyMessageHasItsChain()
    {
        std::uint64_t messages = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            RandomCommands commands(seed * 104729);
            Simulation simulation(seed);
            for (int i = 0; i < commandsPerSeed; ++i) {
                simulation.runUntil(simulation.now() + commands.pause());
                static_cast<void>(simulation.submit(commands.next(simulation.world())));
            }
            const Journal& journal = simulation.journal();
            Scene scene;
            scene.follow(journal);
            const MessageId newest = newestMessage(journal);
            // Every message of a run would take long; these are as good as any.
            const std::uint64_t stride = std::max<std::uint64_t>(1, newest.value / 60);
            for (MessageId message{1}; message <= newest; message.value += stride) {
                ++messages;
                MessageLife life(message);
                life.follow(journal);
                for (const std::string& fault :
                     {faultInLife(journal, message), faultInJourney(life), faultInWhyNot(life, scene)})
                    QVERIFY2(fault.empty(),
                             qPrintable(QString("seed %1, %2: %3").arg(seed).arg(
                                 QString::fromStdString(toText(message)), QString::fromStdString(fault))));
            }
        }
        QVERIFY2(messages > 500, "hardly any message was looked at");
    }
};

POSTROOM_TEST(RandomLifeTest)
#include "RandomLifeTest.moc"
