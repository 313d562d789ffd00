#include "app/bench/Payload.h"
#include "core/sim/Simulation.h"

#include <benchmark/benchmark.h>

using namespace postroom;

namespace {

/// A queue with that many messages, one channel that publishes and one that gets them.
class DeepQueue {
public:
    explicit DeepQueue(std::int64_t depth) : m_simulation(1, 2 * Journal::blockSize)
    {
        m_simulation.stopRecording();
        submit(SetDefaultDelay{});
        DeclareQueue queue;
        queue.name = "work";
        submit(queue);
        m_publisher = open("publisher");
        m_worker = open("worker");
        for (std::int64_t i = 0; i < depth; ++i)
            publish();
    }
    void publish() { submit(Publish{m_publisher, "", "work", m_content}); }
    /// Takes the first message and gives its tag.
    std::uint64_t get()
    {
        submit(GetMessage{m_worker, "work"});
        return ++m_tag;
    }
    void ack(std::uint64_t tag) { submit(Ack{m_worker, tag}); }
    void requeue(std::uint64_t tag) { submit(Nack{m_worker, tag}); }
    /// From now on the worker holds one message at a time.
    void consume()
    {
        submit(SetPrefetch{m_worker, 1});
        submit(Consume{m_worker, "work", "c", false, false, {}});
    }
    /// Acknowledges the one it holds, and gets the next.
    void ackOnly() { ack(++m_tag); }

private:
    Reply submit(const Command& command)
    {
        const Answer<Reply> answer = m_simulation.submit(command);
        ENSURE(answer.has_value(), "a benchmark was refused something");
        return *answer;
    }
    ChannelId open(const char* name)
    {
        return {submit(OpenChannel{{submit(OpenConnection{{name, "/"}}).id}, 1}).id};
    }

    Simulation m_simulation;
    ContentPtr m_content = payload(100);
    ChannelId m_publisher;
    ChannelId m_worker;
    std::uint64_t m_tag = 0;
};

// All at a depth that stays the same: what comes in at the tail goes out at the head.
void publishGetAck(benchmark::State& state)
{
    DeepQueue queue(state.range(0));
    for (auto _ : state) {
        queue.publish();
        queue.ack(queue.get());
    }
    state.SetItemsProcessed(state.iterations());
}

void publishDeliverAck(benchmark::State& state)
{
    DeepQueue queue(state.range(0));
    queue.consume();
    for (auto _ : state) {
        queue.publish();
        queue.ackOnly();
    }
    state.SetItemsProcessed(state.iterations());
}

// Back to the head, where it was.
void getRequeue(benchmark::State& state)
{
    DeepQueue queue(state.range(0));
    for (auto _ : state)
        queue.requeue(queue.get());
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(publishGetAck)->RangeMultiplier(10)->Range(10, 1'000'000);
BENCHMARK(publishDeliverAck)->RangeMultiplier(10)->Range(10, 1'000'000);
BENCHMARK(getRequeue)->RangeMultiplier(10)->Range(10, 1'000'000);

} // namespace
