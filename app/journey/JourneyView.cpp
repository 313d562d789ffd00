#include "app/journey/JourneyView.h"

#include <algorithm>

using namespace postroom;

JourneyView::JourneyView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    Theme::loadFonts();
    setOpaquePainting(true);
    const auto repaint = [this] { update(); };
    connect(this, &JourneyView::lookChanged, this, repaint);
    connect(&Theme::shared(), &Theme::coloursChanged, this, repaint);
    // Nobody looks at what is not visible; it catches up when it is.
    connect(this, &QQuickItem::visibleChanged, this, &JourneyView::look);
}

void JourneyView::setSource(MessageWhy* source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source)
        connect(source, &MessageWhy::changed, this, &JourneyView::look);
    look();
    emit sourceChanged();
}

void JourneyView::look()
{
    if (!isVisible())
        return;
    m_journey = m_source ? messageJourney(m_source->life(), MessageWhy::mostRows) : MessageJourney();
    emit journeyChanged();
    update();
}

void JourneyView::paint(QPainter* painter)
{
    if (!m_source) {
        painter->fillRect(boundingRect(), Theme::shared().surface());
        return;
    }
    JourneyGrid grid;
    grid.width = width();
    grid.height = height();
    grid.headHeight = m_headHeight;
    grid.rowHeight = m_rowHeight;
    grid.columnWidth = std::clamp(width() / std::max(1, lines()), smallestColumn, largestColumn);
    grid.scrollX = m_scrollX;
    grid.scrollY = m_scrollY;
    JourneyPainter(*painter, m_journey, m_source->life(), m_source->names(), Theme::shared(), m_sprites, grid)
        .paint(m_currentRow);
}
