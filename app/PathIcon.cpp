#include "app/PathIcon.h"

#include <QPainter>
#include <QSvgRenderer>

PathIcon::PathIcon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &PathIcon::changed, this, [this] { update(); });
}

void PathIcon::paint(QPainter* painter)
{
    if (m_path.isEmpty())
        return;
    const QString svg =
        QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1 %2'><path d='%3' fill='%4' stroke='%5' "
                       "stroke-width='%6' stroke-linecap='round' stroke-linejoin='round'/></svg>")
            .arg(m_box.width())
            .arg(m_box.height())
            .arg(m_path, m_fill.alpha() > 0 ? m_fill.name() : QStringLiteral("none"), m_colour.name())
            .arg(m_stroke);
    painter->setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg.toUtf8()).render(painter, boundingRect());
}
