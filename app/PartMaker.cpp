#include "app/PartMaker.h"

#include "app/ScenarioLookup.h"
#include "app/stage/NodePlaces.h"
#include "core/scenario/ScenarioEdit.h"

#include <cmath>

#include <QCoreApplication>

using namespace postroom;

Scenario withPart(Scenario scenario, NodeKind kind, const QString& type, Place place, NodeRef& added)
{
    added = {kind, freshName(scenario, kind)};
    switch (kind) {
    case NodeKind::Producer: {
        ProducerSpec spec;
        spec.name = added.name;
        spec.pace = Pace::Manual; // until it is connected: LinkPlan sets it going
        scenario.producers.push_back(spec);
        break;
    }
    case NodeKind::Exchange: {
        ExchangeSpec spec;
        spec.name = added.name;
        spec.type = type.toStdString();
        scenario.exchanges.push_back(spec);
        break;
    }
    case NodeKind::Queue: {
        QueueSpec spec;
        spec.name = added.name;
        scenario.queues.push_back(spec);
        break;
    }
    case NodeKind::Consumer: {
        ConsumerSpec spec;
        spec.name = added.name;
        scenario.consumers.push_back(spec);
        break;
    }
    case NodeKind::Program: break; // real clients come by themselves
    }
    scenario.layout[added] = place;
    return scenario;
}

Place freePlace(const StageSource& source, NodeKind kind, Place wanted)
{
    const auto placed = placeNodes(source.scene(), source.layout());
    const QSizeF size = StageNode::sizeOf(kind);
    const auto isFree = [&](QPointF centre) {
        const QRectF rect(centre - QPointF(size.width() / 2, size.height() / 2), size);
        for (const auto& [key, node] : placed) {
            if (node.rect.adjusted(-24, -20, 24, 20).intersects(rect))
                return false;
        }
        return true;
    };
    constexpr double stepWidth = 40;
    for (int ring = 0; ring < 100; ++ring) {
        const int places = ring == 0 ? 1 : ring * 8;
        for (int i = 0; i < places; ++i) {
            const double angle = 2 * M_PI * i / places;
            const QPointF centre(wanted.x + std::round(ring * stepWidth * std::cos(angle)),
                                 wanted.y + std::round(ring * stepWidth * std::sin(angle)));
            if (isFree(centre))
                return {centre.x(), centre.y()};
        }
    }
    return wanted;
}

std::optional<Command> commandFor(const QString& what, const NodeRef& node, const Scenario& scenario,
                                  const Scene& scene)
{
    if (what == "crash" && node.kind == NodeKind::Program) {
        const auto key = scene.find(node);
        return key ? std::optional<Command>(CloseConnection{ConnectionId{key->id}, EndReason::Crashed}) : std::nullopt;
    }
    const bool isProducer = node.kind == NodeKind::Producer;
    if (what == "publish" && isProducer)
        return ProduceNow{node.name};
    if (what == "crash" && isProducer)
        return CrashProducer{node.name};
    if (what == "crash" && node.kind == NodeKind::Consumer)
        return CrashConsumer{node.name};
    if (what == "crash-after-work" && node.kind == NodeKind::Consumer)
        return CrashConsumer{node.name, CrashTime::AfterWork};
    if (isProducer || node.kind == NodeKind::Consumer) {
        if (what == "hang")
            return HangClient{node.name};
        if (what == "wake")
            return WakeClient{node.name};
        if (what == "cut")
            return CutConnection{node.name};
    }
    if (what == "restart" && isProducer)
        return RestartProducer{node.name};
    if (what == "restart" && node.kind == NodeKind::Consumer)
        return RestartConsumer{node.name};
    if (what == "purge" && node.kind == NodeKind::Queue)
        return PurgeQueue{vhostOf(scenario, node), node.name};
    return std::nullopt;
}

QString labelFor(const QString& what, const NodeRef& node)
{
    const auto words = [](const char* english) { return QCoreApplication::translate("PartMaker", english); };
    const QString name = QString::fromStdString(node.name);
    if (what == "publish")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Publish from %1")).arg(name);
    if (what == "cut" || (what == "crash" && node.kind == NodeKind::Program))
        return words(QT_TRANSLATE_NOOP("PartMaker", "Cut the connection of %1")).arg(name);
    if (what == "crash")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Crash %1")).arg(name);
    if (what == "crash-after-work")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Crash %1 after its work")).arg(name);
    if (what == "hang")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Let %1 hang")).arg(name);
    if (what == "wake")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Wake %1")).arg(name);
    if (what == "restart")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Restart %1")).arg(name);
    if (what == "purge")
        return words(QT_TRANSLATE_NOOP("PartMaker", "Purge %1")).arg(name);
    return what;
}
