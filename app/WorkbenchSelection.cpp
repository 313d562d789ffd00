#include "app/LinkPlan.h"
#include "app/ScenarioLookup.h"
#include "app/Workbench.h"
#include "app/words/NodeWords.h"
#include "core/scenario/ScenarioEdit.h"

#include <algorithm>

// What is selected, where it stands, and what happens to all of it at once.

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }
QString textOf(const NodeRef& node) { return text(toText(node)); }

/// The node that has the setting behind a line: "consume:worker-1" belongs to consumer:worker-1.
std::optional<NodeRef> ownerOf(const QString& line)
{
    static const std::pair<const char*, const char*> owners[] = {{"publish:", "producer:"},
                                                                 {"consume:", "consumer:"},
                                                                 {"republish:", "consumer:"},
                                                                 {"alternate:", "exchange:"},
                                                                 {"dead-letter:", "queue:"}};
    QString ref = line;
    for (const auto& [start, node] : owners) {
        if (ref.startsWith(QLatin1String(start)))
            ref = QLatin1String(node) + ref.mid(static_cast<qsizetype>(qstrlen(start)));
    }
    if (ref.startsWith("default:"))
        ref = ref.mid(8).section('>', 0, 0);
    if (ref.startsWith("real:"))
        ref = "program:" + ref.mid(5).section('>', 0, 0);
    return parseNodeRef(ref.toStdString());
}

} // namespace

// --- what is selected ---

QStringList Workbench::selection() const
{
    return selectedNodes().empty() ? QStringList() : m_selection;
}

std::vector<NodeRef> Workbench::selectedNodes() const
{
    std::vector<NodeRef> nodes;
    for (const QString& ref : m_selection) {
        if (const auto node = parseNodeRef(ref.toStdString()))
            nodes.push_back(*node);
    }
    return nodes;
}

void Workbench::setSelection(const QStringList& selection)
{
    QStringList wanted = selection;
    wanted.removeDuplicates();
    if (wanted == m_selection)
        return;
    m_selection = wanted;
    showInInspector();
    emit selectedChanged();
    emit followed();
}

void Workbench::toggleSelected(const QString& ref)
{
    QStringList wanted = selection(); // a line is not selected together with nodes
    if (wanted.removeAll(ref) == 0)
        wanted << ref;
    setSelection(wanted);
}

void Workbench::selectAll() { setSelection(m_nodes.others({})); }

void Workbench::selectOnly(const QString& kind)
{
    QStringList wanted;
    for (const NodeRef& node : selectedNodes()) {
        if (kind == QLatin1String(nameOf(node.kind)))
            wanted << textOf(node);
    }
    setSelection(wanted);
}

QVariantList Workbench::selectedKinds() const
{
    QVariantList kinds;
    const std::vector<NodeRef> nodes = selectedNodes();
    for (const NodeKind kind : {NodeKind::Producer, NodeKind::Exchange, NodeKind::Queue, NodeKind::Consumer, NodeKind::Program}) {
        const auto count = static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [&](const NodeRef& node) { return node.kind == kind; }));
        if (count > 0)
            kinds.append(QVariantMap{{"kind", QLatin1String(nameOf(kind))}, {"count", count}, {"words", countedKind(kind, count)}});
    }
    return kinds;
}

QString Workbench::selectionWords() const { return wordsFor(selectedNodes()); }

QString Workbench::selectedNodeRef() const
{
    return parseNodeRef(selected().toStdString()) ? selected() : QString();
}

QString Workbench::selectedLine() const
{
    return parseNodeRef(selected().toStdString()) ? QString() : selected();
}

std::optional<NodeRef> Workbench::selectedNode() const
{
    if (selected().startsWith("binding:"))
        return std::nullopt;
    return ownerOf(selected());
}

std::shared_ptr<const BindingSpec> Workbench::selectedBinding() const
{
    if (!selected().startsWith("binding:"))
        return {};
    const auto found = scene().bindings().find(BindingId{selected().mid(8).toUInt()});
    return found == scene().bindings().end() ? nullptr : found->second.spec;
}

void Workbench::dropFromSelection(const std::function<bool(const NodeRef&)>& isGone)
{
    QStringList kept = m_selection;
    kept.removeIf([&](const QString& each) {
        const auto node = each.startsWith("binding:") ? std::nullopt : ownerOf(each);
        return node && isGone(*node);
    });
    setSelection(kept);
}

void Workbench::showInInspector()
{
    const auto binding = selectedBinding();
    std::vector<NodeRef> nodes = selectedNodes();
    if (const auto node = selectedNode(); node && nodes.empty())
        nodes = {*node};
    m_inspector.show(m_document.scenario(), std::move(nodes), binding ? std::optional<BindingSpec>(*binding) : std::nullopt);
    m_desk.show(m_document.scenario());
    m_desk.follow(scene(), selectedNode());
}

// --- where it stands ---

bool Workbench::isLocked(const NodeRef& node) const
{
    const auto found = m_layout.find(node);
    return found != m_layout.end() && found->second.locked;
}

bool Workbench::isSelectionLocked() const
{
    const std::vector<NodeRef> nodes = selectedNodes();
    return !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), [this](const NodeRef& node) { return isLocked(node); });
}

void Workbench::dragNodes(const Layout& places)
{
    for (const auto& [node, place] : places)
        m_layout[node] = {place.x, place.y, isLocked(node)};
    m_nodes.refresh(*this);
    emit topologyChanged();
}

void Workbench::placeNodes(const QString& label, const Layout& places, bool merges,
                           std::optional<std::vector<Annotation>> annotations)
{
    Layout layout = m_document.scenario().layout;
    std::set<NodeRef> placed;
    for (const auto& [node, place] : places) {
        if (hasNode(m_document.scenario(), node)) {
            layout[node] = place;
            placed.insert(node);
        } else { // it comes and goes with the run
            m_placesOfRun[node] = m_layout[node] = place;
            m_topologySeen = 0;
        }
    }
    if (placed.empty())
        return follow();
    const bool isAgain = placed == std::exchange(m_placedLast, placed);
    m_history.place(label.toStdString(), std::move(layout), merges && isAgain, std::move(annotations));
    m_topologySeen = 0; // a drag may have shown it elsewhere, also when it comes back to where it was
    showHistory();
}

// --- what happens to it ---

QString Workbench::renameNode(const QString& ref, const QString& name)
{
    const auto node = parseNodeRef(ref.toStdString());
    if (!node)
        return {};
    bool isOurs = false; // amq.* exchanges are everywhere, but no scenario declares them
    withSpecOf(m_document.scenario(), *node, [&](const auto&) { isOurs = true; });
    if (!isOurs)
        return tr("%1 is not part of the scenario, so it cannot be renamed here.").arg(text(node->name));
    return rename(*node, name);
}

QString Workbench::removeNodes(const std::vector<NodeRef>& nodes)
{
    Scenario after = m_document.scenario();
    for (const NodeRef& node : nodes) {
        if (!hasNode(after, node))
            return tr("The run made %1 by itself; it is not part of the scenario.").arg(text(node.name));
        if (isLocked(node))
            return tr("%1 is locked. Unlock it to delete it.").arg(text(node.name));
        after = without(std::move(after), node);
    }
    return edit(after, tr("Delete %1").arg(wordsFor(nodes)));
}

void Workbench::removeSelected()
{
    if (m_selection.isEmpty())
        return;
    QString trouble;
    if (const std::vector<NodeRef> nodes = selectedNodes(); !nodes.empty()) {
        trouble = removeNodes(nodes);
    } else {
        const auto binding = selectedBinding();
        trouble = edit(withoutLine(m_document.scenario(), selected(), binding.get()), tr("Delete a line"));
    }
    if (trouble.isEmpty())
        setSelected({});
    else
        emit said(trouble, true);
}
