#include "core/scenario/SimulatorImport.h"

#include "core/scenario/AutoLayout.h"
#include "core/scenario/ImportFields.h"
#include "core/scenario/ScenarioChecks.h"
#include "core/scenario/ScenarioEdit.h"

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

constexpr double spread = 1.7; // from their canvas of 600 x 410 to ours

class SimulatorReader {
public:
    explicit SimulatorReader(const JsonValue& root)
        : m_root(root)
        , m_fields(m_result.report)
    {
    }

    Imported read()
    {
        m_result.scenario.title = "Imported scenario";
        readExchanges();
        readQueues();
        readProducers();
        readConsumers();
        readBindings();
        separate();
        return std::move(m_result);
    }

private:
    Scenario& scenario() { return m_result.scenario; }

    /// A reference: the visualizer writes numbers, the simulator names.
    std::string nameBehind(const JsonValue& object, std::string_view key) const
    {
        const JsonValue* value = object.find(key);
        if (!value || !value->isInteger())
            return m_fields.text(object, key);
        const auto found = m_names.find(value->integer);
        return found == m_names.end() ? std::string() : found->second;
    }
    /// Takes the name of an entry, or the next free one where it has none that can be used.
    std::string nameOf(const JsonValue& object, NodeKind kind)
    {
        std::string name = m_fields.text(object, "name");
        if (const auto why = whyNotName(scenario(), {kind, name})) {
            const std::string fresh = freshName(scenario(), kind);
            m_fields.note(object.place, fmt::format("this {} is called '{}' here: {}", postroom::nameOf(kind),
                                                    fresh, *why));
            name = fresh;
        }
        const JsonValue* id = object.find("id");
        if (id && id->isInteger())
            m_names[id->integer] = name;
        const JsonValue* x = object.find("x");
        const JsonValue* y = object.find("y");
        const auto number = [](const JsonValue* value) {
            return value && value->kind == JsonValue::Kind::Real ? value->real
                   : value && value->isInteger()                 ? static_cast<double>(value->integer)
                                                                 : NAN;
        };
        const Place place{std::round(number(x) * spread), std::round(number(y) * spread)};
        if (std::isfinite(place.x) && std::isfinite(place.y))
            m_places.push_back({{kind, name}, place});
        return name;
    }

    void readExchanges()
    {
        static const std::vector<std::string> types = {"direct", "fanout", "topic"};
        for (const JsonValue* each : m_fields.objects(m_root, "exchanges")) {
            if (isPredeclaredExchange(m_fields.text(*each, "name")))
                continue;
            ExchangeSpec exchange;
            exchange.name = nameOf(*each, NodeKind::Exchange);
            const JsonValue* word = each->find("type");
            const bool isWord =
                word && word->isText() && std::find(types.begin(), types.end(), word->text) != types.end();
            const std::int64_t type = isWord ? 0 : m_fields.integer(*each, "type", 0);
            if (!word)
                m_fields.note(each->place,
                              fmt::format("exchange '{}' has no type; it is direct here.", exchange.name));
            if (isWord)
                exchange.type = word->text;
            else if (type >= 0 && type < static_cast<std::int64_t>(types.size()))
                exchange.type = types[static_cast<std::size_t>(type)];
            else
                m_fields.note(each->place,
                              fmt::format("exchange '{}' has the unknown type {}; it is direct here.",
                                          exchange.name, type));
            scenario().exchanges.push_back(std::move(exchange));
        }
    }
    void readQueues()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "queues")) {
            QueueSpec queue;
            queue.name = nameOf(*each, NodeKind::Queue);
            const JsonValue* messages = each->find("messages");
            if (messages && !messages->items.empty())
                m_fields.note(messages->place,
                              fmt::format("the {} messages that waited in queue '{}' were left out.",
                                          messages->items.size(), queue.name));
            scenario().queues.push_back(std::move(queue));
        }
    }
    void readProducers()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "producers")) {
            ProducerSpec producer;
            producer.name = nameOf(*each, NodeKind::Producer);
            const std::int64_t interval = m_fields.integer(*each, "interval", 0);
            producer.pace = interval > 0 ? Pace::Interval : Pace::Manual;
            if (interval > 0)
                producer.interval = Duration::seconds(std::min<std::int64_t>(interval, 86'400));
            const JsonValue* publish = each->find("publish");
            if (publish && publish->isObject()) {
                producer.exchange = nameBehind(*publish, "to");
                if (producer.exchange == "anon-exchange")
                    producer.exchange.clear();
                producer.payload = m_fields.text(*publish, "payload", producer.payload);
                const std::string key = m_fields.text(*publish, "routing_key");
                if (!key.empty())
                    producer.routingKeys = {key};
            } else {
                producer.pace = Pace::Manual;
            }
            if (!hasNode(scenario(), {NodeKind::Exchange, producer.exchange})) {
                m_fields.note(
                    each->place,
                    fmt::format("producer '{}' publishes to an exchange that is not in the file; it is "
                                "not connected here.",
                                producer.name));
                producer.exchange.clear();
                producer.pace = Pace::Manual;
            }
            scenario().producers.push_back(std::move(producer));
        }
    }
    void readConsumers()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "consumers")) {
            ConsumerSpec consumer;
            consumer.name = nameOf(*each, NodeKind::Consumer);
            const std::string queue = nameBehind(*each, "consume");
            if (hasNode(scenario(), {NodeKind::Queue, queue}))
                consumer.queue = queue;
            else if (!queue.empty())
                m_fields.note(
                    each->place,
                    fmt::format("consumer '{}' consumes a queue that is not in the file.", consumer.name));
            scenario().consumers.push_back(std::move(consumer));
        }
    }
    void readBindings()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "bindings")) {
            const std::string source = nameBehind(*each, "source");
            const std::string destination = nameBehind(*each, "destination");
            const std::string sourceType = m_fields.text(*each, "source_type", "exchange");
            const std::string destinationType = m_fields.text(*each, "destination_type", "queue");
            if (sourceType == "producer")
                continue; // the producer itself says where it publishes
            if (sourceType == "queue" && destinationType == "consumer") {
                connect(source, destination, each->place);
                continue;
            }
            BindingSpec binding;
            binding.source = source;
            binding.destination = destination;
            binding.destinationType =
                destinationType == "exchange" ? DestinationType::Exchange : DestinationType::Queue;
            binding.routingKey = m_fields.text(*each, "routing_key");
            binding.arguments = m_fields.table(*each, "arguments");
            if (source.empty() || source == "anon-exchange")
                continue; // the default exchange has these without being told
            const NodeKind kind = destinationType == "exchange" ? NodeKind::Exchange : NodeKind::Queue;
            const bool twice = std::find(scenario().bindings.begin(), scenario().bindings.end(), binding)
                               != scenario().bindings.end();
            const bool bothEnds = !destination.empty() && hasNode(scenario(), {NodeKind::Exchange, source})
                                  && hasNode(scenario(), {kind, destination});
            if (twice || !bothEnds) {
                m_fields.note(
                    each->place,
                    fmt::format("the binding from '{}' to '{}' was left out: {}.", source, destination,
                                twice ? "it is there twice" : "one of its ends is not in the file"));
                continue;
            }
            scenario().bindings.push_back(std::move(binding));
        }
    }
    void connect(const std::string& queue, const std::string& name, const JsonPlace& place)
    {
        for (ConsumerSpec& consumer : scenario().consumers) {
            if (consumer.name != name || consumer.queue == queue)
                continue;
            if (consumer.queue.empty() && hasNode(scenario(), {NodeKind::Queue, queue}))
                consumer.queue = queue;
            else
                m_fields.note(place, fmt::format("consumer '{}' consumes one queue here; '{}' was left out.",
                                                 name, queue));
        }
    }
    /// Our nodes are larger than theirs. Those that would lie on another one get a free place near it.
    void separate()
    {
        for (const auto& [node, place] : m_places) {
            const auto liesOn = [&node = node, &place = place](const auto& other) {
                const NodeSize a = sizeOf(node.kind);
                const NodeSize b = sizeOf(other.first.kind);
                return std::abs(place.x - other.second.x) < (a.width + b.width) / 2 + 10
                       && std::abs(place.y - other.second.y) < (a.height + b.height) / 2 + 10;
            };
            if (std::none_of(scenario().layout.begin(), scenario().layout.end(), liesOn))
                scenario().layout[node] = place;
        }
        scenario().layout = arranged(scenario());
    }

    const JsonValue& m_root;
    Imported m_result;
    ImportFields m_fields;
    std::map<std::int64_t, std::string> m_names;
    std::vector<std::pair<NodeRef, Place>> m_places;
};

bool hasAllLists(const JsonValue& root)
{
    for (const char* key : {"exchanges", "queues", "bindings", "producers", "consumers"}) {
        const JsonValue* list = root.find(key);
        if (!list || !list->isArray())
            return false;
    }
    return !root.find("postroom");
}

} // namespace

bool looksLikeVisualizer(const JsonValue& root)
{
    if (!hasAllLists(root))
        return false;
    for (const char* key : {"exchanges", "queues", "producers", "consumers"}) {
        for (const JsonValue& each : root.find(key)->items) {
            if (each.find("resource_type") && each.find("id"))
                return true;
        }
    }
    return false;
}

bool looksLikeSimulator(const JsonValue& root)
{
    return hasAllLists(root);
}

tl::expected<Imported, Problem> importSimulator(const JsonValue& root)
{
    if (!hasAllLists(root)) {
        return tl::unexpected(
            problemAt(root.place, "this is not a file of RabbitMQ Simulator or RabbitMQ Visualizer: it "
                                  "needs the lists exchanges, queues, bindings, producers and consumers"));
    }
    return SimulatorReader(root).read();
}

} // namespace postroom
