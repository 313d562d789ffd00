#pragma once

#include "app/charts/ChartStyle.h"

#include <QQmlEngine>
#include <QQuickPaintedItem>

/// A sample of a line or an area of a chart, to stand beside its name.
class ChartKey : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A ChartMark.
    Q_PROPERTY(int mark READ mark WRITE setMark NOTIFY markChanged)

public:
    explicit ChartKey(QQuickItem* parent = nullptr);

    int mark() const { return static_cast<int>(m_mark); }
    void setMark(int mark);
    void paint(QPainter* painter) override;

signals:
    void markChanged();

private:
    ChartMark m_mark = ChartMark::Ready;
};
