#include "core/sim/Simulation.h"
#include "core/vocabulary/FieldTable.h"

#include <benchmark/benchmark.h>

using namespace postroom;

namespace {

/// An exchange with that many bindings to one queue, each for another key or header.
BrokerState withBindings(const std::string& type, std::int64_t count)
{
    Simulation simulation(1, 1'000'000);
    DeclareExchange exchange;
    exchange.name = "x";
    exchange.type = type;
    static_cast<void>(simulation.submit(exchange));
    DeclareQueue queue;
    queue.name = "q";
    static_cast<void>(simulation.submit(queue));
    for (std::int64_t i = 0; i < count; ++i) {
        BindingSpec binding;
        binding.source = "x";
        binding.destination = "q";
        binding.routingKey = "region." + std::to_string(i) + (type == "topic" ? ".*.#" : ".order.created");
        if (type == "headers")
            binding.arguments = FieldTable{{"region", i}, {"x-match", "all"}};
        static_cast<void>(simulation.submit(Bind{binding}));
    }
    return simulation.world().broker.state();
}

// Matching alone, against the number of bindings of the exchange: one of them matches. The route of a key that
// was seen before is looked up instead, but never for headers.
void routing(benchmark::State& state, const std::string& type)
{
    BrokerState broker = withBindings(type, state.range(0));
    const Exchange& exchange = *broker.findExchange("/", "x");
    boost::intrusive_ptr<Content> content(new Content);
    content->properties.headers = FieldTable{{"region", 7}};
    boost::intrusive_ptr<Message> message(new Message);
    message->routingKey = "region.7.order.created";
    message->content = content;
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange.match(*message));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(routing, direct, "direct")->RangeMultiplier(10)->Range(10, 100'000);
BENCHMARK_CAPTURE(routing, topic, "topic")->RangeMultiplier(10)->Range(10, 100'000);
BENCHMARK_CAPTURE(routing, headers, "headers")->RangeMultiplier(10)->Range(10, 100'000);
// Here all of them match.
BENCHMARK_CAPTURE(routing, fanout, "fanout")->RangeMultiplier(10)->Range(10, 100'000);

} // namespace
