#include "app/stage/MinimapPicture.h"

#include "app/Theme.h"

#include <QPainter>

#include <algorithm>

MinimapPicture::MinimapPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    connect(this, &MinimapPicture::placed, this, [this] { update(); });
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] { update(); });
}

void MinimapPicture::setStage(StageView* stage) {
    if (stage == m_stage) {
        return;
    }
    if (m_stage) {
        m_stage->disconnect(this);
    }
    m_stage = stage;
    if (stage) {
        connect(stage, &StageView::geometryChanged, this, [this] { update(); });
    }
    update();
    emit stageChanged();
}

void MinimapPicture::paint(QPainter* painter) {
    if (!m_stage) {
        return;
    }
    constexpr double smallest = 2; // what is thinner cannot be seen
    for (const auto& [key, node] : m_stage->geometry().nodes()) {
        const QRectF place(m_origin + node.rect.topLeft() * m_factor, node.rect.size() * m_factor);
        painter->fillRect(QRectF(place.topLeft(), place.size().expandedTo({smallest, smallest})),
                          Theme::shared().kindColour(key.kind));
    }
}
