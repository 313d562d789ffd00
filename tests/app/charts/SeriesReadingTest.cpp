#include "app/charts/SeriesReading.h"

#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/helpers/Suite.h"

#include <algorithm>
#include <cstdint>
#include <tuple>

using namespace postroom;

namespace {

Scenario producing(const QString& producers)
{
    const auto scenario = readScenario(R"({"postroom": 1, "queues": [{"name": "q"}], "producers": [)" + producers.toStdString() + "]}");
    if (!scenario)
        qFatal("%s", toText(scenario.error()).c_str());
    return *scenario;
}

SimTime at(double seconds) { return SimTime{static_cast<std::int64_t>(seconds * 1e6)}; }

struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

Range published(const SeriesReading& reading)
{
    Range range{INT64_MAX, 0};
    for (const auto& each : reading.rates())
        range = {std::min(range.least, each.published), std::max(range.most, each.published)};
    return range;
}

} // namespace

/// What the chart of the rates shows.
class SeriesReadingTest : public QObject {
    Q_OBJECT
private slots:
    void aSteadyRateIsAFlatLineAtEveryZoom_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("thousandths");
        QTest::newRow("one a second") << 1000 << 1000;
        QTest::newRow("slow") << 5000 << 200;
        QTest::newRow("odd") << 700 << 1429;
        QTest::newRow("fast") << 40 << 25000;
    }
    void aSteadyRateIsAFlatLineAtEveryZoom()
    {
        QFETCH(int, interval);
        QFETCH(int, thousandths);
        const Scenario scenario =
            producing(QString(R"({"name": "p", "routing_keys": ["q"], "interval": "%1ms"})").arg(interval));
        Simulation simulation = start(scenario);
        TimeSeries series;
        Duration narrowest = TimeSeries::narrowest;
        // Slices become wider again and again; the end is anywhere in one of them, and anywhere between two messages.
        for (double until = 12.3; until < 1500; until *= 1.17) {
            simulation.runUntil(at(until));
            series.follow(simulation.journal());
            const Range range = published(SeriesReading(series, simulation.now()));
            const QString told = QString("%1 to %2 until %3 s, slices of %4 us").arg(range.least).arg(range.most).arg(until).arg(series.sliceWidth().microseconds);
            QVERIFY2(range.least >= thousandths - 1 && range.most <= thousandths + 1, qPrintable(told));
        }
        QVERIFY(series.sliceWidth() > narrowest * 64);
    }
    void whatWasCountedIsAllThere()
    {
        // Three at once every two seconds, and one now and then.
        const Scenario scenario = producing(R"({"name": "a", "routing_keys": ["q"], "interval": "2s"},
            {"name": "b", "routing_keys": ["q"], "interval": "2s"}, {"name": "c", "routing_keys": ["q"], "interval": "2s"},
            {"name": "d", "routing_keys": ["q"], "interval": "7s", "limit": 3})");
        Simulation simulation = start(scenario);
        TimeSeries series;
        simulation.runUntil(at(60));
        series.follow(simulation.journal());
        const SeriesReading reading(series, simulation.now());
        const Range range = published(reading);
        QVERIFY2(range.least >= 1300 && range.most <= 2100, qPrintable(QString("%1 to %2").arg(range.least).arg(range.most)));
        QCOMPARE(reading.ratesAt(at(50)).published, std::int64_t{1500});
        QCOMPARE(reading.ratesAt(at(1000)).published, reading.rates().back().published);
    }
    void whatStopsFalls()
    {
        const Scenario scenario = producing(R"({"name": "p", "routing_keys": ["q"], "interval": "100ms", "limit": 50})");
        Simulation simulation = start(scenario);
        TimeSeries series;
        for (const auto& [seconds, least, most] : {std::tuple{4.0, 9999, 10001}, std::tuple{6.5, 0, 1500}, std::tuple{20.0, 0, 0}}) {
            simulation.runUntil(at(seconds));
            series.follow(simulation.journal());
            const auto rate = SeriesReading(series, simulation.now()).ratesAt(simulation.now()).published;
            QVERIFY2(rate >= least && rate <= most, qPrintable(QString("%1 at %2 s").arg(rate).arg(seconds)));
        }
    }
    void withoutMessagesTheRateIsNothing()
    {
        const TimeSeries series;
        QCOMPARE(SeriesReading(series, {}).rates().size(), std::size_t{1});
        QCOMPARE(SeriesReading(series, at(3)).ratesAt(at(2)).most(), std::int64_t{0});
    }
};

POSTROOM_TEST(SeriesReadingTest)
#include "SeriesReadingTest.moc"
