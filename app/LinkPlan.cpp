#include "app/LinkPlan.h"

#include "app/ScenarioLookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkPlan)
};

QString whyNot(NodeKind from, NodeKind to)
{
    if (from == NodeKind::Program || to == NodeKind::Program)
        return Words::tr("This is a real program: its own code says where it publishes and what it consumes.");
    if (to == NodeKind::Producer)
        return Words::tr("A producer only sends. Drag from the producer to an exchange or a queue.");
    if (from == NodeKind::Producer && to == NodeKind::Consumer)
        return Words::tr("A producer does not know consumers. Drag from the producer to a queue, and from the queue to "
                   "the consumer.");
    if (from == NodeKind::Exchange && to == NodeKind::Consumer)
        return Words::tr("An exchange does not deliver to consumers; bind a queue between them.");
    if (from == NodeKind::Queue && to == NodeKind::Queue)
        return Words::tr("A queue does not pass messages on to another queue. To move dead letters there, drag to an "
                   "exchange that the other queue is bound to.");
    if (from == NodeKind::Consumer && to == NodeKind::Queue)
        return Words::tr("Deliveries go from a queue to its consumers. Drag from the queue to the consumer.");
    if (from == NodeKind::Consumer && to == NodeKind::Consumer)
        return Words::tr("Consumers do not talk to each other. Let one publish to an exchange and the other consume a "
                   "queue that is bound to it.");
    return {};
}

QString labelOf(const NodeRef& from, const NodeRef& to)
{
    const QString a = QString::fromStdString(from.name);
    const QString b = QString::fromStdString(to.name);
    switch (from.kind) {
    case NodeKind::Producer: return Words::tr("Publish from %1 to %2").arg(a, b);
    case NodeKind::Exchange: return Words::tr("Bind %2 to %1").arg(a, b);
    case NodeKind::Queue:
        return to.kind == NodeKind::Consumer ? Words::tr("Consume %1 with %2").arg(a, b)
                                             : Words::tr("Dead-letter from %1 to %2").arg(a, b);
    case NodeKind::Consumer: return Words::tr("Republish from %1 to %2").arg(a, b);
    case NodeKind::Program: break;
    }
    return {};
}

LinkPlan::Asks whatToAsk(const Scenario& scenario, const std::string& exchange)
{
    const std::string type = typeOfExchange(scenario, exchange);
    if (type == "fanout")
        return LinkPlan::Asks::Nothing;
    if (type == "topic")
        return LinkPlan::Asks::TopicPattern;
    return type == "headers" ? LinkPlan::Asks::Headers : LinkPlan::Asks::RoutingKey;
}

void publishTo(ProducerSpec& producer, const NodeRef& to)
{
    const bool isNew = producer.exchange.empty() && producer.routingKeys.empty();
    if (isNew && producer.pace == Pace::Manual)
        producer.pace = Pace::Interval;
    if (to.kind == NodeKind::Exchange) {
        producer.exchange = to.name;
        return;
    }
    if (!producer.exchange.empty())
        producer.routingKeys.clear();
    producer.exchange.clear();
    std::erase(producer.routingKeys, std::string());
    if (std::find(producer.routingKeys.begin(), producer.routingKeys.end(), to.name) == producer.routingKeys.end())
        producer.routingKeys.push_back(to.name);
}

/// "worker-1" of "consume:worker-1" when the line is of that kind.
bool startsWith(const QString& line, const char* kind, std::string& rest)
{
    const QString start = QLatin1String(kind) + QLatin1String(":");
    if (!line.startsWith(start))
        return false;
    rest = line.mid(start.size()).toStdString();
    return true;
}

void removeDefaultRoute(Scenario& scenario, const std::string& line)
{
    const std::size_t arrow = line.find('>');
    const auto origin = parseNodeRef(line.substr(0, arrow));
    if (!origin || arrow == std::string::npos)
        return;
    const std::string queue = line.substr(arrow + 1);
    if (ProducerSpec* producer = findProducer(scenario, origin->name); producer && origin->kind == NodeKind::Producer)
        std::erase(producer->routingKeys, queue);
    if (ConsumerSpec* consumer = findConsumer(scenario, origin->name); consumer && origin->kind == NodeKind::Consumer)
        consumer->republish = false;
    if (QueueSpec* dead = findQueue(scenario, origin->name); dead && origin->kind == NodeKind::Queue)
        dead->arguments.remove("x-dead-letter-exchange"), dead->arguments.remove("x-dead-letter-routing-key");
}

} // namespace

LinkPlan planLink(const Scenario& scenario, const NodeRef& from, const NodeRef& to)
{
    LinkPlan plan;
    plan.label = labelOf(from, to);
    plan.refusal = from == to ? Words::tr("A line needs two ends. Drag to another node.") : whyNot(from.kind, to.kind);
    if (from.kind == NodeKind::Exchange && plan.refusal.isEmpty())
        plan.asks = whatToAsk(scenario, from.name);
    return plan;
}

Scenario withLink(Scenario scenario, const NodeRef& from, const NodeRef& to, const QString& routingKey,
                  const FieldTable& arguments)
{
    switch (from.kind) {
    case NodeKind::Producer:
        if (ProducerSpec* producer = findProducer(scenario, from.name))
            publishTo(*producer, to);
        break;
    case NodeKind::Exchange: {
        BindingSpec binding;
        binding.source = from.name;
        binding.destination = to.name;
        binding.destinationType = to.kind == NodeKind::Queue ? DestinationType::Queue : DestinationType::Exchange;
        binding.routingKey = routingKey.toStdString();
        binding.arguments = arguments;
        binding.vhost = vhostOf(scenario, from);
        if (std::find(scenario.bindings.begin(), scenario.bindings.end(), binding) == scenario.bindings.end())
            scenario.bindings.push_back(std::move(binding));
        break;
    }
    case NodeKind::Queue:
        if (ConsumerSpec* consumer = findConsumer(scenario, to.name); consumer && to.kind == NodeKind::Consumer)
            consumer->queue = from.name;
        else if (QueueSpec* queue = findQueue(scenario, from.name); queue && to.kind == NodeKind::Exchange)
            queue->arguments.set("x-dead-letter-exchange", to.name);
        break;
    case NodeKind::Consumer:
        if (ConsumerSpec* consumer = findConsumer(scenario, from.name)) {
            consumer->republish = true;
            consumer->republishExchange = to.name;
        }
        break;
    case NodeKind::Program: break;
    }
    return scenario;
}

Scenario withoutLine(Scenario scenario, const QString& line, const BindingSpec* spec)
{
    std::string name;
    if (startsWith(line, "binding", name) && spec)
        std::erase(scenario.bindings, *spec);
    else if (ProducerSpec* producer = startsWith(line, "publish", name) ? findProducer(scenario, name) : nullptr)
        // Without a target it would go on and send messages that reach nobody.
        producer->exchange.clear(), producer->routingKeys.clear(), producer->pace = Pace::Manual;
    else if (ConsumerSpec* consumer = startsWith(line, "consume", name) ? findConsumer(scenario, name) : nullptr)
        consumer->queue.clear();
    else if (ConsumerSpec* worker = startsWith(line, "republish", name) ? findConsumer(scenario, name) : nullptr)
        worker->republish = false;
    else if (ExchangeSpec* exchange = startsWith(line, "alternate", name) ? findExchange(scenario, name) : nullptr)
        exchange->arguments.remove("alternate-exchange");
    else if (QueueSpec* queue = startsWith(line, "dead-letter", name) ? findQueue(scenario, name) : nullptr)
        queue->arguments.remove("x-dead-letter-exchange"), queue->arguments.remove("x-dead-letter-routing-key");
    else if (startsWith(line, "default", name))
        removeDefaultRoute(scenario, name);
    return scenario;
}
