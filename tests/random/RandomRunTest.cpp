#include "core/events/JournalText.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/stats/Statistics.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/WorldText.h"
#include "tests/random/RandomCommands.h"

#include <QDir>
#include <QFile>

using namespace postroom;

namespace {

constexpr int seeds = 210;
constexpr int commandsPerSeed = 500;

struct Move {
    Duration pause;
    Command command;
};

/// Where every copy is: counted once from the events and once from the world.
struct Books {
    std::uint64_t copies = 0; ///< made by routing, one per queue
    std::uint64_t atTheDoor = 0;
    std::uint64_t entered = 0;
    std::uint64_t left = 0; ///< acked, dropped, dead-lettered, or sent without ack
    EventNumber read = 0;

    void follow(const Journal& journal)
    {
        while (read < journal.last()) {
            const auto& what = journal.at(++read).what;
            if (const auto* routed = std::get_if<Routed>(&what))
                copies += routed->leg < 0 ? routed->route->queueCount : 0;
            else if (std::holds_alternative<CopyDropped>(what))
                ++atTheDoor;
            else if (std::holds_alternative<Enqueued>(what))
                ++entered;
            else if (const auto* delivered = std::get_if<Delivered>(&what)) {
                // A direct reply is made and handed over in one.
                entered += delivered->queue ? 0 : 1;
                copies += delivered->queue ? 0 : 1;
                left += delivered->noAck;
            } else if (const auto* got = std::get_if<Got>(&what))
                left += got->noAck;
            else if (std::holds_alternative<Acked>(what) || std::holds_alternative<Dropped>(what)
                     || std::holds_alternative<DeadLettered>(what))
                ++left;
        }
    }
};

std::uint64_t copiesInFlight(const Scene& scene)
{
    std::uint64_t count = 0;
    for (const auto& [number, flight] : scene.flights())
        count += flight.kind == Flight::Kind::Copy ? flight.copies : 0;
    return count;
}

std::uint64_t copiesInQueues(const World& world)
{
    std::uint64_t count = 0;
    world.broker.state().queues.forEach(
        [&](const Queue& queue) { count += queue.ready.count() + queue.unackedCount; });
    return count;
}

std::string journalFrom(const Simulation& simulation, EventNumber first)
{
    NameBook names;
    std::string text;
    for (EventNumber number = 1; number <= simulation.journal().last(); ++number) {
        names.learn(simulation.journal().at(number));
        if (number >= first)
            text += journalLine(number, simulation.journal().at(number), names) + "\n";
    }
    return text;
}

void play(Simulation& simulation, const Move& move)
{
    simulation.runUntil(simulation.now() + move.pause);
    static_cast<void>(simulation.submit(move.command));
}

/// Writes what was done as a scenario that can be opened and watched.
std::string saveForLooking(std::uint64_t seed, const std::vector<Move>& moves)
{
    Scenario scenario;
    scenario.title = "A random run that failed";
    scenario.seed = seed;
    scenario.linkDelay = {};
    SimTime at;
    for (const Move& move : moves) {
        at = at + move.pause;
        scenario.commands.push_back({at, move.command});
    }
    const QString path = QDir::temp().filePath(QString("postroom-random-%1.postroom.json").arg(seed));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(writeScenario(scenario)));
    return path.toStdString();
}

} // namespace

/// Whatever anybody does: no copy is lost or doubled without an event, the picture is what is true, and a
/// checkpoint runs on like the original.
class RandomRunTest : public QObject {
    Q_OBJECT

    // Empty if all is well, otherwise what is wrong.
    QString check(Simulation& simulation, Scene& scene, Books& books, Statistics& statistics)
    {
        scene.follow(simulation.journal());
        books.follow(simulation.journal());
        statistics.follow(simulation.journal());
        const std::string world = visibleText(simulation.world());
        const std::string shown = visibleText(scene);
        if (world != shown)
            return QString::fromStdString("the picture is not what is true\n" + world + "-- shown --\n" + shown);
        if (books.copies != copiesInFlight(scene) + books.atTheDoor + books.entered)
            return QString("%1 copies were made, %2 are in flight, %3 ended at the door, %4 entered")
                .arg(books.copies).arg(copiesInFlight(scene)).arg(books.atTheDoor).arg(books.entered);
        const std::uint64_t inQueues = copiesInQueues(simulation.world());
        if (books.entered != inQueues + books.left)
            return QString("%1 copies entered, %2 are in queues, %3 left").arg(books.entered).arg(inQueues).arg(books.left);
        if (!statistics.conservation().holds())
            return "the conservation sum of the statistics does not hold";
        return {};
    }

private slots:
    void holdsForManySeeds()
    {
        std::uint64_t refused = 0;
        std::uint64_t delivered = 0;
        std::uint64_t events = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            RandomCommands commands(seed * 7919);
            Simulation simulation(seed);
            Scene scene;
            Books books;
            Statistics statistics;
            std::vector<Move> moves;
            std::optional<Simulation> checkpoint;
            for (int i = 0; i < commandsPerSeed; ++i) {
                moves.push_back({commands.pause(), commands.next(simulation.world())});
                if (i == commandsPerSeed / 2)
                    checkpoint = simulation;
                // Some runs are looked at after every single step, all of them after every command.
                if (seed % 10 == 0) {
                    const SimTime until = simulation.now() + moves.back().pause;
                    while (simulation.nextDue() <= until && simulation.step()) {
                        const QString fault = check(simulation, scene, books, statistics);
                        if (!fault.isEmpty())
                            QFAIL(qPrintable(QString("seed %1, command %2, inside: %3\nsaved as %4").arg(seed).arg(i)
                                                 .arg(fault, QString::fromStdString(saveForLooking(seed, moves)))));
                    }
                    simulation.runUntil(until);
                    moves.back().pause = {};
                    static_cast<void>(simulation.submit(moves.back().command));
                    checkpoint.reset();
                } else {
                    play(simulation, moves.back());
                }
                const QString fault = check(simulation, scene, books, statistics);
                if (!fault.isEmpty())
                    QFAIL(qPrintable(QString("seed %1, command %2 (%3): %4\nsaved as %5").arg(seed).arg(i)
                                         .arg(QString::fromStdString(toText(moves.back().command)), fault,
                                              QString::fromStdString(saveForLooking(seed, moves)))));
            }
            if (checkpoint) {
                const EventNumber from = checkpoint->journal().last() + 1;
                for (std::size_t i = commandsPerSeed / 2; i < moves.size(); ++i)
                    play(*checkpoint, moves[i]);
                QVERIFY2(journalFrom(*checkpoint, from) == journalFrom(simulation, from),
                         qPrintable(QString("seed %1: a checkpoint ran on differently, saved as %2").arg(seed)
                                        .arg(QString::fromStdString(saveForLooking(seed, moves)))));
            }
            events += simulation.journal().last();
            for (EventNumber number = simulation.journal().first(); number <= simulation.journal().last(); ++number) {
                refused += std::holds_alternative<Refused>(simulation.journal().at(number).what);
                delivered += std::holds_alternative<Delivered>(simulation.journal().at(number).what);
            }
        }
        qInfo("%d commands, %llu events, %llu refusals, %llu deliveries", seeds * commandsPerSeed,
              static_cast<unsigned long long>(events), static_cast<unsigned long long>(refused),
              static_cast<unsigned long long>(delivered));
        // Runs in which nothing happens would prove nothing.
        QVERIFY(delivered > 20'000);
        QVERIFY(refused > 5'000);
    }
};

POSTROOM_TEST(RandomRunTest)
#include "RandomRunTest.moc"
