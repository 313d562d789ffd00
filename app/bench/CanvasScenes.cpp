#include "app/bench/CanvasScenes.h"

#include <cmath>

namespace postroom {

namespace {

constexpr Duration oneWay = Duration::seconds(20);
constexpr int waysOfOneMessage = 4; // to the exchange, the queue, the consumer, and the ack back to the queue
constexpr double columnWidth = 236;
constexpr double rowHeight = 120;

std::string named(const char* kind, int number)
{
    return kind + std::string("-") + std::to_string(number);
}

} // namespace

Scenario canvasScenario(const CanvasLoad& load)
{
    Scenario scenario;
    scenario.title = "Measuring the canvas";
    scenario.linkDelay = oneWay;
    const int rows = load.nodes / 4;
    const int rowsOfBlock = std::max(1, static_cast<int>(std::ceil(std::sqrt(rows * columnWidth * 4 / rowHeight / 1.6))));
    const double perSecond = static_cast<double>(load.tokens) / rows / waysOfOneMessage / (oneWay.microseconds / 1e6);
    for (int row = 0; row < rows; ++row) {
        ProducerSpec producer;
        producer.name = named("producer", row);
        producer.exchange = named("exchange", row);
        producer.routingKeys = {"order.created", "order.paid", "order.sent", "invoice"};
        producer.interval = Duration{static_cast<std::int64_t>(1e6 / perSecond)};
        // Rows do not march in step.
        producer.startAfter = Duration{producer.interval.microseconds * (row * 7 % 16) / 16};
        scenario.producers.push_back(producer);

        ExchangeSpec exchange;
        exchange.name = producer.exchange;
        exchange.type = "topic";
        scenario.exchanges.push_back(exchange);

        QueueSpec queue;
        queue.name = named("queue", row);
        scenario.queues.push_back(queue);
        scenario.bindings.push_back({"/", exchange.name, queue.name, DestinationType::Queue, "#", {}});
        if (row < load.extraLines)
            scenario.bindings.push_back({"/", exchange.name, named("queue", (row + 1) % rows), DestinationType::Queue, "never", {}});
        if (row < load.extraLines - rows)
            scenario.bindings.push_back({"/", exchange.name, named("queue", (row + 2) % rows), DestinationType::Queue, "nor", {}});
        if (row < load.extraLines - 2 * rows)
            scenario.bindings.push_back({"/", exchange.name, named("queue", (row + 3) % rows), DestinationType::Queue, "ever", {}});

        ConsumerSpec consumer;
        consumer.name = named("consumer", row);
        consumer.queue = queue.name;
        consumer.work = Duration::milliseconds(0);
        scenario.consumers.push_back(consumer);

        const double left = (row / rowsOfBlock) * columnWidth * 4;
        const double y = (row % rowsOfBlock) * rowHeight;
        scenario.layout[{NodeKind::Producer, producer.name}] = {left, y};
        scenario.layout[{NodeKind::Exchange, exchange.name}] = {left + columnWidth, y};
        scenario.layout[{NodeKind::Queue, queue.name}] = {left + 2 * columnWidth, y};
        scenario.layout[{NodeKind::Consumer, consumer.name}] = {left + 3 * columnWidth, y};
    }
    return scenario;
}

} // namespace postroom
