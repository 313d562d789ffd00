#include "app/stage/StageLayer.h"

StageLayer::StageLayer(std::function<void(QPainter&)> paint, QQuickItem* parent)
    : QQuickPaintedItem(parent)
    , m_paint(std::move(paint)) {
    setAcceptedMouseButtons(Qt::NoButton);
    setSmooth(false); // pixels are painted where they are shown; filtering them costs and changes nothing
}

void StageLayer::paint(QPainter* painter) {
    ++m_painted;
    m_paint(*painter);
}
