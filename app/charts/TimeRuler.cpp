#include "app/charts/TimeRuler.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace postroom;

TimeRuler::TimeRuler(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] { update(); });
    connect(&Theme::shared(), &Theme::sizesChanged, this, [this] { update(); });
}

void TimeRuler::setSource(StatisticsModel* source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &StatisticsModel::changed, this, [this] {
            if (m_source->scale().end != m_end)
                update();
        });
    }
    update();
    emit sourceChanged();
}

void TimeRuler::paint(QPainter* painter)
{
    if (!m_source)
        return;
    m_end = m_source->scale().end;
    const Theme& theme = Theme::shared();
    const QFont font = theme.font(theme.scaledFontSmall());
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    for (const SimTime tick : m_source->scale().ticks(width(), 90 * theme.scale())) {
        const double x = std::floor(m_source->scale().xOf(tick, width()));
        painter->setPen(QPen(theme.line(), 1));
        painter->drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, 4));
        const QString label = TimeScale::label(tick);
        const double wide = metrics.horizontalAdvance(label);
        // The first and the last one stay inside.
        const double at = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter->setPen(theme.faintInk());
        painter->drawText(QPointF(at, 5 + metrics.ascent()), label);
    }
}
