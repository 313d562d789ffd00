#include "app/ScenarioLookup.h"
#include "app/Workbench.h"
#include "app/stage/NodePlaces.h"
#include "app/words/EventSentences.h"
#include "app/words/Reasons.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioStart.h"

#include <algorithm>
#include <map>

// How edits reach the run.

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

/// Messages in queues that these commands delete although they go on to exist.
std::uint64_t messagesLost(const std::vector<Command>& commands, const Scene& scene, Scenario after, QString& queues)
{
    std::uint64_t lost = 0;
    for (const Command& command : commands) {
        const auto* deleted = std::get_if<DeleteQueue>(&command);
        const auto key = deleted ? scene.find({NodeKind::Queue, deleted->name}) : std::nullopt;
        if (!key || !findQueue(after, deleted->name))
            continue;
        const QueueView& view = scene.queues().at(QueueId{key->id});
        lost += view.ready.size() + view.unacked.size();
        queues += (queues.isEmpty() ? "" : ", ") + text(deleted->name);
    }
    return lost;
}

QString lostWithQueue(std::uint64_t messages)
{
    return messages == 1 ? Workbench::tr("one message in it is lost") : Workbench::tr("%1 messages in it are lost").arg(messages);
}

/// How many messages of each producer are on their way to the broker.
std::map<NodeKey, int> onTheirWay(const Scene& scene)
{
    std::map<NodeKey, int> counts;
    for (const auto& [number, flight] : scene.flights()) {
        if (flight.kind == Flight::Kind::Publish && flight.from.kind == NodeKind::Producer)
            ++counts[flight.from];
    }
    return counts;
}

QString returned(int messages)
{
    return messages == 0   ? QString()
           : messages == 1 ? ' ' + Workbench::tr("The message it held went back to its queue.")
                           : ' ' + Workbench::tr("The %1 messages it held went back to their queue.").arg(messages);
}

QString lost(int messages)
{
    return messages == 1 ? ' ' + Workbench::tr("The message that was on its way is lost.")
                         : ' ' + Workbench::tr("The %1 messages that were on their way are lost.").arg(messages);
}

/// A running program cannot take on every setting: which ones have connected anew for it, and what that did.
/// `underWay`: before it did.
QStringList reconnections(const SimulationRun& run, EventNumber before, const std::map<NodeKey, int>& underWay)
{
    QStringList sentences;
    for (EventNumber changed = before + 1; changed <= run.journal().last(); ++changed) {
        const auto* consumer = std::get_if<ConsumerChanged>(&run.journal().at(changed).what);
        const auto* producer = std::get_if<ProducerChanged>(&run.journal().at(changed).what);
        if (!consumer && !producer)
            continue;
        bool ended = false;
        int back = 0;
        for (EventNumber number = changed + 1; number <= run.journal().last(); ++number) {
            const Event& event = run.journal().at(number);
            ended = ended || (event.cause == changed && std::holds_alternative<ConnectionEnded>(event.what));
            back += std::holds_alternative<Requeued>(event.what);
        }
        if (!ended)
            continue;
        const std::string& name = consumer ? consumer->spec->name : producer->spec->name;
        QString sentence = Workbench::tr("%1 has connected anew to take on its new settings.").arg(text(name)) + returned(back);
        const auto key = producer ? run.scene().find({NodeKind::Producer, name}) : std::nullopt;
        const auto sent = key ? underWay.find(*key) : underWay.end();
        if (sent != underWay.end())
            sentence += lost(sent->second);
        sentences << sentence;
    }
    return sentences;
}

bool hasRole(const ProgramView& program)
{
    return program.published > 0 || std::any_of(program.channels.begin(), program.channels.end(), [](const auto& each) {
        return !each.second.subscriptions.empty();
    });
}

} // namespace

void Workbench::performAndShow(const QString& label, const Command& command)
{
    if (const auto refusal = perform(label, {command}))
        emit said(wordsFor(*refusal), true);
    m_port.follow();
    follow();
}

QString Workbench::edit(const Scenario& changed, const QString& label, bool merges)
{
    const Scenario before = m_document.scenario();
    const std::vector<Command> commands = changesBetween(before, changed);
    // First in a world where nothing is lost: a queue must not be deleted for a declaration that is refused.
    Simulation trial = start(before);
    for (const Command& command : commands) {
        if (const auto answer = trial.submit(command); !answer)
            return wordsFor(answer.error());
    }
    QString queues;
    const std::uint64_t lost = messagesLost(commands, scene(), changed, queues);
    const EventNumber seen = run().journal().last();
    const std::map<NodeKey, int> underWay = onTheirWay(scene());
    if (const auto refusal = perform(label, commands, std::make_shared<const Scenario>(changed), merges)) {
        m_history.present().submit(changesBetween(changed, before));
        showHistory();
        return wordsFor(*refusal);
    }
    if (lost > 0) {
        emit said(tr("A queue's settings cannot change while it exists, so %1 was deleted and declared again; %2.")
                      .arg(queues, lostWithQueue(lost)),
                  false);
    }
    // Before the first moment of a run nobody has anything to lose.
    for (const QString& sentence : shown() > SimTime{} ? reconnections(run(), seen, underWay) : QStringList())
        emit said(sentence, false);
    return {};
}

QString Workbench::rename(const NodeRef& node, const QString& name)
{
    const NodeRef after{node.kind, name.toStdString()};
    if (after == node)
        return {};
    if (const auto why = whyNotName(m_document.scenario(), after))
        return text(*why);
    if (isLocked(node))
        return tr("%1 is locked. Unlock it to rename it.").arg(text(node.name));
    // Selection and inspector go on with the node, so that no field is made anew under the pointer.
    const QStringList selectedBefore = m_selection;
    const bool isShown = selectedNode() == node;
    if (isShown)
        m_selection = {text(toText(after))};
    else
        std::replace(m_selection.begin(), m_selection.end(), text(toText(node)), text(toText(after)));
    if (isShown)
        m_inspector.goOnAs(after);
    const auto queue = node.kind == NodeKind::Queue ? scene().find(node) : std::nullopt;
    const QueueView* view = queue ? &scene().queues().at(QueueId{queue->id}) : nullptr;
    const std::size_t messages = view ? view->ready.size() + view->unacked.size() : 0;
    const QString trouble =
        edit(renamed(m_document.scenario(), node, after.name), tr("Rename %1 to %2").arg(text(node.name), name));
    if (trouble.isEmpty() && messages > 0) {
        emit said(tr("A queue keeps its name while it exists, so %1 was deleted and %2 was declared; %3.")
                      .arg(text(node.name), name, lostWithQueue(messages)),
                  false);
    }
    if (!trouble.isEmpty()) {
        m_selection = selectedBefore;
        if (isShown)
            m_inspector.goOnAs(node);
        return trouble;
    }
    if (!isShown)
        showInInspector();
    emit selectedChanged();
    emit followed();
    return {};
}

QString Workbench::editFromInspector(const Scenario& changed, const QString& label)
{
    // A binding is what its fields are: changing one makes another binding, which is then selected.
    std::optional<BindingSpec> spec;
    if (const auto binding = selectedBinding()) {
        const auto& bindings = m_document.scenario().bindings;
        const auto at = std::find(bindings.begin(), bindings.end(), *binding) - bindings.begin();
        if (at < static_cast<std::ptrdiff_t>(changed.bindings.size()))
            spec = changed.bindings[static_cast<std::size_t>(at)];
        if (spec && std::count(changed.bindings.begin(), changed.bindings.end(), *spec) > 1)
            return tr("There is such a binding already.");
    }
    const QString trouble = edit(changed, label, true);
    if (trouble.isEmpty() && spec) {
        for (const auto& [id, view] : scene().bindings()) {
            if (*view.spec == *spec)
                setSelected("binding:" + QString::number(id.value));
        }
    }
    return trouble;
}

void Workbench::keepPlaces()
{
    for (const auto& [key, node] : postroom::placeNodes(scene(), m_layout)) {
        if (m_layout.count(node.ref) || hasNode(m_document.scenario(), node.ref))
            continue;
        // On which side a program belongs is known when it has done something.
        if (key.kind == NodeKind::Program && !hasRole(scene().programs().at(ConnectionId{key.id})))
            continue;
        m_placesOfRun[node.ref] = m_layout[node.ref] = {node.rect.center().x(), node.rect.center().y()};
    }
}
