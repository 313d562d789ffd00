#include "app/Arranger.h"

#include "app/Workbench.h"
#include "app/words/NodeWords.h"
#include "core/scenario/AutoLayout.h"

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

std::vector<NodeRef> nodesOf(const NodeRects& rects)
{
    std::vector<NodeRef> nodes;
    for (const auto& [node, rect] : rects)
        nodes.push_back(node);
    return nodes;
}

std::optional<AlignEdge> edgeFrom(const QString& word)
{
    static const std::pair<const char*, AlignEdge> edges[] = {
        {"left", AlignEdge::Left}, {"centre", AlignEdge::Centre}, {"right", AlignEdge::Right},
        {"top", AlignEdge::Top},   {"middle", AlignEdge::Middle}, {"bottom", AlignEdge::Bottom}};
    for (const auto& [name, edge] : edges) {
        if (word == QLatin1String(name))
            return edge;
    }
    return std::nullopt;
}

struct MovedRect {
    QRectF before;
    QRectF after;
};

/// Groups go along with what stood in them, and are as large as that needs; nothing if no group is concerned.
std::optional<std::vector<Annotation>> framedAgain(std::vector<Annotation> annotations, const std::vector<MovedRect>& moves)
{
    // Room for the title above, and beside the nodes.
    constexpr QMarginsF room(24, 48, 24, 24);
    bool isAny = false;
    for (Annotation& each : annotations) {
        if (each.kind != AnnotationKind::Group)
            continue;
        const QRectF frame(each.x, each.y, each.width, each.height);
        QRectF inside;
        bool isMoved = false;
        for (const MovedRect& move : moves) {
            if (!frame.contains(move.before.center()))
                continue;
            inside |= move.after;
            isMoved = isMoved || move.after != move.before;
        }
        if (!isMoved)
            continue;
        const QRect now = (inside + room).toAlignedRect();
        each.x = now.x();
        each.y = now.y();
        each.width = now.width();
        each.height = now.height();
        isAny = true;
    }
    return isAny ? std::optional(std::move(annotations)) : std::nullopt;
}

} // namespace

Arranger::Arranger(Workbench& workbench)
    : m_workbench(workbench), m_glide([this](const Layout& places) { m_workbench.dragNodes(places); })
{
    // Another edit, undo or another document has given all nodes their places anew.
    connect(&workbench, &Workbench::documentChanged, this, [this] { m_glide.forget(); });
    connect(&m_glide, &GlideShow::arrived, this, &Arranger::arranged);
}

bool Arranger::beginDrag(const QString& ref, const QRectF& visible)
{
    m_glide.finish();
    m_dragged.clear();
    m_others.clear();
    m_shift = {};
    const auto node = parseNodeRef(ref.toStdString());
    if (!node)
        return false;
    if (m_workbench.isLocked(*node)) {
        emit m_workbench.said(tr("%1 is locked. Unlock it to move it.").arg(wordsFor({*node})), false);
        return false;
    }
    NodeRects rects = selectedRects();
    if (!rects.count(*node))
        rects = {{*node, m_workbench.nodes()->rectOf(ref)}};
    for (const auto& [each, rect] : rects) {
        if (!m_workbench.isLocked(each))
            m_dragged.emplace(each, rect);
    }
    for (const QString& other : m_workbench.nodes()->others({})) {
        const QRectF rect = m_workbench.nodes()->rectOf(other);
        if (!m_dragged.count(*parseNodeRef(other.toStdString())) && rect.intersects(visible))
            m_others.push_back(rect);
    }
    return true;
}

void Arranger::dragBy(double x, double y, double reach)
{
    QRectF all;
    for (const auto& [node, rect] : m_dragged)
        all |= rect;
    const QPointF wanted(x, y);
    const Snap snap = reach >= 0 ? snapped(all.translated(wanted), m_others, reach) : Snap{};
    m_shift = wanted + snap.shift;
    // Whole units are tidy in files, unless that would take it off the line again.
    if (!snap.inX)
        m_shift.setX(std::round(all.center().x() + m_shift.x()) - all.center().x());
    if (!snap.inY)
        m_shift.setY(std::round(all.center().y() + m_shift.y()) - all.center().y());
    setGuides(snap.guides);
    showDrag(m_shift);
}

void Arranger::drop()
{
    NodeRects rects = std::exchange(m_dragged, {});
    for (auto& [node, rect] : rects)
        rect.translate(m_shift);
    setGuides({});
    if (!m_shift.isNull())
        place(tr("Move %1").arg(wordsFor(nodesOf(rects))), rects);
}

void Arranger::giveUpDrag()
{
    if (!m_dragged.empty())
        showDrag({});
    m_dragged.clear();
    setGuides({});
}

void Arranger::nudge(double x, double y)
{
    NodeRects rects = selectedRects();
    for (auto& [node, rect] : rects)
        rect.translate(x, y);
    if (!rects.empty())
        place(tr("Move %1").arg(wordsFor(nodesOf(rects))), rects);
}

void Arranger::align(const QString& edge)
{
    const auto wanted = edgeFrom(edge);
    const NodeRects rects = selectedRects();
    if (wanted && rects.size() > 1)
        place(tr("Align %1").arg(wordsFor(nodesOf(rects))), aligned(rects, *wanted));
}

void Arranger::distribute(bool horizontally)
{
    const NodeRects rects = selectedRects();
    if (rects.size() > 2)
        place(tr("Distribute %1").arg(wordsFor(nodesOf(rects))), distributed(rects, horizontally ? Qt::Horizontal : Qt::Vertical));
}

void Arranger::arrange()
{
    m_glide.finish();
    Rearrangement what;
    for (const QString& ref : m_workbench.nodes()->others({})) {
        const QPointF centre = m_workbench.nodes()->rectOf(ref).center();
        what.standing[*parseNodeRef(ref.toStdString())] = {centre.x(), centre.y()};
    }
    const std::vector<NodeRef> selected = m_workbench.selectedNodes();
    const bool onlySelected = selected.size() > 1;
    for (const auto& [node, place] : what.standing) {
        if (onlySelected && std::find(selected.begin(), selected.end(), node) == selected.end())
            continue;
        (m_workbench.isLocked(node) ? what.around : what.moving).insert(node);
    }
    Layout places = rearranged(m_workbench.document().scenario(), what);
    std::erase_if(places, [&](const auto& each) { return what.standing.at(each.first) == each.second; });
    if (places.empty()) {
        const bool isLocked = what.moving.empty() && !what.around.empty();
        emit m_workbench.said(isLocked ? tr("What is locked stays where it is. Unlock it to move it.")
                                       : tr("Everything is arranged already."), false);
        return;
    }
    std::vector<MovedRect> moves;
    for (const auto& [node, from] : what.standing) {
        const QRectF rect = m_workbench.nodes()->rectOf(QString::fromStdString(toText(node)));
        const auto to = places.find(node);
        const QPointF way = to == places.end() ? QPointF() : QPointF(to->second.x, to->second.y) - rect.center();
        moves.push_back({rect, rect.translated(way)});
    }
    m_workbench.placeNodes(onlySelected ? tr("Arrange %1").arg(wordsFor(selected)) : tr("Arrange all nodes"), places, false,
                           framedAgain(m_workbench.document().scenario().annotations, moves));
    m_glide.start(what.standing, places);
}

void Arranger::setLocked(bool locked)
{
    Layout places;
    std::vector<NodeRef> nodes;
    for (const auto& [node, rect] : selectedRects()) {
        if (m_workbench.isLocked(node) == locked)
            continue;
        places[node] = {rect.center().x(), rect.center().y(), locked};
        nodes.push_back(node);
    }
    if (!nodes.empty())
        m_workbench.placeNodes((locked ? tr("Lock %1") : tr("Unlock %1")).arg(wordsFor(nodes)), places, false);
}

NodeRects Arranger::selectedRects() const
{
    NodeRects rects;
    for (const NodeRef& node : m_workbench.selectedNodes()) {
        const QRectF rect = m_workbench.nodes()->rectOf(QString::fromStdString(toText(node)));
        if (!rect.isNull())
            rects.emplace(node, rect);
    }
    return rects;
}

void Arranger::place(const QString& label, const NodeRects& rects)
{
    Layout places;
    bool isAnyLocked = false;
    for (const auto& [node, rect] : rects) {
        if (m_workbench.isLocked(node)) {
            isAnyLocked = true;
            continue;
        }
        const QRectF before = m_workbench.nodes()->rectOf(QString::fromStdString(toText(node)));
        const bool isShownThere = before.center() == rect.center();
        const auto known = m_workbench.document().scenario().layout.find(node);
        const bool isThere = isShownThere && known != m_workbench.document().scenario().layout.end()
            && QPointF(known->second.x, known->second.y) == rect.center();
        if (!isThere)
            places[node] = {rect.center().x(), rect.center().y()};
    }
    if (!places.empty())
        m_workbench.placeNodes(label, places);
    else if (isAnyLocked)
        emit m_workbench.said(tr("What is locked stays where it is. Unlock it to move it."), false);
}

void Arranger::showDrag(const QPointF& shift)
{
    Layout places;
    for (const auto& [node, rect] : m_dragged) {
        const QPointF centre = rect.translated(shift).center();
        places[node] = {centre.x(), centre.y()};
    }
    m_workbench.dragNodes(places);
}

void Arranger::setGuides(const std::vector<QLineF>& lines)
{
    QVariantList guides;
    for (const QLineF& line : lines)
        guides.append(QVariantMap{{"x1", line.x1()}, {"y1", line.y1()}, {"x2", line.x2()}, {"y2", line.y2()}});
    if (guides == m_guides)
        return;
    m_guides = guides;
    emit guidesChanged();
}
