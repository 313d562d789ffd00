#include "app/words/NodeStates.h"

#include "app/words/Reasons.h"

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

QString state(const ProducerView& view)
{
    const QString doing = view.cut        ? Words::tr("cut off")
                          : view.hung     ? Words::tr("hangs, %1 published").arg(view.published)
                          : view.running  ? Words::tr("%1 published").arg(view.published)
                                          : Words::tr("not running");
    return Words::tr("producer %1, %2").arg(text(view.spec->name), doing);
}

QString state(const ExchangeView& view)
{
    return Words::tr("exchange %1, %2").arg(text(view.spec->name), text(view.spec->type));
}

QString state(const QueueView& view)
{
    return Words::tr("queue %1, %2 ready, %3 unacked")
        .arg(text(view.spec->name))
        .arg(view.ready.size())
        .arg(view.unacked.size());
}

QString state(const ConsumerView& view)
{
    if (view.cut)
        return Words::tr("consumer %1, cut off").arg(text(view.spec->name));
    if (!view.running)
        return Words::tr("consumer %1, not running").arg(text(view.spec->name));
    if (view.hung)
        return Words::tr("consumer %1 hangs, holds %2").arg(text(view.spec->name)).arg(view.held.size());
    return Words::tr("consumer %1, holds %2, handled %3")
        .arg(text(view.spec->name))
        .arg(view.held.size())
        .arg(view.handled);
}

QString state(const ProgramView& view)
{
    std::uint64_t unacked = 0;
    for (const auto& [id, channel] : view.channels)
        unacked += channel.unacked;
    const QString blocked = view.blocked ? Words::tr(", blocked") : QString();
    return Words::tr("program %1, %2 channels, %3 published, %4 received, %5 unacked%6")
        .arg(text(view.spec->name))
        .arg(view.channels.size())
        .arg(view.published)
        .arg(view.received)
        .arg(unacked)
        .arg(blocked);
}

} // namespace

QString stateOf(const Scene& scene, NodeKey key)
{
    const auto say = [](const auto* view) { return view ? state(*view) : QString(); };
    switch (key.kind) {
    case NodeKind::Producer: return say(find(scene.producers(), key.id));
    case NodeKind::Exchange: return say(find(scene.exchanges(), key.id));
    case NodeKind::Queue: return say(find(scene.queues(), key.id));
    case NodeKind::Consumer: return say(find(scene.consumers(), key.id));
    case NodeKind::Program: return say(find(scene.programs(), key.id));
    }
    return {};
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
