#include "app/stage/NodeContentPainter.h"

#include "app/stage/SlotPainter.h"
#include "app/stage/StageSigns.h"
#include "core/scene/NodeCondition.h"

#include <QFontMetricsF>

#include <algorithm>

namespace postroom {

namespace {

/// "1.2 s", "40 s", "3 min": the time left, in steps that do not flicker.
QString timeLeft(Duration left) {
    const double seconds = std::max(0.0, static_cast<double>(left.microseconds) / 1e6);
    if (seconds >= 120) {
        return NodeContentPainter::tr("%1 min").arg(seconds / 60, 0, 'f', 0);
    }
    return NodeContentPainter::tr("%1 s").arg(seconds, 0, 'f', seconds < 10 ? 1 : 0);
}

QString closedWords(const std::shared_ptr<const Refusal>& refusal) {
    return NodeContentPainter::tr("closed: %1 %2")
        .arg(static_cast<int>(refusal->code))
        .arg(QLatin1String(nameOf(refusal->code)));
}

QString cutWords(SimTime back, SimTime shown) {
    return back < SimTime::never() ? NodeContentPainter::tr("cut, back in %1").arg(timeLeft(back - shown))
                                   : NodeContentPainter::tr("cut off");
}

QString crashedWords(SimTime back, SimTime shown) {
    return back < SimTime::never() ? NodeContentPainter::tr("crashed, back in %1").arg(timeLeft(back - shown))
                                   : NodeContentPainter::tr("crashed");
}

double partOf(Duration part, Duration whole) {
    return whole.microseconds <= 0
               ? 1
               : std::clamp(static_cast<double>(part.microseconds) / static_cast<double>(whole.microseconds),
                            0.0, 1.0);
}

} // namespace

NodeContentPainter::NodeContentPainter(QPainter& painter, const StageFrame& frame)
    : m_painter(painter)
    , m_frame(frame) {}

void NodeContentPainter::words(const QRectF& box, Qt::Alignment alignment, const QString& text,
                               const QColor& colour, QFont::Weight weight) {
    m_frame.text.draw(m_painter, box, alignment, text,
                      {m_frame.theme.font(Theme::fontSmall(), weight), colour, {}});
}

void NodeContentPainter::hiddenCount(const QRectF& box, Qt::Alignment alignment, const QString& text, const QColor& colour,
                                     QFont::Weight weight) {
    // That there are more is said from far, too: as large as the name.
    const int size = m_frame.showsDetails() || !m_frame.namesFitInCards() ? Theme::fontSmall() : m_frame.nameSize();
    m_frame.text.draw(m_painter, box, alignment, text, {m_frame.theme.font(size, weight), colour, {}});
}

void NodeContentPainter::paint(const StageNode& node) {
    const Scene& scene = m_frame.scene;
    if (node.key.kind == NodeKind::Queue) {
        if (const auto queue = scene.queues().find(QueueId{node.key.id}); queue != scene.queues().end()) {
            paintQueue(queue->second, node.rect);
        }
    } else if (node.key.kind == NodeKind::Producer) {
        const auto producer = scene.producers().find(ClientId{node.key.id});
        if (producer == scene.producers().end()) {
            return;
        }
        if (producer->second.running) {
            paintProducer(producer->second, node.rect);
            if (producer->second.hung) {
                paintHung(node);
            }
        } else if (producer->second.cut && !producer->second.refusal) {
            paintStopped(node, Stop::Cut, cutWords(producer->second.backAt, m_frame.shown));
        } else if (producer->second.crashes > 0 && !producer->second.refusal) {
            paintStopped(node, Stop::Crashed, crashedWords(producer->second.backAt, m_frame.shown));
        } else {
            paintStopped(node, producer->second.refusal ? Stop::Closed : Stop::Silent,
                         producer->second.refusal ? closedWords(producer->second.refusal)
                                                  : tr("not running"));
        }
    } else if (node.key.kind == NodeKind::Program) {
        const auto program = scene.programs().find(ConnectionId{node.key.id});
        if (program != scene.programs().end()) {
            paintProgram(program->second, node.rect);
        }
    } else if (node.key.kind == NodeKind::Consumer) {
        const auto found = scene.consumers().find(ClientId{node.key.id});
        if (found == scene.consumers().end()) {
            return;
        }
        const ConsumerView& consumer = found->second;
        if (consumer.running) {
            paintConsumer(consumer, node.rect);
            if (consumer.hung) {
                paintHung(node);
            }
        } else if (consumer.refusal) {
            paintStopped(node, Stop::Closed, closedWords(consumer.refusal));
        } else if (consumer.cut) {
            paintStopped(node, Stop::Cut, cutWords(consumer.backAt, m_frame.shown));
        } else if (consumer.crashes > 0) {
            paintStopped(node, Stop::Crashed, crashedWords(consumer.backAt, m_frame.shown));
        } else {
            paintStopped(node, Stop::Silent, tr("not running"));
        }
    }
}

void NodeContentPainter::paintQueue(const QueueView& queue, const QRectF& r) {
    const ThemeColours& colours = m_frame.colours();
    const StageSlots row = StageSlots::of(queue, r);
    m_painter.setPen(QPen(colours.line, 1));
    m_painter.setBrush(colours.raised);
    m_painter.drawRoundedRect(row.track, row.track.height() / 2, row.track.height() / 2);
    if (row.divider > 0) {
        m_painter.setPen(QPen(colours.faintInk, 1.2));
        m_painter.drawLine(QPointF(row.divider, row.track.top() + 4),
                           QPointF(row.divider, row.track.bottom() - 4));
    }
    SlotPainter(m_painter, m_frame).paint(row);
    const auto hidden = [&](double left, std::size_t count) {
        if (count > 0) {
            hiddenCount({left, row.track.top(), 32, row.track.height()}, Qt::AlignHCenter, QStringLiteral("+%1").arg(count),
                        colours.ink, QFont::DemiBold);
        }
    };
    hidden(row.hiddenReadyAt, row.hiddenReady);
    hidden(row.hiddenUnackedAt, row.hiddenUnacked);

    const QString ready = tr("%1 ready").arg(queue.ready.size());
    const QString counters = queue.unacked.empty() ? ready : ready + tr(" · %1 unacked").arg(queue.unacked.size());
    if (!m_frame.showsDetails()) {
        // From far, at least how much waits, as large as the name.
        if (m_frame.namesFitInCards()) {
            const QRectF box(r.left() + 12, r.top() + 60, r.width() - 24, 26);
            const QFont font = m_frame.theme.font(m_frame.nameSize(), QFont::Medium);
            const bool allFits = QFontMetricsF(font).horizontalAdvance(counters) <= box.width();
            m_frame.text.draw(m_painter, box, Qt::AlignLeft, allFits ? counters : ready, {font, colours.faintInk, {}});
        }
        return;
    }
    const QRectF foot(r.left() + 16, r.top() + 60, r.width() - 32, 14);
    const bool full = isFull(queue);
    words(foot, Qt::AlignLeft, full ? tr("full · %1").arg(counters) : counters, full ? colours.warning : colours.faintInk,
          full ? QFont::DemiBold : QFont::Medium);
    // Whose turn it is has a line of its own, and names differ at their ends more than at their beginnings.
    const auto consumer = m_frame.scene.consumers().find(m_frame.scene.clientOf(queue.next));
    if (queue.next && consumer != m_frame.scene.consumers().end()) {
        const QString name = QString::fromStdString(consumer->second.spec->name);
        const QRectF turn = foot.translated(0, 14);
        const QFont font = m_frame.theme.font(Theme::fontSmall(), QFont::Medium);
        words(turn, Qt::AlignLeft, nextWords(name, font, turn.width()), colours.consumer, QFont::Medium);
    }
}

QString NodeContentPainter::nextWords(const QString& name, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const double room = width - metrics.horizontalAdvance(tr("next: %1").arg(QString()));
    return tr("next: %1").arg(metrics.elidedText(name, Qt::ElideMiddle, room));
}

void NodeContentPainter::paintProducer(const ProducerView& producer, const QRectF& r) {
    const ThemeColours& colours = m_frame.colours();
    const bool troubled = producer.nacked > 0 || producer.returned > 0;
    QString sent = producer.hung               ? tr("hangs")
                   : producer.blocked          ? tr("blocked: memory alarm")
                   : producer.nacked > 0       ? tr("%1 of %2 refused").arg(producer.nacked).arg(producer.published)
                   : producer.returned > 0     ? tr("%1 of %2 back").arg(producer.returned).arg(producer.published)
                   : producer.spec->confirms   ? tr("%1 of %2 taken").arg(producer.confirmed).arg(producer.published)
                                               : tr("%1 sent").arg(producer.published);
    words({r.left() + 39, r.top() + 21, r.width() - 62, 14}, Qt::AlignLeft, sent,
          troubled || producer.blocked || producer.hung ? colours.danger : colours.faintInk);
    const QRectF row(r.left() + 10, r.top() + 43, r.width() - 20, 18);
    const bool over = producer.nextDue == SimTime::never();
    if (over && !producer.hung && producer.spec->pace != Pace::Manual) {
        words(row, Qt::AlignLeft, tr("has sent all"), colours.faintInk);
        return;
    }
    const QString key = QString::fromStdString(producer.nextRoutingKey);
    SlotPainter(m_painter, m_frame).paintMessage({row.left() + 7, row.center().y()}, producer.nextRoutingKey);
    words({row.left() + 19, row.top(), row.width() - 58, row.height()}, Qt::AlignLeft,
          key.isEmpty() ? tr("(no key)") : key, colours.ink, QFont::Medium);
    if (over) {
        return;
    }
    // The ring closes until the next message leaves.
    const double waited = 1 - partOf(producer.nextDue - m_frame.shown, producer.spec->interval);
    const QRectF ring(r.right() - 46, row.center().y() - 7, 14, 14);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours.line, 2.6));
    m_painter.drawEllipse(ring);
    m_painter.setPen(QPen(colours.producer, 2.6, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawArc(ring, 90 * 16, static_cast<int>(-waited * 360 * 16));
}

void NodeContentPainter::paintState(const QRectF& r, bool running, const QString& text) {
    const ThemeColours& colours = m_frame.colours();
    // Seen from far the name takes the row of the words: then the dot stands at the corner of the sign.
    const QPointF dot = m_frame.showsDetails() ? QPointF(r.left() + 43, r.top() + 28) : QPointF(r.left() + 32, r.top() + 31);
    m_painter.setPen(QPen(running ? colours.good : colours.danger, 1.4));
    m_painter.setBrush(running ? QBrush(colours.good) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(dot, 3, 3);
    words({dot.x() + 7, r.top() + 21, r.width() - 62, 14}, Qt::AlignLeft, text, colours.faintInk);
}

void NodeContentPainter::paintHiddenHeld(const ConsumerView& consumer, const StageSlots& row,
                                         const QRectF& r) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF rest(row.hiddenReadyAt + 2, row.track.top(), r.right() - 10 - row.hiddenReadyAt - 2,
                      row.track.height());
    QString text;
    if (consumer.spec->prefetch <= 0) {
        text = consumer.held.size() > row.shown.size()
                   ? tr("+%1, no limit").arg(consumer.held.size() - row.shown.size())
                   : tr("no limit");
    } else if (consumer.held.size() > row.shown.size()) {
        text = QStringLiteral("+%1").arg(consumer.held.size() - row.shown.size());
    } else if (row.hiddenReady > 0) {
        text = QStringLiteral("/%1").arg(consumer.spec->prefetch);
    }
    hiddenCount(rest, Qt::AlignLeft, text, colours.faintInk, QFont::Medium);
}

void NodeContentPainter::paintWork(const ConsumerView& consumer, const QRectF& r) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF bar(r.left() + 10, r.top() + 66, r.width() - 20, 5);
    m_painter.setPen(m_frame.theme.isHighContrast() ? QPen(colours.line, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(colours.raised);
    m_painter.drawRoundedRect(bar, 2.5, 2.5);
    const QRectF foot(r.left() + 10, r.top() + 76, r.width() - 20, 16);
    words(foot, Qt::AlignRight, tr("%1 handled").arg(consumer.handled), colours.faintInk);
    for (const HeldMessage& held : consumer.held) {
        if (held.state == HeldMessage::State::Working) {
            // The work of a program that hangs stands still.
            const SimTime until = consumer.hung ? consumer.hungSince : m_frame.shown;
            const double done = partOf(until - held.workStarted, held.workUntil - held.workStarted);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colours.consumer);
            m_painter.drawRoundedRect(
                QRectF(bar.topLeft(), QSizeF(std::max(5.0, bar.width() * done), bar.height())), 2.5, 2.5);
            words({foot.left(), foot.top(), 90, foot.height()}, Qt::AlignLeft,
                  QString::fromStdString(toText(held.message->id)) + QStringLiteral(" · ") +
                      (consumer.hung ? tr("stuck") : timeLeft(held.workUntil - m_frame.shown)),
                  colours.ink, QFont::Medium);
            return;
        }
    }
    words({foot.left(), foot.top(), 90, foot.height()}, Qt::AlignLeft, consumer.hung ? QString() : tr("idle"),
          colours.faintInk);
}

void NodeContentPainter::paintConsumer(const ConsumerView& consumer, const QRectF& r) {
    paintState(r, !consumer.hung,
               consumer.hung                                 ? tr("hangs")
               : consumer.crashPlanned                       ? tr("will crash at the next")
               : isOnStandby(m_frame.scene, consumer)        ? tr("on standby")
               : consumer.spec->ack == AckMode::Automatic ? tr("running · auto-ack")
                                                          : tr("running"));
    const StageSlots row = StageSlots::of(consumer, r);
    SlotPainter(m_painter, m_frame).paint(row);
    paintHiddenHeld(consumer, row, r);
    paintWork(consumer, r);
}

void NodeContentPainter::paintProgram(const ProgramView& program, const QRectF& r) {
    const ThemeColours& colours = m_frame.colours();
    paintState(r, !program.blocked, program.blocked ? tr("blocked: memory alarm") : tr("connected"));
    std::uint64_t unacked = 0;
    std::uint64_t room = 0;
    std::size_t consumers = 0;
    bool confirms = false;
    bool limited = true;
    for (const auto& [id, channel] : program.channels) {
        unacked += channel.unacked;
        confirms = confirms || channel.confirms;
        for (const auto& [consumer, subscription] : channel.subscriptions) {
            ++consumers;
            room += subscription.prefetch;
            limited = limited && subscription.prefetch > 0;
        }
    }
    QString channels = program.channels.size() == 1 ? tr("1 channel") : tr("%1 channels").arg(program.channels.size());
    if (confirms) {
        channels += tr(" · confirms");
    }
    words({r.left() + 10, r.top() + 42, r.width() - 20, 16}, Qt::AlignLeft, channels, colours.faintInk);
    if (consumers > 0) {
        words({r.left() + 10, r.top() + 61, r.width() - 20, 16}, Qt::AlignLeft,
              limited ? tr("%1 of %2 unacked").arg(unacked).arg(room) : tr("%1 unacked, no limit").arg(unacked),
              colours.ink, QFont::Medium);
    }
    words({r.left() + 10, r.top() + 83, r.width() - 20, 16}, Qt::AlignLeft,
          tr("%1 sent · %2 received").arg(program.published).arg(program.received), colours.faintInk);
}

void NodeContentPainter::paintStopped(const StageNode& node, Stop why, const QString& text) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF& r = node.rect;
    const QColor colour =
        why == Stop::Silent ? colours.faintInk : colours.danger;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours.surface, 2.4));
    m_painter.drawPath(node.outline());
    m_painter.setPen(QPen(colour, 1.8, Qt::DashLine));
    m_painter.drawPath(node.outline());
    const double y = node.key.kind == NodeKind::Producer ? r.top() + 50 : r.top() + 58;
    const Sign sign = why == Stop::Crashed || why == Stop::Cut ? Sign::BrokenPlug : Sign::Cross;
    paintSign(m_painter, sign, {r.left() + 21, y}, sign == Sign::Cross ? 5 : 9, colour, 1.8);
    words({r.left() + 38, y - 9, r.width() - 52, 18}, Qt::AlignLeft, text, colour, QFont::DemiBold);
}

void NodeContentPainter::paintHung(const StageNode& node) {
    const ThemeColours& colours = m_frame.colours();
    const QRectF& r = node.rect;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours.surface, 2.4));
    m_painter.drawPath(node.outline());
    m_painter.setPen(QPen(colours.warning, 1.8, Qt::DashLine));
    m_painter.drawPath(node.outline());
    // On the edge, so that it covers nothing and is seen from far.
    const QPointF corner(r.right() - 16, r.top());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.warning);
    m_painter.drawEllipse(corner, 11, 11);
    paintSign(m_painter, Sign::Hourglass, corner, 6, colours.background, 1.6);
}

} // namespace postroom
