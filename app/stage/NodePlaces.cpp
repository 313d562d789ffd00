#include "app/stage/NodePlaces.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

QRectF rectAround(NodeKind kind, QPointF centre) {
    const QSizeF size = StageNode::sizeOf(kind);
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

/// Names of exchanges that something publishes, binds or points to.
std::set<std::string> usedExchanges(const Scene& scene) {
    std::set<std::string> used;
    const auto useArgument = [&used](const FieldTable& arguments, const char* name) {
        const FieldValue* value = arguments.find(name);
        if (value && value->asText()) {
            used.insert(*value->asText());
        }
    };
    for (const auto& [id, binding] : scene.bindings()) {
        used.insert(binding.spec->source);
        if (binding.exchange) {
            used.insert(binding.spec->destination);
        }
    }
    for (const auto& [id, producer] : scene.producers()) {
        used.insert(producer.spec->exchange);
    }
    for (const auto& [id, consumer] : scene.consumers()) {
        if (consumer.spec->republish) {
            used.insert(consumer.spec->republishExchange);
        }
    }
    for (const auto& [id, queue] : scene.queues()) {
        useArgument(queue.spec->arguments, "x-dead-letter-exchange");
    }
    for (const auto& [id, program] : scene.programs()) {
        used.insert(program.publishesTo.begin(), program.publishesTo.end());
    }
    for (const auto& [id, exchange] : scene.exchanges()) {
        useArgument(exchange.spec->arguments, "alternate-exchange");
    }
    return used;
}

/// Programs stand with those whose work they do.
NodeKind columnOf(const Scene& scene, NodeKey key) {
    if (key.kind != NodeKind::Program) {
        return key.kind;
    }
    const ProgramView& program = scene.programs().at(ConnectionId{key.id});
    const bool consumes = std::any_of(program.channels.begin(), program.channels.end(), [](const auto& channel) {
        return !channel.second.subscriptions.empty();
    });
    return consumes ? NodeKind::Consumer : NodeKind::Producer;
}

/// One column for each kind, from left to right, in the order things were made.
class FallbackGrid {
public:
    explicit FallbackGrid(std::vector<QRectF> taken)
        : m_taken(std::move(taken)) {}

    QRectF next(NodeKind kind, NodeKind like) {
        static constexpr double columns[] = {100, 390, 760, 1110};
        const double x = columns[static_cast<std::size_t>(like)];
        for (int row = 0;; ++row) {
            const QRectF rect = rectAround(kind, {x, 100.0 + row * 140});
            bool free = true;
            for (const QRectF& other : m_taken) {
                free = free && !other.adjusted(-20, -15, 20, 15).intersects(rect);
            }
            if (free) {
                m_taken.push_back(rect);
                return rect;
            }
        }
    }

private:
    std::vector<QRectF> m_taken;
};

} // namespace

std::map<NodeKey, StageNode> placeNodes(const Scene& scene, const Layout& layout) {
    std::vector<std::pair<NodeKey, NodeRef>> wanted;
    const std::set<std::string> used = usedExchanges(scene);
    for (const auto& [id, view] : scene.producers()) {
        wanted.push_back({{NodeKind::Producer, id.value}, {NodeKind::Producer, view.spec->name}});
    }
    for (const auto& [id, view] : scene.exchanges()) {
        const NodeRef ref{NodeKind::Exchange, view.spec->name};
        const bool predeclared = ref.name.rfind("amq.", 0) == 0;
        if (!ref.name.empty() && (!predeclared || used.count(ref.name) || layout.count(ref))) {
            wanted.push_back({{NodeKind::Exchange, id.value}, ref});
        }
    }
    for (const auto& [id, view] : scene.queues()) {
        wanted.push_back({{NodeKind::Queue, id.value}, {NodeKind::Queue, view.spec->name}});
    }
    for (const auto& [id, view] : scene.consumers()) {
        wanted.push_back({{NodeKind::Consumer, id.value}, {NodeKind::Consumer, view.spec->name}});
    }
    for (const auto& [id, view] : scene.programs()) {
        wanted.push_back({{NodeKind::Program, id.value}, {NodeKind::Program, view.name}});
    }

    std::map<NodeKey, StageNode> nodes;
    std::vector<QRectF> taken;
    for (const auto& [key, ref] : wanted) {
        const auto place = layout.find(ref);
        if (place != layout.end()) {
            const QRectF rect = rectAround(key.kind, {place->second.x, place->second.y});
            taken.push_back(rect);
            nodes[key] = {key, ref, rect};
        }
    }
    FallbackGrid grid(std::move(taken));
    for (const auto& [key, ref] : wanted) {
        if (!nodes.count(key)) {
            nodes[key] = {key, ref, grid.next(key.kind, columnOf(scene, key))};
        }
    }
    return nodes;
}

} // namespace postroom
