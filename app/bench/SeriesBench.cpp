#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "core/scene/Scene.h"
#include "core/stats/Statistics.h"
#include "core/stats/TimeSeries.h"

#include <benchmark/benchmark.h>

#include <malloc.h>

#include <optional>

using namespace postroom;

namespace {

// Four producers, a topic exchange, three queues and six consumers, as a window runs them: about 10,000
// messages.
Simulation lively()
{
    std::string members;
    for (const char* queue : {"a", "b", "c"})
        members += std::string(members.empty() ? "" : ", ") + R"({"name": ")" + queue + "\"}";
    std::string consumers;
    for (int i = 0; i < 6; ++i)
        consumers += std::string(i ? ", " : "") + R"({"name": "w)" + std::to_string(i) + R"(", "queue": ")"
            + std::string(1, "abc"[i % 3]) + R"(", "prefetch": 3, "work": "11ms", "work_max": "43ms"})";
    std::string producers;
    for (int i = 0; i < 4; ++i)
        producers += std::string(i ? ", " : "") + R"({"name": "p)" + std::to_string(i)
            + R"(", "exchange": "x", "routing_keys": ["a", "b", "c"], "interval": "37ms"})";
    const auto scenario = readScenario(
        R"({"postroom": 1, "link_delay": "10ms", "exchanges": [{"name": "x", "type": "topic"}], "queues": [)" + members
        + R"(], "bindings": [{"source": "x", "destination": "a", "routing_key": "a"}, {"source": "x", "destination": "b", "routing_key": "b"},
            {"source": "x", "destination": "c", "routing_key": "c"}], "producers": [)"
        + producers + R"(], "consumers": [)" + consumers + "]}");
    ENSURE(scenario.has_value(), "the benchmark's own scenario cannot be read");
    return start(*scenario);
}
constexpr SimTime end{90'000'000};
constexpr Duration frame = Duration::milliseconds(16);

// 0: the simulation alone; 1: with scene and statistics, as the window had it; 2: with the series as well.
void windowRun(benchmark::State& state)
{
    std::uint64_t events = 0;
    for (auto _ : state) {
        Simulation simulation = lively();
        Scene scene;
        Statistics statistics;
        TimeSeries series;
        for (SimTime at; at < end; at = at + frame) {
            simulation.runUntil(at);
            if (state.range(0) > 0) {
                scene.follow(simulation.journal());
                statistics.follow(simulation.journal());
            }
            if (state.range(0) > 1)
                series.follow(simulation.journal());
        }
        events += simulation.journal().last();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(events));
}
BENCHMARK(windowRun)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

// Folding alone, and the memory that is needed after it.
void foldOfSeries(benchmark::State& state)
{
    Simulation simulation = lively();
    simulation.runUntil(end);
    double bytes = 0;
    for (auto _ : state) {
        const auto before = mallinfo2().uordblks;
        TimeSeries series;
        series.follow(simulation.journal());
        bytes = static_cast<double>(mallinfo2().uordblks - before + sizeof(TimeSeries));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(simulation.journal().last()));
    state.counters["bytes"] = bytes;
    state.counters["bytesPerEvent"] = bytes / static_cast<double>(simulation.journal().last());
}
BENCHMARK(foldOfSeries)->Unit(benchmark::kMillisecond);

// What a checkpoint costs: time, and memory that it does not share.
void copyOfSeries(benchmark::State& state)
{
    Simulation simulation = lively();
    simulation.runUntil(end);
    TimeSeries series;
    series.follow(simulation.journal());
    double bytes = 0;
    for (auto _ : state) {
        const auto before = mallinfo2().uordblks;
        std::optional<TimeSeries> copy(series);
        benchmark::DoNotOptimize(copy);
        bytes = static_cast<double>(mallinfo2().uordblks - before + sizeof(TimeSeries));
    }
    state.counters["bytes"] = bytes;
}
BENCHMARK(copyOfSeries)->Unit(benchmark::kMicrosecond);

} // namespace
