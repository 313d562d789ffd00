#include "core/history/History.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/WorldText.h"
#include "tests/random/RandomCommands.h"

using namespace postroom;

namespace {

constexpr int seeds = 40;
constexpr int commandsPerSeed = 250;
constexpr int walksPerSeed = 250;

std::string pictureOf(const History& history)
{
    const SimulationRun& run = history.shown();
    return toText(run.now()) + " " + std::to_string(run.journal().last()) + "\n" + visibleText(run.simulation().world())
        + visibleText(run.scene());
}

} // namespace

/// Whatever anybody does: every moment is reached again, from everywhere, and everything can be undone and redone.
class RandomHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void everyMomentIsReachedAgain()
    {
        std::size_t walked = 0;
        std::size_t undone = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            RandomCommands commands(seed * 104'729);
            Dice dice(seed);
            Scenario scenario;
            scenario.seed = seed;
            History history(scenario, {200, 12, 256'000'000});
            const std::string empty = visibleText(history.shown().simulation().world());
            std::vector<std::pair<Position, std::string>> moments;
            for (int i = 0; i < commandsPerSeed; ++i) {
                history.advance(history.now() + commands.pause());
                static_cast<void>(history.act(std::to_string(i), {commands.next(history.present().simulation().world())}));
                moments.emplace_back(history.shown().position(), pictureOf(history));
            }
            const std::string end = pictureOf(history);

            for (int i = 0; i < walksPerSeed; ++i) {
                ++walked;
                switch (dice.roll(6)) {
                case 0:
                    history.stepBack();
                    break;
                case 1:
                    if (!history.isPresent())
                        history.stepForward();
                    break;
                case 2:
                    history.seek(SimTime{static_cast<std::int64_t>(dice.roll(static_cast<std::uint64_t>(history.end().microseconds + 1)))});
                    break;
                case 3:
                    history.showEvent(dice.roll(history.present().journal().last()) + 1);
                    break;
                default: {
                    const auto& [place, picture] = moments[dice.roll(moments.size())];
                    history.show(place);
                    const std::string shown = pictureOf(history);
                    QVERIFY2(shown == picture, qPrintable(QString("seed %1: a moment looks different\n").arg(seed)
                                                          + QString::fromStdString(picture + "-- shown --\n" + shown)));
                }
                }
            }
            QCOMPARE(history.branches().size(), std::size_t{1});
            while (!history.isPresent())
                history.advance(history.now() + Duration::milliseconds(700));
            history.showEnd();
            // Playing on may have gone a little further than what was known.
            history.show(moments.back().first);
            QCOMPARE(pictureOf(history), end);
            history.showEnd();

            int acts = 0;
            while (history.canUndo()) {
                history.undo();
                ++acts;
            }
            undone += static_cast<std::size_t>(acts);
            QCOMPARE(visibleText(history.shown().simulation().world()), empty);
            while (history.canRedo())
                history.redo();
            history.show(moments.back().first);
            QCOMPARE(pictureOf(history), end);
        }
        qInfo("%zu walks, %zu acts undone and done again", walked, undone);
        QVERIFY(walked >= 10'000);
        QVERIFY(undone > 3'000);
    }
};

POSTROOM_TEST(RandomHistoryTest)
#include "RandomHistoryTest.moc"
