#include "core/history/History.h"
#include "core/scenario/ScenarioReader.h"

#include <benchmark/benchmark.h>

#include <malloc.h>

#include <algorithm>
#include <chrono>

using namespace postroom;

namespace {

// A busy work queue: crashes, redeliveries and dead letters included.
Scenario busy()
{
    return *readScenario(R"({"postroom": 1, "seed": 5, "link_delay": "20ms",
        "exchanges": [{"name": "orders", "type": "topic"}],
        "queues": [{"name": "work", "arguments": {"x-dead-letter-exchange": "", "x-dead-letter-routing-key": "dead", "x-max-length": 2000}},
                   {"name": "audit", "arguments": {"x-max-length": 500}}, {"name": "dead", "arguments": {"x-max-length": 500}}],
        "bindings": [{"source": "orders", "destination": "work", "routing_key": "order.*"},
                     {"source": "orders", "destination": "audit", "routing_key": "#"}],
        "producers": [{"name": "shop", "exchange": "orders", "routing_keys": ["order.created", "order.paid"], "interval": "10ms"},
                      {"name": "web", "exchange": "orders", "routing_keys": ["order.created"], "interval": "14ms"}],
        "consumers": [{"name": "a", "queue": "work", "work": "12ms", "prefetch": 10, "refuse_when": "every 50"},
                      {"name": "b", "queue": "work", "work": "15ms", "prefetch": 10, "crash_at": 400, "restart_after": "1s"},
                      {"name": "c", "queue": "audit", "work": "5ms", "prefetch": 50}]})");
}

std::size_t heap() { return mallinfo2().uordblks; }

History recorded(EventNumber events)
{
    History history(busy());
    while (history.present().journal().last() < events)
        history.advance(history.now() + Duration::seconds(1));
    return history;
}

double percentile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

// To a random moment of a recorded run of so many events; each iteration is one seek.
void seek(benchmark::State& state)
{
    History history = recorded(static_cast<EventNumber>(state.range(0)));
    Dice dice(1);
    std::vector<double> times;
    for (auto _ : state) {
        const SimTime at{static_cast<std::int64_t>(dice.roll(static_cast<std::uint64_t>(history.end().microseconds)))};
        const auto begin = std::chrono::steady_clock::now();
        history.seek(at);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    state.counters["p50_ms"] = percentile(times, 0.5);
    state.counters["p95_ms"] = percentile(times, 0.95);
    state.counters["max_ms"] = percentile(times, 1);
    state.counters["checkpoints"] = static_cast<double>(history.branch().checkpoints.count());
}
BENCHMARK(seek)->Arg(100'000)->Arg(1'000'000)->Iterations(1000)->Unit(benchmark::kMillisecond);

// What a kept event and a checkpoint cost.
void historyMemory(benchmark::State& state)
{
    for (auto _ : state) {
        const std::size_t before = heap();
        SimulationRun run(busy());
        run.runUntil(SimTime{} + Duration::seconds(60));
        const std::size_t withFew = heap();
        const EventNumber few = run.journal().last();
        while (run.journal().last() < 500'000)
            run.runUntil(run.now() + Duration::seconds(1));
        const std::size_t withMany = heap();
        state.counters["bytes_per_event"] = static_cast<double>(withMany - withFew) / static_cast<double>(run.journal().last() - few);
        constexpr int copies = 20;
        Checkpoints checkpoints({1, 1000, 1'000'000'000});
        for (int i = 0; i < copies; ++i) {
            run.runUntil(run.now() + Duration::milliseconds(1));
            checkpoints.keep(run);
        }
        state.counters["bytes_per_checkpoint"] = static_cast<double>(heap() - withMany) / copies;
        state.counters["estimated"] = static_cast<double>(checkpoints.bytes()) / static_cast<double>(checkpoints.count());
        benchmark::DoNotOptimize(before);
    }
}
BENCHMARK(historyMemory)->Iterations(1)->Unit(benchmark::kMillisecond);

// The part of the engine's time that goes into keeping events: the same events appended once more, against the run.
void journalShare(benchmark::State& state)
{
    double share = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        Simulation simulation = start(busy());
        simulation.runUntil(SimTime{} + Duration::seconds(600));
        const std::chrono::duration<double> ran = std::chrono::steady_clock::now() - begin;
        const Journal& journal = simulation.journal();
        std::vector<Event> events;
        for (EventNumber number = 1; number <= journal.last(); ++number)
            events.push_back(journal.at(number));
        Journal again;
        const auto copied = std::chrono::steady_clock::now();
        for (Event& event : events)
            again.append(event.at, event.cause, std::move(event.what));
        const auto appended = std::chrono::steady_clock::now();
        share = std::chrono::duration<double>(appended - copied) / ran;
        state.SetItemsProcessed(static_cast<std::int64_t>(journal.last()));
    }
    state.counters["share_of_run"] = share;
}
BENCHMARK(journalShare)->Iterations(3)->Unit(benchmark::kMillisecond);

// A run with everything that looking back needs, against the bare simulation.
void runWithHistory(benchmark::State& state)
{
    for (auto _ : state) {
        if (state.range(0) == 0) {
            Simulation simulation = start(busy());
            simulation.runUntil(SimTime{} + Duration::seconds(300));
            benchmark::DoNotOptimize(simulation.journal().last());
        } else if (state.range(0) == 1) {
            SimulationRun run(busy());
            run.runUntil(SimTime{} + Duration::seconds(300));
            benchmark::DoNotOptimize(run.journal().last());
        } else {
            History history(busy());
            history.advance(SimTime{} + Duration::seconds(300));
            benchmark::DoNotOptimize(history.present().journal().last());
        }
    }
    state.SetLabel(state.range(0) == 0 ? "simulation alone" : state.range(0) == 1 ? "with scene and statistics" : "with checkpoints");
}
BENCHMARK(runWithHistory)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

} // namespace
