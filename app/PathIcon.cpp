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
    const QString colour = m_colour.name();
    const QString svg = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='%1' fill='%2' "
                                       "stroke='%3' stroke-width='%4' stroke-linecap='round' stroke-linejoin='round'/></svg>")
                            .arg(m_path, m_filled ? colour : QStringLiteral("none"), colour,
                                 m_filled ? QStringLiteral("1") : QStringLiteral("1.6"));
    painter->setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg.toUtf8()).render(painter, boundingRect());
}
