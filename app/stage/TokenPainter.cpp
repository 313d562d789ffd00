#include "app/stage/TokenPainter.h"

#include "app/stage/CrowdPainter.h"

#include <algorithm>

namespace postroom {

TokenPainter::TokenPainter(QPainter& painter, const StageFrame& frame)
    : m_painter(painter)
    , m_frame(frame)
    , m_labelled(frame.scene.flights().size() <= mostLabels && frame.showsDetails())
    , m_taken(m_labelled ? frame.visible() : QRectF()) {
    const double pixels = painter.worldTransform().m11();
    m_scale = std::max(pixels, smallestScale * pixels / frame.view.zoom);
    if (m_labelled) {
        for (const auto& [key, node] : frame.geometry.nodes()) {
            if (node.rect.intersects(frame.visible())) {
                m_taken.take(node.rect);
            }
        }
    }
}

void TokenPainter::paintLabel(const Flight& flight, QPointF place) {
    if (!flight.message || flight.kind == Flight::Kind::Ack || flight.kind == Flight::Kind::Nack ||
        flight.kind == Flight::Kind::Reject) {
        return;
    }
    QString text = QString::fromStdString(toText(flight.message->id));
    if (flight.copies > 1) {
        text += QStringLiteral(" ×%1").arg(flight.copies);
    }
    const double width = 7.5 * static_cast<double>(text.size());
    // Beside the token at its right; near a node, whose signs it would cover, at its left. Rings need room too.
    const MessageId message = flight.message->id;
    const bool hasRings = message == m_frame.selection.message || message == m_frame.selection.followed;
    const double apart = hasRings ? 20 : 10;
    QRectF box(place.x() + apart, place.y() - 17, width, 14);
    if (!m_taken.isFree(box)) {
        box.moveRight(place.x() - apart + 2);
    }
    if (!m_taken.isFree(box)) {
        return;
    }
    m_taken.take(box);
    m_frame.text.draw(m_painter, box.adjusted(0, 0, 40, 0), Qt::AlignLeft, text,
                      {m_frame.theme.font(Theme::fontSmall(), QFont::DemiBold), m_frame.colours().ink,
                       m_frame.colours().background});
}

void TokenPainter::findCrowds() {
    for (TokenTracks::Way& way : m_frame.tracks.ways()) {
        const double pixels = way.line.path->length() * m_frame.view.zoom;
        const double token = m_scale / m_painter.worldTransform().m11() * m_frame.view.zoom;
        way.isCrowd = m_frame.crowds && CrowdPainter::isCrowd(way.tokens, pixels, token, way.isCrowd);
    }
}

void TokenPainter::paintTokens() {
    const QTransform world = m_painter.worldTransform();
    const QRectF visible = m_frame.visible().adjusted(-20, -20, 20, 20);
    const auto& ways = m_frame.tracks.ways();
    const StageSelection& selection = m_frame.selection;
    std::vector<std::pair<const Flight*, QPointF>> labels;
    m_painter.setWorldTransform(QTransform());
    for (const TokenTracks::Track& track : m_frame.tracks.tracks()) {
        if (track.way == TokenTracks::noWay || track.leaves > m_frame.shown) {
            continue;
        }
        const TokenTracks::Way& way = ways[track.way];
        // Who is marked is seen in any crowd.
        if (way.isCrowd && !(track.message && (track.message->id == selection.message ||
                                               track.message->id == selection.followed))) {
            continue;
        }
        const QPointF place = way.line.at(track.progressAt(m_frame.shown));
        if (!visible.contains(place)) {
            continue;
        }
        m_frame.sprites.draw(m_painter, {place.x() * world.m11() + world.dx(), place.y() * world.m22() + world.dy()},
                             *track.sprites);
        if (m_labelled) {
            labels.emplace_back(track.flight, place);
        }
    }
    m_painter.setWorldTransform(world);
    for (const auto& [flight, place] : labels) {
        paintLabel(*flight, place);
    }
}

void TokenPainter::paint() {
    m_frame.tracks.follow(m_frame.scene, m_frame.shown, m_frame.geometry, m_frame.theme, m_frame.sprites, m_scale);
    findCrowds();
    CrowdPainter(m_painter, m_frame, m_scale).paint();
    paintTokens();
}

} // namespace postroom
