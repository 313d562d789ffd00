#include "app/words/NodeStates.h"

#include "app/words/Reasons.h"
#include "core/scene/NodeCondition.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NodeStates)
};
QString text(const std::string& name) { return QString::fromStdString(name); }

template<class Map>
const typename Map::mapped_type* find(const Map& map, std::uint32_t id)
{
    const auto found = map.find(typename Map::key_type{id});
    return found == map.end() ? nullptr : &found->second;
}

// What each is doing, without its name. Most need only their own view.

QString doing(const ProducerView& view)
{
    return view.cut       ? Words::tr("cut off")
           : view.hung    ? Words::tr("hangs, %1 published").arg(view.published)
           : view.running && view.blocked ? Words::tr("blocked, %1 published").arg(view.published)
           : view.running ? Words::tr("%1 published").arg(view.published)
           : view.crashes ? Words::tr("crashed")
                          : Words::tr("not running");
}

QString doing(const ExchangeView& view) { return text(view.spec->type); }

QString doing(const QueueView& view)
{
    const QString counts = Words::tr("%1 ready, %2 unacked").arg(view.ready.size()).arg(view.unacked.size());
    return isFull(view) ? Words::tr("full, %1").arg(counts) : counts;
}

QString doing(const ConsumerView& view, const Scene& scene)
{
    if (view.cut)
        return Words::tr("cut off");
    if (!view.running)
        return Words::tr("not running");
    if (view.hung)
        return Words::tr("hangs, holds %1").arg(view.held.size());
    const QString counts = Words::tr("holds %1, handled %2").arg(view.held.size()).arg(view.handled);
    return isOnStandby(scene, view) ? Words::tr("on standby, %1").arg(counts) : counts;
}

QString doing(const ProgramView& view)
{
    std::uint64_t unacked = 0;
    for (const auto& [id, channel] : view.channels)
        unacked += channel.unacked;
    const QString blocked = view.blocked ? Words::tr(", blocked") : QString();
    return Words::tr("%1 channels, %2 published, %3 received, %4 unacked%5")
        .arg(view.channels.size())
        .arg(view.published)
        .arg(view.received)
        .arg(unacked)
        .arg(blocked);
}

template<class View>
QString doing(const View& view, const Scene&)
{
    return doing(view);
}

/// Hands the view of a node to whoever asks, null if it is not there.
template<class Visitor>
QString visit(const Scene& scene, NodeKey key, Visitor visitor)
{
    switch (key.kind) {
    case NodeKind::Producer: return visitor(find(scene.producers(), key.id));
    case NodeKind::Exchange: return visitor(find(scene.exchanges(), key.id));
    case NodeKind::Queue: return visitor(find(scene.queues(), key.id));
    case NodeKind::Consumer: return visitor(find(scene.consumers(), key.id));
    case NodeKind::Program: return visitor(find(scene.programs(), key.id));
    }
    return {};
}

QString named(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Producer: return Words::tr("producer %1, %2");
    case NodeKind::Exchange: return Words::tr("exchange %1, %2");
    case NodeKind::Queue: return Words::tr("queue %1, %2");
    case NodeKind::Consumer: return Words::tr("consumer %1, %2");
    case NodeKind::Program: return Words::tr("program %1, %2");
    }
    return {};
}

} // namespace

QString kindWord(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Producer: return Words::tr("producer");
    case NodeKind::Exchange: return Words::tr("exchange");
    case NodeKind::Queue: return Words::tr("queue");
    case NodeKind::Consumer: return Words::tr("consumer");
    case NodeKind::Program: return Words::tr("program");
    }
    return {};
}

QString doingOf(const Scene& scene, NodeKey key)
{
    return visit(scene, key, [&](const auto* view) { return view ? doing(*view, scene) : QString(); });
}

QString stateOf(const Scene& scene, NodeKey key)
{
    return visit(scene, key, [&](const auto* view) {
        return view ? named(key.kind).arg(text(view->spec->name), doing(*view, scene)) : QString();
    });
}

bool isHanging(const Scene& scene, NodeKey key)
{
    const ProducerView* producer = key.kind == NodeKind::Producer ? find(scene.producers(), key.id) : nullptr;
    const ConsumerView* consumer = key.kind == NodeKind::Consumer ? find(scene.consumers(), key.id) : nullptr;
    return (producer && producer->hung) || (consumer && consumer->hung);
}

bool isRunning(const Scene& scene, NodeKey key)
{
    if (key.kind == NodeKind::Producer) {
        const ProducerView* view = find(scene.producers(), key.id);
        return view && view->running;
    }
    if (key.kind == NodeKind::Consumer) {
        const ConsumerView* view = find(scene.consumers(), key.id);
        return view && view->running;
    }
    return true;
}

QString refusalOf(const Scene& scene, NodeKey key)
{
    std::shared_ptr<const Refusal> refusal;
    if (const ProducerView* view = find(scene.producers(), key.id); view && key.kind == NodeKind::Producer)
        refusal = view->refusal;
    if (const ConsumerView* view = find(scene.consumers(), key.id); view && key.kind == NodeKind::Consumer)
        refusal = view->refusal;
    return refusal ? wordsFor(*refusal) : QString();
}
