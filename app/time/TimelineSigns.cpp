#include "app/time/TimelineSigns.h"

#include "app/Theme.h"

#include <QCoreApplication>

using namespace postroom;

void paintSign(QPainter& painter, Marker::Kind kind, QPointF at)
{
    constexpr double r = 4;
    const Theme& theme = Theme::shared();
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case Marker::Kind::Crash: { // a bolt
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger());
        painter.drawPolygon(QPolygonF{{at.x() + 1.5, at.y() - 5}, {at.x() - 3.5, at.y() + 1}, {at.x() - 0.5, at.y() + 1},
                                      {at.x() - 1.5, at.y() + 5}, {at.x() + 3.5, at.y() - 1}, {at.x() + 0.5, at.y() - 1}});
        break;
    }
    case Marker::Kind::Requeue: // a ring that is open: round again
        painter.setPen(QPen(theme.warning(), 1.8));
        painter.drawArc(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2 * r - 1, 2 * r - 1), 60 * 16, 280 * 16);
        break;
    case Marker::Kind::DeadLetter: // a filled diamond
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.exchange());
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r - 0.5}, {at.x() + r + 0.5, at.y()}, {at.x(), at.y() + r + 0.5},
                                      {at.x() - r - 0.5, at.y()}});
        break;
    case Marker::Kind::Loss: // a cross
        painter.setPen(QPen(theme.danger(), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(at.x() - 3, at.y() - 3), QPointF(at.x() + 3, at.y() + 3));
        painter.drawLine(QPointF(at.x() - 3, at.y() + 3), QPointF(at.x() + 3, at.y() - 3));
        break;
    case Marker::Kind::Refusal: // a triangle
        painter.setPen(QPen(theme.danger(), 1.6));
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r - 0.5}, {at.x() - r, at.y() + r - 0.5}});
        break;
    case Marker::Kind::Operator: // a square
        painter.setPen(QPen(theme.ink(), 1.6));
        painter.drawRect(QRectF(at.x() - r + 0.8, at.y() - r + 0.8, 2 * r - 1.6, 2 * r - 1.6));
        break;
    }
}

void paintFlag(QPainter& painter, QPointF foot, bool isAhead)
{
    const QColor colour = Theme::shared().accent();
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isAhead ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawLine(foot, QPointF(foot.x(), foot.y() - 12));
    painter.drawPolygon(QPolygonF{{foot.x(), foot.y() - 12}, {foot.x() + 7, foot.y() - 9}, {foot.x(), foot.y() - 6}});
}

void paintBookmark(QPainter& painter, QPointF foot)
{
    painter.setPen(QPen(Theme::shared().consumer(), 1.5));
    painter.setBrush(Theme::shared().tint(Theme::shared().consumer(), 0.4));
    painter.drawPolygon(QPolygonF{{foot.x() - 3.5, foot.y() - 12}, {foot.x() + 3.5, foot.y() - 12}, {foot.x() + 3.5, foot.y() - 1},
                                  {foot.x(), foot.y() - 4}, {foot.x() - 3.5, foot.y() - 1}});
}

QString wordsFor(Marker::Kind kind, int count)
{
    const auto words = [count](const char* english) {
        return QCoreApplication::translate("TimelineSigns", english).arg(count);
    };
    switch (kind) {
    case Marker::Kind::Crash: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × crashed, hung or cut off"));
    case Marker::Kind::Requeue: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × requeued"));
    case Marker::Kind::DeadLetter: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × dead-lettered"));
    case Marker::Kind::Loss: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × dropped or lost"));
    case Marker::Kind::Refusal: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × refused"));
    case Marker::Kind::Operator: return words(QT_TRANSLATE_NOOP("TimelineSigns", "%1 × broker stopped, started or alarmed"));
    }
    return {};
}
