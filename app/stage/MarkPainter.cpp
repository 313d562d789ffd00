#include "app/stage/MarkPainter.h"

#include "app/stage/StageSigns.h"

#include <algorithm>
#include <map>
#include <set>

namespace postroom {

namespace {
QString idOf(const Mark& mark) {
    return QString::fromStdString(toText(mark.message->id));
}
} // namespace

QString MarkPainter::wordsFor(DropReason reason) {
    switch (reason) {
    case DropReason::Unroutable:
        return tr("unroutable");
    case DropReason::NoSuchExchange:
        return tr("no such exchange");
    case DropReason::PublishRefused:
        return tr("refused");
    case DropReason::QueueDeleted:
        return tr("queue deleted");
    case DropReason::Purged:
        return tr("purged");
    case DropReason::Rejected:
        return tr("rejected");
    case DropReason::Expired:
        return tr("expired");
    case DropReason::MaxLength:
        return tr("queue full");
    case DropReason::DeadLetterCycle:
        return tr("dead-letter cycle");
    case DropReason::NobodyWaits:
        return tr("nobody waits");
    case DropReason::DeliveryLimit:
        return tr("delivery limit");
    case DropReason::BrokerRestarted:
        return tr("not stored");
    case DropReason::RolledBack:
        return tr("rolled back");
    case DropReason::ConnectionLost:
        return tr("connection lost");
    }
    return {};
}

void MarkPainter::paintMark(const Mark& mark, QPointF centre, double strength) {
    const ThemeColours& colours = m_frame.colours();
    Sign sign = Sign::Cross;
    QColor colour = colours.danger;
    QString words;
    bool filled = true;
    switch (mark.kind) {
    case Mark::Kind::Dropped:
        words = wordsFor(mark.reason);
        break;
    case Mark::Kind::Requeued:
        sign = Sign::BackArrow;
        colour = colours.warning;
        words = tr("requeued");
        break;
    case Mark::Kind::Returned:
        sign = Sign::BackArrow;
        colour = colours.warning;
        words = tr("returned: no queue");
        break;
    case Mark::Kind::Acked:
        sign = Sign::Check;
        colour = colours.good;
        break;
    case Mark::Kind::DeadLettered:
        sign = Sign::Dagger;
        colour = colours.ink;
        words = tr("dead-lettered: %1").arg(wordsFor(mark.reason));
        break;
    case Mark::Kind::Crashed:
        sign = Sign::Burst;
        words = tr("crashed");
        filled = false;
        break;
    case Mark::Kind::Restarted:
        sign = Sign::Loop;
        colour = colours.good;
        words = tr("back");
        break;
    case Mark::Kind::Refused:
        words = tr("refused");
        break;
    case Mark::Kind::Lost:
        sign = Sign::Hollow;
        colour = colours.faintInk;
        words = tr("lost");
        filled = false;
        break;
    case Mark::Kind::AckLost:
        sign = Sign::Hollow;
        colour = colours.faintInk;
        words = mark.message ? tr("ack of %1 lost").arg(idOf(mark)) : tr("ack lost");
        filled = false;
        break;
    case Mark::Kind::Hung:
        sign = Sign::Hourglass;
        colour = colours.warning;
        words = tr("hangs");
        break;
    case Mark::Kind::Cut:
        sign = Sign::BrokenPlug;
        words = tr("connection cut");
        filled = false;
        break;
    case Mark::Kind::Recognised:
        sign = Sign::Check;
        colour = colours.consumer;
        words = tr("recognised, not done again");
        break;
    case Mark::Kind::Confirmed:
    case Mark::Kind::NotConfirmed:
        return paintConfirm(mark.kind == Mark::Kind::Confirmed, centre, strength);
    case Mark::Kind::Undelivered:
        sign = Sign::Hollow;
        colour = colours.faintInk;
        words = tr("not delivered");
        filled = false;
        break;
    }
    if (mark.message && !words.isEmpty() && mark.kind != Mark::Kind::AckLost) {
        words.prepend(idOf(mark) + ' ');
    }
    m_painter.setOpacity(strength);
    const double radius = words.isEmpty() ? 6.5 : 8.5;
    if (filled) {
        m_painter.setPen(QPen(colours.background, 1.5));
        m_painter.setBrush(colour);
        m_painter.drawEllipse(centre, radius, radius);
        paintSign(m_painter, sign, centre, radius * 0.52, colours.background, 1.7);
    } else {
        paintSign(m_painter, sign, centre, sign == Sign::Burst ? 12 : radius, colour, 1.8);
    }
    if (m_frame.showsDetails()) {
        const QFont font = m_frame.theme.font(Theme::fontSmall(), QFont::DemiBold);
        const double width = CanvasText::widthOf(words, font) + 2;
        // At the right edge of the canvas they stand before the sign.
        const bool before = centre.x() + 13 + width > m_frame.visible().right();
        const double left = before ? centre.x() - 13 - width : centre.x() + 13;
        m_frame.text.draw(m_painter, {left, centre.y() - 8, width, 16}, Qt::AlignLeft, words,
                          {font, colour, colours.background});
    }
    m_painter.setOpacity(1);
}

// Dotted as in the journey: it is an answer of the broker and no message.
void MarkPainter::paintConfirm(bool ack, QPointF centre, double strength) {
    const ThemeColours& colours = m_frame.colours();
    const QColor colour = ack ? colours.producer : colours.danger;
    m_painter.setOpacity(strength);
    m_painter.setPen(QPen(colours.background, 3));
    m_painter.setBrush(colours.background);
    m_painter.drawEllipse(centre, 7.5, 7.5);
    m_painter.setPen(QPen(colour, 1.6, Qt::DotLine, Qt::RoundCap));
    m_painter.drawEllipse(centre, 7.5, 7.5);
    paintSign(m_painter, ack ? Sign::Check : Sign::Cross, centre, 3.9, colour, 1.7);
    if (m_frame.showsDetails()) {
        const QFont font = m_frame.theme.font(Theme::fontSmall(), QFont::DemiBold);
        const QString text = ack ? tr("confirmed") : tr("not confirmed");
        const double width = CanvasText::widthOf(text, font) + 2;
        m_frame.text.draw(m_painter, {centre.x() - 12 - width, centre.y() - 8, width, 16}, Qt::AlignLeft, text,
                          {font, colour, colours.background});
    }
    m_painter.setOpacity(1);
}

void MarkPainter::paint() {
    // The newest at a node is the lowest; older ones have risen, and more than a few would be noise.
    constexpr int mostAtOneNode = 4;
    std::map<NodeKey, int> above;
    std::set<NodeKey> acked;
    std::set<NodeKey> confirmed;
    const QRectF visible = m_frame.visible();
    const auto& marks = m_frame.scene.marks();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const Duration age = m_frame.shown - mark->at;
        const auto place = m_frame.geometry.signPlace(mark->node);
        if (age < Duration{} || age >= Scene::markTime || !place || above[mark->node] >= mostAtOneNode) {
            continue;
        }
        const double part =
            static_cast<double>(age.microseconds) / static_cast<double>(Scene::markTime.microseconds);
        if (m_frame.isFar() && (mark->kind == Mark::Kind::Acked || mark->kind == Mark::Kind::Requeued ||
                                mark->kind == Mark::Kind::Confirmed)) {
            continue; // they are usual
        }
        // A confirm is below the line that the message left on; of several, the newest hides the others.
        if (mark->kind == Mark::Kind::Confirmed || mark->kind == Mark::Kind::NotConfirmed) {
            if (confirmed.insert(mark->node).second) {
                paintMark(*mark, {place->right() - StageNode::tip, place->bottom() + 9}, std::min(1.0, (1 - part) * 2));
            }
            continue;
        }
        // An ack stays in the corner where the counters are and needs no room above. The newest hides all others.
        if (mark->kind == Mark::Kind::Acked) {
            if (!acked.insert(mark->node).second) {
                continue;
            }
            paintMark(*mark, {place->right() - 2, place->bottom() - 2}, std::min(1.0, (1 - part) * 2));
            continue;
        }
        const int row = above[mark->node]++;
        const double away = 16 + 20 * row + 8 * part;
        // Where the upper edge of the canvas would cut them off, they fall instead of rising.
        const bool falls = place->top() - 44 < visible.top() && place->bottom() + 20 < visible.bottom();
        const QPointF centre(place->left() + 16, falls ? place->bottom() + away : place->top() - away);
        if (centre.y() - 10 < visible.top() && centre.y() + 30 > visible.top()) {
            continue;
        }
        paintMark(*mark, centre, std::min(1.0, (1 - part) * 2.5));
    }
}

} // namespace postroom
