#include "app/PartClipboard.h"

#include "app/Workbench.h"
#include "app/stage/StageNode.h"
#include "app/words/NodeWords.h"
#include "core/scenario/AutoLayout.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/scenario/ScenarioFragment.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

constexpr qsizetype mostText = 5'000'000; // more is no part that somebody has copied
constexpr double besideStep = 28;
constexpr double gap = 20; // between a copy and what is there

QRectF boundsOf(const Layout& layout)
{
    double left = 0, right = 0, top = 0, bottom = 0;
    bool first = true;
    for (const auto& [node, place] : layout) {
        left = first ? place.x : std::min(left, place.x);
        right = first ? place.x : std::max(right, place.x);
        top = first ? place.y : std::min(top, place.y);
        bottom = first ? place.y : std::max(bottom, place.y);
        first = false;
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// Whether something of it would lie so exactly on a node that it hides it.
bool covers(const Layout& part, const Place& shift, const Layout& others)
{
    return std::any_of(part.begin(), part.end(), [&](const auto& each) {
        return std::any_of(others.begin(), others.end(), [&](const auto& other) {
            return std::abs(each.second.x + shift.x - other.second.x) < besideStep / 2
                   && std::abs(each.second.y + shift.y - other.second.y) < besideStep / 2;
        });
    });
}

QRectF rectAt(const NodeRef& node, const Place& place)
{
    const QSizeF size = StageNode::sizeOf(node.kind);
    return {place.x - size.width() / 2, place.y - size.height() / 2, size.width(), size.height()};
}

/// A copy in the same scenario can use what the original uses: a consumer takes from the same queue, a producer publishes
/// to the same exchange. What is copied with them has a copy of its own.
Scenario withOwnLines(Scenario part, const Scenario& whole)
{
    const auto isCopied = [&part](NodeKind kind, const std::string& name) { return hasNode(part, {kind, name}); };
    for (ConsumerSpec& copy : part.consumers) {
        const auto own = std::find_if(whole.consumers.begin(), whole.consumers.end(),
                                      [&](const ConsumerSpec& each) { return each.name == copy.name; });
        if (own != whole.consumers.end() && !isCopied(NodeKind::Queue, own->queue))
            copy.queue = own->queue;
    }
    for (ProducerSpec& copy : part.producers) {
        const auto own = std::find_if(whole.producers.begin(), whole.producers.end(),
                                      [&](const ProducerSpec& each) { return each.name == copy.name; });
        if (own == whole.producers.end() || (!own->exchange.empty() && isCopied(NodeKind::Exchange, own->exchange)))
            continue;
        // By the default exchange it is connected to queues, which its keys name.
        if (own->exchange.empty() && !copy.routingKeys.empty())
            continue;
        copy.exchange = own->exchange;
        copy.routingKeys = own->routingKeys;
        copy.pace = own->pace;
    }
    return part;
}

/// Straight down to where the part covers nothing: copies of a worker stand below it.
Place shiftBelow(const Layout& part, const NodeModel& nodes)
{
    std::vector<QRectF> taken;
    for (const QString& ref : nodes.others({}))
        taken.push_back(nodes.rectOf(ref).adjusted(-gap, -gap, gap, gap));
    Place shift;
    const auto isFree = [&] {
        return std::none_of(part.begin(), part.end(), [&](const auto& each) {
            const QRectF rect = rectAt(each.first, {each.second.x + shift.x, each.second.y + shift.y});
            return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
        });
    };
    // It comes to an end: somewhere below the lowest node all is free.
    do
        shift.y += gap;
    while (!isFree());
    return shift;
}

} // namespace

PartClipboard::PartClipboard(Workbench& workbench) : m_workbench(workbench) {}

Scenario PartClipboard::selectedPart() const
{
    Scenario whole = m_workbench.document().scenario();
    const std::vector<NodeRef> nodes = m_workbench.selectedNodes();
    for (const NodeRef& node : nodes) {
        const QPointF centre = m_workbench.nodes()->rectOf(QString::fromStdString(toText(node))).center();
        whole.layout[node] = {centre.x(), centre.y()};
    }
    return fragmentOf(whole, nodes);
}

bool PartClipboard::copy()
{
    if (m_workbench.selectedNodes().empty())
        return false;
    Scenario part = selectedPart();
    const std::vector<NodeRef> nodes = declaredNodes(part);
    if (nodes.empty()) {
        emit m_workbench.said(tr("Only what belongs to the scenario can be copied; the run made this by itself."), false);
        return false;
    }
    part.title = tr("Copied from %1: %2").arg(m_workbench.name(), wordsFor(nodes)).toStdString();
    QGuiApplication::clipboard()->setText(QString::fromStdString(writeScenario(part)));
    return true;
}

void PartClipboard::cut()
{
    if (copy())
        m_workbench.removeSelected();
}

void PartClipboard::paste(double x, double y)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return emit m_workbench.said(tr("There is no text on the clipboard. Select nodes and copy them first (Ctrl+C)."), false);
    const std::string bytes = text.size() > mostText ? std::string() : text.toStdString();
    const auto json = readJson(bytes, {});
    if (!json || !looksLikeScenario(*json)) {
        return emit m_workbench.said(tr("The text on the clipboard is not a part of a scenario. Nodes that were copied here, and "
                                        "scenario files, can be pasted."),
                                     true);
    }
    auto read = readScenario(bytes);
    if (!read)
        return emit m_workbench.said(tr("This scenario on the clipboard cannot be pasted: %1").arg(QString::fromStdString(toText(read.error()))), true);
    Scenario part = fragmentOf(*read, nodesOf(*read));
    if (declaredNodes(part).empty())
        return emit m_workbench.said(tr("There are no nodes in the scenario on the clipboard."), true);
    part.layout = arranged(part);
    const QRectF bounds = boundsOf(part.layout);
    put(std::move(part), {std::round(x - bounds.center().x()), std::round(y - bounds.center().y())}, QT_TR_NOOP("Paste %1"));
}

void PartClipboard::duplicate()
{
    Scenario part = withOwnLines(selectedPart(), m_workbench.document().scenario());
    const Place shift = shiftBelow(part.layout, *m_workbench.nodes());
    if (!declaredNodes(part).empty()) {
        const bool isIdle = std::any_of(part.consumers.begin(), part.consumers.end(),
                                        [](const ConsumerSpec& each) { return each.queue.empty(); });
        put(std::move(part), shift, QT_TR_NOOP("Duplicate %1"));
        if (isIdle)
            emit m_workbench.said(tr("A copied consumer takes from no queue, as the one it was copied from. Connect a queue to it."), false);
    } else if (!m_workbench.selectedNodes().empty())
        emit m_workbench.said(tr("Only what belongs to the scenario can be copied; the run made this by itself."), false);
}

void PartClipboard::put(Scenario fragment, Place shift, const char* label)
{
    while (covers(fragment.layout, shift, m_workbench.layout()))
        shift = {shift.x + besideStep, shift.y + besideStep};
    std::vector<NodeRef> added;
    const QString what = tr(label).arg(wordsFor(declaredNodes(fragment)));
    const Scenario changed = withFragment(m_workbench.document().scenario(), std::move(fragment), shift, added);
    const QString trouble = m_workbench.edit(changed, what);
    if (!trouble.isEmpty())
        return emit m_workbench.said(trouble, true);
    QStringList refs;
    for (const NodeRef& node : added)
        refs << QString::fromStdString(toText(node));
    m_workbench.setSelection(refs);
}
