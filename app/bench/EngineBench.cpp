#include "app/bench/Payload.h"
#include "core/sim/Simulation.h"

#include <benchmark/benchmark.h>

using namespace postroom;

namespace {

// publish -> route -> enqueue -> deliver -> ack through a direct exchange, without delays, every command
// through the front door and every event in the journal.
void wholePath(benchmark::State& state)
{
    Simulation simulation(1, 1'000'000);
    simulation.stopRecording();
    DeclareExchange exchange;
    exchange.name = "orders";
    simulation.submit(exchange);
    DeclareQueue queue;
    queue.name = "work";
    simulation.submit(queue);
    BindingSpec binding;
    binding.source = "orders";
    binding.destination = "work";
    binding.routingKey = "created";
    simulation.submit(Bind{binding});
    const auto open = [&](const char* name) {
        const auto connection = simulation.submit(OpenConnection{{name, "/"}});
        return ChannelId{simulation.submit(OpenChannel{ConnectionId{connection->id}, 1})->id};
    };
    const ChannelId publisher = open("publisher");
    const ChannelId consumer = open("consumer");
    simulation.submit(SetPrefetch{consumer, 100});
    simulation.submit(Consume{consumer, "work", "c", false, false, {}});
    const ContentPtr content = payload(100);
    std::uint64_t tag = 0;
    for (auto _ : state) {
        simulation.submit(Publish{publisher, "orders", "created", content});
        simulation.submit(Ack{consumer, ++tag, false});
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(wholePath);

} // namespace
