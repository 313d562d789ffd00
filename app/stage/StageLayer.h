#pragma once

#include <QQuickPaintedItem>

#include <functional>

/// One painted layer of the stage. What it shows is decided by StageView.
class StageLayer : public QQuickPaintedItem {
    Q_OBJECT
public:
    StageLayer(std::function<void(QPainter&)> paint, QQuickItem* parent);
    void paint(QPainter* painter) override;
    /// How often it was painted: an idle stage must not count on.
    std::uint64_t painted() const { return m_painted; }

private:
    std::function<void(QPainter&)> m_paint;
    std::uint64_t m_painted = 0;
};
