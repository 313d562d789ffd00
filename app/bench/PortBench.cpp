#include "core/amqp/FrameReader.h"
#include "core/amqp/Port.h"
#include "core/amqp/PropertiesCodec.h"
#include "core/sim/Simulation.h"

#include <benchmark/benchmark.h>

using namespace postroom;
using namespace postroom::amqp;

namespace {

/// A world behind the port without sockets, as `postroom serve --delay 0` has it.
class BenchEngine : public Engine {
public:
    BenchEngine() : m_simulation(1, 2 * Journal::blockSize)
    {
        m_simulation.stopRecording();
        m_simulation.submit(SetDefaultDelay{});
    }
    Answer<Reply> submit(const Command& command, ChannelId by) override { return m_simulation.submit(command, by); }
    SimTime now() const override { return m_simulation.now(); }
    const Journal& journal() const override { return m_simulation.journal(); }
    void haveRead(EventNumber number) override { m_simulation.keepEventsAfter(number); }
    bool admits(const Login&, bool) const override { return true; }

private:
    Simulation m_simulation;
};

class BenchClient {
public:
    explicit BenchClient(Port& port) : m_connection(port.accept({"bench", true}, {}))
    {
        m_connection.receive(protocolHeader, {});
        ConnectionStartOk startOk;
        startOk.mechanism = "PLAIN";
        startOk.response = std::string("\0guest\0guest", 12);
        say(0, startOk);
        say(0, ConnectionTuneOk{2047, 131072, 0});
        say(0, ConnectionOpen{"/"});
        say(1, ChannelOpen{});
    }
    template<class Said>
    void say(std::uint16_t channel, const Said& method)
    {
        std::string bytes;
        FrameWriter(bytes).writeMethod(channel, method);
        hear(bytes);
    }
    void hear(const std::string& bytes)
    {
        m_connection.receive(bytes, {});
        m_connection.takeTraffic();
    }
    /// Takes what there is to be sent and gives its size.
    std::size_t take(Port& port)
    {
        for (ClientConnection* touched : port.takeTouched())
            benchmark::DoNotOptimize(touched);
        std::string& output = m_connection.output();
        const std::size_t size = output.size();
        output.clear();
        return size;
    }

private:
    ClientConnection& m_connection;
};

std::string publishes(int count)
{
    std::string bytes;
    FrameWriter writer(bytes);
    const std::string body(100, 'x');
    for (int i = 0; i < count; ++i) {
        writer.writeMethod(1, BasicPublish{"", "amqp_load", false, false});
        writer.writeContent(1, {}, body);
    }
    return bytes;
}

enum class Acks { Automatic, Each };
enum class Confirms { Off, On };

// Bytes of a publisher to bytes for a consumer, 25 messages a read, as many clients have them.
void portPath(benchmark::State& state, Acks acks, Confirms confirms)
{
    constexpr int batch = 25;
    BenchEngine engine;
    Port port(engine, "0.1");
    BenchClient publisher(port);
    BenchClient consumer(port);
    publisher.say(1, QueueDeclare{"amqp_load"});
    if (confirms == Confirms::On)
        publisher.say(1, ConfirmSelect{});
    if (acks == Acks::Each)
        consumer.say(1, BasicQos{0, 100, false});
    BasicConsume consume;
    consume.queue = "amqp_load";
    consume.noAck = acks == Acks::Automatic;
    consumer.say(1, consume);
    const std::string messages = publishes(batch);
    std::string settlements;
    FrameWriter writer(settlements);
    std::uint64_t tag = 0;
    for (auto _ : state) {
        publisher.hear(messages);
        benchmark::DoNotOptimize(consumer.take(port));
        if (acks == Acks::Each) {
            settlements.clear();
            for (int i = 0; i < batch; ++i)
                writer.writeMethod(1, BasicAck{++tag, false});
            consumer.hear(settlements);
        }
        benchmark::DoNotOptimize(publisher.take(port));
    }
    state.SetItemsProcessed(state.iterations() * batch);
}
BENCHMARK_CAPTURE(portPath, automaticAck, Acks::Automatic, Confirms::Off);
BENCHMARK_CAPTURE(portPath, ackEach, Acks::Each, Confirms::Off);
BENCHMARK_CAPTURE(portPath, ackEachAndConfirms, Acks::Each, Confirms::On);

// The same with messages waiting in the queue: the consumer has no room but what its acks make.
void portPathBehindAQueue(benchmark::State& state)
{
    BenchEngine engine;
    Port port(engine, "0.1");
    BenchClient publisher(port);
    BenchClient consumer(port);
    publisher.say(1, QueueDeclare{"amqp_load"});
    consumer.say(1, BasicQos{0, 100, false});
    BasicConsume consume;
    consume.queue = "amqp_load";
    consumer.say(1, consume);
    publisher.hear(publishes(static_cast<int>(state.range(0)) + 100));
    const std::string messages = publishes(25);
    std::string settlements;
    FrameWriter writer(settlements);
    std::uint64_t tag = 0;
    for (auto _ : state) {
        publisher.hear(messages);
        settlements.clear();
        for (int i = 0; i < 25; ++i)
            writer.writeMethod(1, BasicAck{++tag, false});
        consumer.hear(settlements);
        benchmark::DoNotOptimize(consumer.take(port));
    }
    state.SetItemsProcessed(state.iterations() * 25);
}
BENCHMARK(portPathBehindAQueue)->Arg(100)->Arg(5000)->Arg(27000);

} // namespace
