#pragma once

#include "app/stage/StageView.h"

#include <QPointer>
#include <QQuickPaintedItem>

/// The nodes of a canvas, so small that only place and kind are left: one picture, however many they are.
class MinimapPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(StageView* stage READ stage WRITE setStage NOTIFY stageChanged)
    /// Where the scene's point (0, 0) is in the item, and how long one of the scene's units is there.
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY placed)
    Q_PROPERTY(double factor MEMBER m_factor NOTIFY placed)

public:
    explicit MinimapPicture(QQuickItem* parent = nullptr);

    StageView* stage() const { return m_stage; }
    void setStage(StageView* stage);
    void paint(QPainter* painter) override;

signals:
    void stageChanged();
    void placed();

private:
    QPointer<StageView> m_stage;
    QPointF m_origin;
    double m_factor = 1;
};
