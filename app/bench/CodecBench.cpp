#include "core/amqp/FrameReader.h"
#include "core/amqp/FrameWriter.h"
#include "core/amqp/PropertiesCodec.h"

#include <benchmark/benchmark.h>

using namespace postroom;
using namespace postroom::amqp;

namespace {

// As many clients publish: persistent, with a content type; 100 bytes of body.
Properties usualProperties()
{
    Properties properties;
    properties.contentType = "text/plain";
    properties.deliveryMode = 2;
    return properties;
}

Properties propertiesWithHeaders()
{
    Properties properties = usualProperties();
    properties.headers = FieldTable{{"format", "pdf"}, {"pages", 3}, {"urgent", true}};
    properties.messageId = "0d6e4b6e-7b1f-4a51";
    properties.timestamp = 1700000000;
    return properties;
}

std::string publishes(int count, const Properties& properties)
{
    std::string bytes;
    FrameWriter writer(bytes);
    const std::string body(100, 'x');
    for (int i = 0; i < count; ++i) {
        writer.writeMethod(1, BasicPublish{"orders", "order.created", false, false});
        writer.writeContent(1, properties, body);
    }
    return bytes;
}

// Bytes of the socket to method, properties and body: three frames a message, 100 messages a read.
void decodePublish(benchmark::State& state, const Properties& properties)
{
    const std::string bytes = publishes(100, properties);
    FrameReader reader;
    std::int64_t messages = 0;
    for (auto _ : state) {
        reader.feed(bytes);
        for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
            const std::string_view payload = (*frame)->payload;
            if ((*frame)->type == FrameType::Method)
                benchmark::DoNotOptimize(decodeMethod(payload));
            else if ((*frame)->type == FrameType::Header)
                benchmark::DoNotOptimize(decodeContentHeader(payload));
            else
                ++messages;
        }
    }
    state.SetItemsProcessed(messages);
}
BENCHMARK_CAPTURE(decodePublish, usual, usualProperties());
BENCHMARK_CAPTURE(decodePublish, headers, propertiesWithHeaders());

// Delivery to the bytes for the socket: three frames a message, 100 messages a write.
void encodeDeliver(benchmark::State& state, const Properties& properties)
{
    std::string bytes;
    FrameWriter writer(bytes);
    const std::string body(100, 'x');
    for (auto _ : state) {
        bytes.clear();
        for (std::uint64_t tag = 1; tag <= 100; ++tag) {
            writer.writeMethod(1, BasicDeliver{"ctag1.worker", tag, false, "orders", "order.created"});
            writer.writeContent(1, properties, body);
        }
        benchmark::DoNotOptimize(bytes.data());
    }
    state.SetItemsProcessed(state.iterations() * 100);
}
BENCHMARK_CAPTURE(encodeDeliver, usual, usualProperties());
BENCHMARK_CAPTURE(encodeDeliver, headers, propertiesWithHeaders());

// One method alone, without its frame.
template<class T>
void decodeOne(benchmark::State& state, const T& method)
{
    std::string bytes;
    WireWriter writer(bytes);
    writeMethod(writer, method);
    for (auto _ : state)
        benchmark::DoNotOptimize(decodeMethod(bytes));
}
BENCHMARK_CAPTURE(decodeOne, publish, BasicPublish{"orders", "order.created", false, false});
BENCHMARK_CAPTURE(decodeOne, ack, BasicAck{7, false});

template<class T>
void encodeOne(benchmark::State& state, const T& method)
{
    std::string bytes;
    WireWriter writer(bytes);
    for (auto _ : state) {
        bytes.clear();
        writeMethod(writer, method);
        benchmark::DoNotOptimize(bytes.data());
    }
}
BENCHMARK_CAPTURE(encodeOne, deliver, BasicDeliver{"ctag1.worker", 7, false, "orders", "order.created"});
BENCHMARK_CAPTURE(encodeOne, ack, BasicAck{7, false});

} // namespace
