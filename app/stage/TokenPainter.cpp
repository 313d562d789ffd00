#include "app/stage/TokenPainter.h"

#include <algorithm>

namespace postroom {

namespace {
bool isSettlement(Flight::Kind kind) {
    return kind == Flight::Kind::Ack || kind == Flight::Kind::Nack || kind == Flight::Kind::Reject;
}
} // namespace

TokenLook TokenPainter::lookOf(const Flight& flight, const Theme& theme) {
    const ThemeColours& colours = theme.colours();
    const QRgb sign = colours.onMessage.rgba();
    const QRgb edge = colours.surface.rgba();
    switch (flight.kind) {
    case Flight::Kind::Ack:
        return {TokenLook::Shape::Ack, false, colours.good.rgba(), sign, edge};
    case Flight::Kind::Nack:
    case Flight::Kind::Reject: {
        // The shape says what becomes of the message, which nack and reject decide alike: back, or away.
        const auto shape = flight.requeue ? TokenLook::Shape::Nack : TokenLook::Shape::Reject;
        return {shape, false, (flight.requeue ? colours.warning : colours.danger).rgba(), sign, edge};
    }
    default:
        break;
    }
    const QRgb colour = flight.message
                            ? theme.messageColour(std::string_view(flight.message->routingKey)).rgba()
                            : colours.faintInk.rgba();
    // What was dead-lettered keeps its sign on all the way that follows.
    const bool dead = flight.kind == Flight::Kind::DeadLetter || (flight.message && flight.message->content &&
                                                                  flight.message->headers().find("x-death"));
    if (dead) {
        return {TokenLook::Shape::DeadLetter, false, colour, sign, colours.ink.rgba()};
    }
    return {TokenLook::Shape::Message, flight.redelivered, colour, sign, edge};
}

void TokenPainter::paintLabel(const Flight& flight, QPointF place) {
    if (!flight.message || isSettlement(flight.kind)) {
        return;
    }
    QString text = QString::fromStdString(toText(flight.message->id));
    if (flight.copies > 1) {
        text += QStringLiteral(" ×%1").arg(flight.copies);
    }
    const double width = 7.5 * static_cast<double>(text.size());
    const auto isFree = [this](const QRectF& box) {
        const auto covers = [&box](const QRectF& other) { return other.intersects(box); };
        const auto& nodes = m_frame.geometry.nodes();
        return std::none_of(m_labels.begin(), m_labels.end(), covers)
               && std::none_of(nodes.begin(), nodes.end(), [&](const auto& node) { return covers(node.second.rect); });
    };
    // Beside the token at its right; near a node, whose signs it would cover, at its left. Rings need room too.
    const MessageId message = flight.message->id;
    const bool hasRings = message == m_frame.selection.message || message == m_frame.selection.followed;
    const double apart = hasRings ? 20 : 10;
    QRectF box(place.x() + apart, place.y() - 17, width, 14);
    if (!isFree(box)) {
        box.moveRight(place.x() - apart + 2);
    }
    if (!isFree(box)) {
        return;
    }
    m_labels.push_back(box);
    m_frame.text.draw(m_painter, box.adjusted(0, 0, 40, 0), Qt::AlignLeft, text,
                      {m_frame.theme.font(Theme::fontSmall(), QFont::DemiBold), m_frame.colours().ink,
                       m_frame.colours().background});
}

void TokenPainter::paint() {
    const auto& flights = m_frame.scene.flights();
    const bool labelled = flights.size() <= mostLabels && m_frame.showsDetails();
    const QRectF visible = m_frame.visible().adjusted(-20, -20, 20, 20);
    const QTransform world = m_painter.worldTransform();
    const double scale = std::max(world.m11(), smallestScale * world.m11() / m_frame.view.zoom);
    // Looking a look up costs more than the blit: most tokens in a row look alike.
    const std::string* lastKey = nullptr;
    TokenLook plain;
    std::vector<std::pair<const Flight*, QPointF>> labels;
    m_painter.setWorldTransform(QTransform());
    for (const auto& [number, flight] : flights) {
        if (flight.leaves > m_frame.shown) {
            continue;
        }
        const auto place = m_frame.geometry.placeOf(flight, progressOf(flight, m_frame.shown));
        if (!place || !visible.contains(*place)) {
            continue;
        }
        const bool ordinary = flight.message && !flight.redelivered && !isSettlement(flight.kind) &&
                              flight.kind != Flight::Kind::DeadLetter && flight.message->headers().empty();
        if (ordinary && lastKey && *lastKey == flight.message->routingKey) {
            m_frame.sprites.drawAtPixel(m_painter, world.map(*place), plain, scale);
        } else {
            const TokenLook look = lookOf(flight, m_frame.theme);
            m_frame.sprites.drawAtPixel(m_painter, world.map(*place), look, scale);
            if (ordinary) {
                lastKey = &flight.message->routingKey;
                plain = look;
            }
        }
        if (labelled) {
            labels.push_back({&flight, *place});
        }
    }
    m_painter.setWorldTransform(world);
    for (const auto& [flight, place] : labels) {
        paintLabel(*flight, place);
    }
}

} // namespace postroom
