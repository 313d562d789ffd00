#include "app/stage/LineBuilder.h"

#include <algorithm>

namespace postroom {

namespace {

QString quoted(const std::string& text) {
    return QString::fromStdString(text);
}

/// The text of an argument, if it is there and is a text.
const std::string* textOf(const FieldTable& arguments, const char* name) {
    const FieldValue* value = arguments.find(name);
    return value ? value->asText() : nullptr;
}

} // namespace

QString headersLabel(const FieldTable& arguments) {
    QString match = QStringLiteral("all");
    QStringList conditions;
    for (const auto& [name, value] : arguments.entries()) {
        if (name == "x-match") {
            match = quoted(toText(value));
        } else if (value.isVoid()) {
            conditions += quoted(name);
        } else {
            conditions += quoted(name + "=" + toText(value));
        }
    }
    return match + QStringLiteral(": ") +
           (conditions.isEmpty() ? LineBuilder::tr("no condition") : conditions.join(", "));
}

LineBuilder::LineBuilder(const Scene& scene, const std::map<NodeKey, StageNode>& nodes)
    : m_scene(scene)
    , m_defaultExchange{NodeKind::Exchange, 0} {
    for (const auto& [key, node] : nodes) {
        m_keys[node.ref] = key;
    }
    if (const auto key = scene.find({NodeKind::Exchange, ""})) {
        m_defaultExchange = *key;
    }
    addProducers();
    addBindings();
    addAlternateExchanges();
    addDeadLettering();
    addConsumers();
    addPrograms();
}

const NodeKey* LineBuilder::find(NodeKind kind, const std::string& name) const {
    const auto found = m_keys.find({kind, name});
    return found == m_keys.end() ? nullptr : &found->second;
}

void LineBuilder::add(StageLine line, NodeKey from, NodeKey to) {
    line.from = from;
    line.to = to;
    lines.push_back(std::move(line));
}

void LineBuilder::addToExchange(StageLine line, const std::string& exchange,
                                const std::vector<std::string>& keys) {
    if (!exchange.empty()) {
        if (const NodeKey* to = find(NodeKind::Exchange, exchange)) {
            add(line, line.from, *to);
        }
        return;
    }
    const NodeKey origin = line.from;
    const QString originText = quoted(toText(m_scene.refOf(origin)));
    line.label.clear(); // the key stands on the line that goes on from the diamond
    add(line, origin, m_defaultExchange);
    defaultExchanges.push_back({origin, {}});
    std::vector<std::string> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (const std::string& key : sorted) {
        if (const NodeKey* queue = find(NodeKind::Queue, key)) {
            StageLine onward;
            onward.kind = StageLine::Kind::Default;
            onward.id = QStringLiteral("default:%1>%2").arg(originText, quoted(key));
            onward.origin = origin;
            onward.label = quoted(key);
            add(onward, m_defaultExchange, *queue);
        }
    }
}

void LineBuilder::addProducers() {
    for (const auto& [id, producer] : m_scene.producers()) {
        StageLine line;
        line.kind = StageLine::Kind::Publish;
        line.id = QStringLiteral("publish:") + quoted(producer.spec->name);
        line.from = {NodeKind::Producer, id.value};
        addToExchange(std::move(line), producer.spec->exchange, producer.spec->routingKeys);
    }
}

void LineBuilder::addBindings() {
    for (const auto& [id, binding] : m_scene.bindings()) {
        const auto exchange = m_scene.exchanges().find(binding.source);
        const NodeKey* from = find(NodeKind::Exchange, binding.spec->source);
        const NodeKey* to =
            find(binding.exchange ? NodeKind::Exchange : NodeKind::Queue, binding.spec->destination);
        if (exchange == m_scene.exchanges().end() || !from || !to) {
            continue;
        }
        StageLine line;
        line.kind = StageLine::Kind::Binding;
        line.id = QStringLiteral("binding:%1").arg(id.value);
        line.binding = id;
        line.spec = binding.spec;
        const std::string& type = exchange->second.spec->type;
        if (type == "headers") {
            line.label = headersLabel(binding.spec->arguments);
        } else if (type != "fanout") {
            line.label = binding.spec->routingKey.empty() ? tr("(empty key)")
                                                          : quoted(binding.spec->routingKey);
        }
        add(std::move(line), *from, *to);
    }
}

void LineBuilder::addAlternateExchanges() {
    for (const auto& [id, exchange] : m_scene.exchanges()) {
        const std::string* name = textOf(exchange.spec->arguments, "alternate-exchange");
        const NodeKey* from = find(NodeKind::Exchange, exchange.spec->name);
        const NodeKey* to = name ? find(NodeKind::Exchange, *name) : nullptr;
        if (from && to) {
            StageLine line;
            line.kind = StageLine::Kind::Alternate;
            line.id = QStringLiteral("alternate:") + quoted(exchange.spec->name);
            line.label = tr("alternate");
            add(std::move(line), *from, *to);
        }
    }
}

void LineBuilder::addDeadLettering() {
    for (const auto& [id, queue] : m_scene.queues()) {
        const std::string* exchange = textOf(queue.spec->arguments, "x-dead-letter-exchange");
        if (!exchange) {
            continue;
        }
        StageLine line;
        line.kind = StageLine::Kind::DeadLetter;
        line.id = QStringLiteral("dead-letter:") + quoted(queue.spec->name);
        line.from = {NodeKind::Queue, id.value};
        std::vector<std::string> keys;
        if (const std::string* key = textOf(queue.spec->arguments, "x-dead-letter-routing-key")) {
            keys.push_back(*key);
            line.label = quoted(*key);
        }
        addToExchange(std::move(line), *exchange, keys);
    }
}

std::vector<std::string> LineBuilder::republishKeys(const ConsumerSpec& spec) const {
    if (spec.republishKey != "{reply_to}") {
        return {spec.republishKey};
    }
    // An answer goes where its request asks for it: to the queues that producers name.
    std::vector<std::string> keys;
    for (const auto& [id, producer] : m_scene.producers()) {
        const std::string& queue = producer.spec->replyTo;
        if (!queue.empty() && std::find(keys.begin(), keys.end(), queue) == keys.end()) {
            keys.push_back(queue);
        }
    }
    return keys;
}

void LineBuilder::addConsumers() {
    for (const auto& [id, consumer] : m_scene.consumers()) {
        const NodeKey key{NodeKind::Consumer, id.value};
        if (const NodeKey* queue = find(NodeKind::Queue, consumer.spec->queue)) {
            StageLine line;
            line.kind = StageLine::Kind::Subscription;
            line.id = QStringLiteral("consume:") + quoted(consumer.spec->name);
            if (consumer.spec->priority != 0) {
                line.label = tr("priority %1").arg(consumer.spec->priority);
            }
            add(std::move(line), *queue, key);
        }
        if (consumer.spec->republish) {
            StageLine line;
            line.kind = StageLine::Kind::Republish;
            line.id = QStringLiteral("republish:") + quoted(consumer.spec->name);
            line.from = key;
            addToExchange(std::move(line), consumer.spec->republishExchange, republishKeys(*consumer.spec));
        }
    }
}

void LineBuilder::addPrograms() {
    for (const auto& [id, program] : m_scene.programs()) {
        StageLine line;
        line.from = {NodeKind::Program, id.value};
        const QString prefix = QStringLiteral("real:%1>").arg(quoted(program.name));
        line.kind = StageLine::Kind::Publish;
        for (const std::string& exchange : program.publishesTo) {
            line.id = prefix + QStringLiteral("exchange:") + quoted(exchange);
            addToExchange(line, exchange, {});
        }
        if (!program.publishesToKeys.empty()) {
            line.id = prefix + QStringLiteral("exchange:");
            addToExchange(line, {}, {program.publishesToKeys.begin(), program.publishesToKeys.end()});
        }
        addSubscriptions(program, prefix);
    }
}

void LineBuilder::addSubscriptions(const ProgramView& program, const QString& prefix) {
    std::map<QueueId, int> counts;
    for (const auto& [channelId, channel] : program.channels) {
        for (const auto& [consumer, subscription] : channel.subscriptions) {
            ++counts[subscription.queue];
        }
    }
    for (const auto& [id, count] : counts) {
        const auto queue = m_scene.queues().find(id);
        if (queue == m_scene.queues().end()) {
            continue; // direct replies come without a queue
        }
        StageLine line;
        line.kind = StageLine::Kind::Subscription;
        line.id = prefix + QStringLiteral("queue:") + quoted(queue->second.spec->name);
        if (count > 1) {
            line.label = tr("%1 consumers").arg(count);
        }
        add(std::move(line), {NodeKind::Queue, id.value}, {NodeKind::Program, program.id.value});
    }
}

} // namespace postroom
