#include "app/stage/NodeFramePainter.h"

#include "app/stage/FlowTrace.h"
#include "app/stage/NodeBadges.h"
#include "app/stage/StageSigns.h"

#include <algorithm>
#include <vector>

namespace postroom {

namespace {

Sign signOf(NodeKind kind) {
    switch (kind) {
    case NodeKind::Producer:
        return Sign::Send;
    case NodeKind::Queue:
        return Sign::Pipe;
    case NodeKind::Consumer:
        return Sign::Gear;
    case NodeKind::Program:
        return Sign::Plug;
    case NodeKind::Exchange:
        break;
    }
    return Sign::Direct;
}

} // namespace

void NodeFramePainter::paintCard(const StageNode& node, const QColor& kind) {
    const QPainterPath outline = node.outline();
    const ThemeColours& colours = m_frame.colours();
    if (m_frame.isFar()) {
        m_painter.setPen(QPen(m_frame.theme.tint(kind, 0.6), 1 / m_frame.view.zoom));
        m_painter.setBrush(m_frame.theme.tint(kind, 0.14));
        m_painter.drawPath(outline);
        return;
    }
    // Lifted a little by a second edge instead of a blurred shadow, which costs and prints badly.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.line);
    m_painter.drawPath(outline.translated(0, 2));
    m_painter.setPen(QPen(m_frame.theme.tint(kind, 0.6), std::max(1.2, 1 / m_frame.view.zoom)));
    m_painter.setBrush(colours.surface);
    m_painter.drawPath(outline);
}

void NodeFramePainter::paintTitle(const StageNode& node, const QColor& kind) {
    const QRectF& r = node.rect;
    const double indent = node.key.kind == NodeKind::Queue ? 14 : 10;
    const QRectF tile(r.left() + indent, r.top() + 9, 22, 22);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_frame.theme.tint(kind, 0.14));
    m_painter.drawRoundedRect(tile, 6, 6);
    paintSign(m_painter, signOf(node.key.kind), tile.center(), 6.5, kind, 1.4);

    if (!m_frame.namesFitInCards()) {
        return; // paintNames() writes it below
    }
    const bool oneRow = node.key.kind == NodeKind::Queue || !m_frame.showsDetails();
    const double end = node.key.kind == NodeKind::Consumer || node.key.kind == NodeKind::Program ? 10 : 22;
    const QRectF name(tile.right() + 7, oneRow ? tile.top() : tile.top() - 3,
                      r.right() - end - tile.right() - 7, oneRow ? 22 : 16);
    m_frame.text.draw(m_painter, name, Qt::AlignLeft, QString::fromStdString(node.ref.name),
                      {m_frame.theme.font(m_frame.nameSize(), QFont::DemiBold), m_frame.colours().ink, {}});
}

void NodeFramePainter::paintNameBelow(const StageNode& node, bool isShown) {
    // Seen from so far the card has no room for letters that can be read; below it there is.
    const QString name = QString::fromStdString(node.ref.name);
    const QFont font = m_frame.theme.font(m_frame.nameSize(), QFont::DemiBold);
    const double wanted = CanvasText::widthOf(name, font) + 4;
    QRectF box(0, node.rect.bottom() + 3, wanted, m_frame.nameSize() * 1.3);
    // Where names would lie on each other or on nodes they are shorter or left out: they are in the panel and in tips.
    for (const double width : {wanted, std::min(wanted, node.rect.width() * 1.5)}) {
        box.setWidth(width);
        box.moveCenter({node.rect.center().x(), box.center().y()});
        if (m_names.isFree(box)) {
            m_names.take(box);
            if (isShown) {
                m_frame.text.draw(m_painter, box, Qt::AlignHCenter, name,
                                  {font, m_frame.colours().ink, m_frame.colours().background});
            }
            return;
        }
    }
}

void NodeFramePainter::paintExchange(const StageNode& node, const QColor& kind) {
    const auto exchange = m_frame.scene.exchanges().find(ExchangeId{node.key.id});
    if (exchange == m_frame.scene.exchanges().end()) {
        return;
    }
    const QRectF& r = node.rect;
    const std::string& type = exchange->second.spec->type;
    const QRectF tile(r.center().x() - 15, r.top() + 9, 30, 26);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_frame.theme.tint(kind, 0.14));
    m_painter.drawRoundedRect(tile, 7, 7);
    paintSign(m_painter, signOfExchangeType(type), tile.center(), 8.5, kind, 1.8);
    const auto& theme = m_frame.theme;
    if (!m_frame.namesFitInCards()) {
        return; // paintNames() writes it below
    }
    const double nameRoom = m_frame.showsDetails() ? 18 : 30; // the type is left out then
    m_frame.text.draw(m_painter, {r.left() + 12, r.top() + 39, r.width() - 24, nameRoom}, Qt::AlignHCenter,
                      QString::fromStdString(node.ref.name),
                      {theme.font(m_frame.nameSize(), QFont::DemiBold), theme.ink(), {}});
    m_frame.text.draw(m_painter, {r.left() + 18, r.top() + 58, r.width() - 36, 16}, Qt::AlignHCenter,
                      QString::fromStdString(type),
                      {theme.font(Theme::fontSmall(), QFont::Medium), kind, {}});
}

void NodeFramePainter::paintBadges(const StageNode& node) {
    if (!m_frame.showsDetails()) {
        return;
    }
    const QFont font = m_frame.theme.font(Theme::fontSmall(), QFont::Medium);
    const ThemeColours& colours = m_frame.colours();
    // On the upper edge, from the right: the room inside belongs to the messages.
    double right = node.rect.right() - (node.key.kind == NodeKind::Exchange ? 22 : 18);
    const QStringList badges =
        fittingBadges(badgesOf(m_frame.scene, node.key), right - node.rect.left() - 12, font);
    for (auto badge = badges.rbegin(); badge != badges.rend(); ++badge) {
        const double width = badgeWidth(*badge, font);
        const QRectF box(right - width, node.rect.top() - 9, width, 16);
        m_painter.setPen(QPen(colours.line, 1));
        m_painter.setBrush(colours.raised);
        m_painter.drawRoundedRect(box, 8, 8);
        m_frame.text.draw(m_painter, box, Qt::AlignHCenter, *badge, {font, colours.faintInk, {}});
        right = box.left() - 4;
    }
}

void NodeFramePainter::paintNames(const FlowTrace* only) {
    if (m_frame.namesFitInCards()) {
        return;
    }
    std::vector<const StageNode*> seen;
    for (const auto& [key, node] : m_frame.geometry.nodes()) {
        if (node.rect.intersects(m_frame.visible())) {
            m_names.take(node.rect);
            seen.push_back(&node);
        }
    }
    for (const StageNode* node : seen) {
        paintNameBelow(*node, !only || only->has(node->key)); // all take their room, so that none moves
    }
}

void NodeFramePainter::paint(const StageNode& node) {
    const QColor kind = m_frame.theme.kindColour(node.key.kind);
    paintCard(node, kind);
    if (m_frame.isFar()) {
        return;
    }
    if (node.key.kind == NodeKind::Exchange) {
        paintExchange(node, kind);
    } else {
        paintTitle(node, kind);
    }
    paintBadges(node);
}

} // namespace postroom
