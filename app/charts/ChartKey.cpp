#include "app/charts/ChartKey.h"

#include <QPainter>

ChartKey::ChartKey(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(16, 10);
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] { update(); });
}

void ChartKey::setMark(int mark)
{
    if (mark == this->mark())
        return;
    m_mark = static_cast<ChartMark>(mark);
    update();
    emit markChanged();
}

void ChartKey::paint(QPainter* painter)
{
    const Theme& theme = Theme::shared();
    const QBrush area = chartBrush(m_mark, theme);
    if (area.style() == Qt::NoBrush) {
        const double middle = height() / 2;
        painter->setPen(chartPen(m_mark, theme));
        painter->drawLine(QPointF(0, middle), QPointF(width(), middle));
        return;
    }
    const QRectF frame(0.5, 0.5, width() - 1, height() - 1);
    painter->fillRect(frame, area);
    painter->setPen(chartPen(m_mark, theme));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(frame);
}
