#include "app/stage/StageLayer.h"

StageLayer::StageLayer(std::function<void(QPainter&)> paint, QQuickItem* parent)
    : QQuickPaintedItem(parent)
    , m_paint(std::move(paint)) {
    setAcceptedMouseButtons(Qt::NoButton);
}

void StageLayer::paint(QPainter* painter) {
    ++m_painted;
    m_paint(*painter);
}
