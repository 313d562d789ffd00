#include "app/journey/JourneyPainter.h"

#include "app/stage/StageSigns.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

constexpr double workWidth = 9;
constexpr double headLength = 8;

bool isDashed(MessageJourney::Arrow::Kind kind)
{
    using Kind = MessageJourney::Arrow::Kind;
    // What is not the usual way, as on the canvas.
    return kind == Kind::DeadLetter || kind == Kind::Requeue || kind == Kind::Return;
}

QString text(const std::string& name) { return QString::fromStdString(name); }

} // namespace

bool JourneyPainter::isVisible(double top, double bottom) const
{
    return bottom >= m_grid.headHeight - m_grid.rowHeight && top <= m_grid.height + m_grid.rowHeight;
}

QString JourneyPainter::nameOf(NodeKey node) const
{
    switch (node.kind) {
    case NodeKind::Exchange: return text(m_names.exchange(ExchangeId{node.id}));
    case NodeKind::Queue: return text(m_names.queue(QueueId{node.id}));
    case NodeKind::Program: return text(m_names.connection(ConnectionId{node.id}));
    case NodeKind::Producer:
    case NodeKind::Consumer: break;
    }
    return text(m_names.client(ClientId{node.id}));
}

QColor JourneyPainter::colourOf(const Arrow& arrow) const
{
    switch (arrow.kind) {
    case Arrow::Kind::Ack:
    case Arrow::Kind::Confirm: return m_theme.good();
    case Arrow::Kind::Nack:
    case Arrow::Kind::Requeue:
    case Arrow::Kind::Return: return m_theme.warning();
    case Arrow::Kind::Reject: return m_theme.danger();
    case Arrow::Kind::Publish:
    case Arrow::Kind::Copy:
    case Arrow::Kind::Delivery:
    case Arrow::Kind::DeadLetter: break;
    }
    return m_theme.ink();
}

void JourneyPainter::paint(int current)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRectF(0, 0, m_grid.width, m_grid.height), m_theme.surface());
    if (current >= 0 && current < static_cast<int>(m_journey.rows.size())) {
        const double y = m_grid.y(current) - m_grid.rowHeight / 2;
        m_painter.fillRect(QRectF(0, y, m_grid.width, m_grid.rowHeight), m_theme.tint(m_theme.accent(), 0.2));
    }
    paintLines();
    for (const MessageJourney::Work& work : m_journey.works)
        paintWork(work);
    for (const Arrow& arrow : m_journey.arrows)
        paintArrow(arrow);
    for (const MessageJourney::Mark& mark : m_journey.marks)
        paintMark(mark);
    paintNames();
}

void JourneyPainter::paintLines()
{
    m_painter.setPen(QPen(m_theme.wire(), 1.2));
    const double bottom =
        std::min(m_grid.height, m_grid.y(static_cast<int>(m_journey.rows.size())) - m_grid.rowHeight * 0.25);
    for (int line = 0; line < static_cast<int>(m_journey.lines.size()); ++line)
        m_painter.drawLine(QPointF(m_grid.x(line), m_grid.headHeight), QPointF(m_grid.x(line), bottom));
}

void JourneyPainter::paintWork(const MessageJourney::Work& work)
{
    const double top = m_grid.y(work.from);
    const double bottom = m_grid.y(work.to);
    if (!isVisible(top, bottom))
        return;
    const QRectF bar(m_grid.x(work.line) - workWidth / 2, top, workWidth, std::max(6.0, bottom - top));
    m_painter.setPen(QPen(m_theme.consumer(), 1.2));
    m_painter.setBrush(m_theme.tint(m_theme.consumer(), 0.25));
    m_painter.drawRoundedRect(bar, 2, 2);
}

void JourneyPainter::paintHead(QPointF tip, QPointF from, const QColor& colour, bool open)
{
    const QPointF way = tip - from;
    const double length = std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF along = way / length * headLength;
    const QPointF across(-along.y() * 0.5, along.x() * 0.5);
    if (open) {
        m_painter.drawPolyline(QPolygonF{tip - along + across, tip, tip - along - across});
        return;
    }
    QPainterPath head;
    head.addPolygon(QPolygonF{tip, tip - along + across, tip - along - across});
    m_painter.fillPath(head, colour);
}

void JourneyPainter::paintArrow(const Arrow& arrow)
{
    if (arrow.from == arrow.to)
        return;
    const double side = arrow.to > arrow.from ? 1 : -1;
    const QPointF from(m_grid.x(arrow.from) + side * 2, m_grid.y(arrow.leaves));
    QPointF to(m_grid.x(arrow.to) - side * (arrow.kind == Arrow::Kind::Delivery ? workWidth / 2 : 2),
               m_grid.y(arrow.lands) + (arrow.isUnderway ? m_grid.rowHeight * 0.5 : 0));
    if (!isVisible(from.y(), to.y()))
        return;
    // What has not arrived stops short of its goal: for good, with a cross, or for now.
    if (arrow.isUnderway || arrow.isLost)
        to = from + (to - from) * 0.72;
    const QColor colour = colourOf(arrow);
    QPen pen(colour, 1.6);
    if (isDashed(arrow.kind))
        pen.setDashPattern({4, 3});
    else if (arrow.kind == Arrow::Kind::Confirm)
        pen.setDashPattern({1.2, 2.4});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawLine(from, to);
    m_painter.setPen(QPen(colour, 1.6));
    if (arrow.isLost)
        paintSign(m_painter, Sign::Cross, to, 6, m_theme.danger(), 2);
    else
        paintHead(to, from, colour, arrow.isUnderway);
    // Before the first line that it crosses: on another node's line it would seem to be there.
    const double half = std::min(0.5, m_grid.columnWidth / 2 / std::max(1.0, std::abs(to.x() - from.x())));
    paintToken(from + (to - from) * half, arrow);
}

void JourneyPainter::paintToken(QPointF at, const Arrow& arrow)
{
    using Shape = TokenLook::Shape;
    const ThemeColours& colours = m_theme.colours();
    const QRgb edge = colours.surface.rgba();
    const QRgb sign = colours.onMessage.rgba();
    std::string key;
    if (!m_life.events().empty()) {
        if (const auto* published = std::get_if<Published>(&m_life.events().front().event.what))
            key = published->message->routingKey;
    }
    const QRgb message = m_theme.messageColour(std::string_view(key)).rgba();
    TokenLook look{Shape::Message, arrow.redelivered, message, sign, edge};
    switch (arrow.kind) {
    case Arrow::Kind::Ack: look = {Shape::Ack, false, colours.good.rgba(), sign, edge}; break;
    case Arrow::Kind::Nack: look = {Shape::Nack, false, colours.warning.rgba(), sign, edge}; break;
    case Arrow::Kind::Reject: look = {Shape::Reject, false, colours.danger.rgba(), sign, edge}; break;
    case Arrow::Kind::DeadLetter: look = {Shape::DeadLetter, false, message, sign, colours.ink.rgba()}; break;
    case Arrow::Kind::Requeue:
    case Arrow::Kind::Return:
    case Arrow::Kind::Confirm: {
        // No token of the canvas: a sign on the line.
        const bool back = arrow.kind != Arrow::Kind::Confirm;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.surface());
        m_painter.drawEllipse(at, 8, 8);
        paintSign(m_painter, back ? Sign::BackArrow : Sign::Check, at, 5.5, colourOf(arrow), 1.8);
        return;
    }
    case Arrow::Kind::Publish:
    case Arrow::Kind::Copy:
    case Arrow::Kind::Delivery: break;
    }
    const QTransform world = m_painter.worldTransform();
    m_painter.setWorldTransform(QTransform());
    m_sprites.drawAtPixel(m_painter, world.map(at), look, world.m11());
    m_painter.setWorldTransform(world);
}

void JourneyPainter::paintMark(const MessageJourney::Mark& mark)
{
    using Kind = MessageJourney::Mark::Kind;
    const double y = m_grid.y(mark.row);
    if (!isVisible(y, y))
        return;
    const QPointF at(m_grid.x(mark.line), y);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.surface());
    m_painter.drawEllipse(at, 8.5, 8.5);
    switch (mark.kind) {
    case Kind::Dropped: return paintSign(m_painter, Sign::Cross, at, 6, m_theme.danger(), 2.2);
    case Kind::Requeued: return paintSign(m_painter, Sign::BackArrow, at, 6, m_theme.warning(), 2);
    case Kind::DeadLettered: return paintSign(m_painter, Sign::Dagger, at, 6.5, m_theme.ink(), 2);
    case Kind::Acked: return paintSign(m_painter, Sign::Check, at, 6, m_theme.good(), 2.2);
    }
}

void JourneyPainter::paintNames()
{
    m_painter.fillRect(QRectF(0, 0, m_grid.width, m_grid.headHeight), m_theme.surface());
    const QFont font = m_theme.font(m_theme.scaledFontSmall(), QFont::DemiBold);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    for (int line = 0; line < static_cast<int>(m_journey.lines.size()); ++line) {
        const NodeKey node = m_journey.lines[static_cast<std::size_t>(line)];
        const QColor colour = m_theme.kindColour(node.kind);
        Sign sign = Sign::Plug;
        switch (node.kind) {
        case NodeKind::Producer: sign = Sign::Send; break;
        case NodeKind::Queue: sign = Sign::Pipe; break;
        case NodeKind::Consumer: sign = Sign::Gear; break;
        case NodeKind::Program: sign = Sign::Plug; break;
        case NodeKind::Exchange: {
            const auto known = m_life.topology().exchanges.find(ExchangeId{node.id});
            sign = known == m_life.topology().exchanges.end() ? Sign::Direct
                                                              : signOfExchangeType(known->second.spec->type);
            break;
        }
        }
        const double room = m_grid.columnWidth - 10;
        const QString name = metrics.elidedText(nameOf(node), Qt::ElideMiddle, room - 24);
        const double width = metrics.horizontalAdvance(name) + 26;
        const QRectF box(m_grid.x(line) - width / 2, 3, width, m_grid.headHeight - 7);
        m_painter.setPen(QPen(colour, 1.4));
        m_painter.setBrush(m_theme.tint(colour, 0.1));
        m_painter.drawRoundedRect(box, 5, 5);
        paintSign(m_painter, sign, QPointF(box.left() + 11, box.center().y()), 5.5, colour, 1.5);
        m_painter.setPen(m_theme.ink());
        m_painter.drawText(box.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

} // namespace postroom
