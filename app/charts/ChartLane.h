#pragma once

#include "app/models/StatisticsModel.h"

#include <QPointer>
#include <QQuickPaintedItem>

/// The chart of one lane of the Statistics page, over the time axis that all of them share.
class ChartLane : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(StatisticsModel* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY rowChanged)

public:
    explicit ChartLane(QQuickItem* parent = nullptr);

    StatisticsModel* source() const { return m_source; }
    void setSource(StatisticsModel* source);
    int row() const { return m_row; }
    void setRow(int row);
    void paint(QPainter* painter) override;
    /// How often it was painted: while nothing moves, this must not count on.
    std::uint64_t painted() const { return m_painted; }

signals:
    void sourceChanged();
    void rowChanged();

private:
    QPointer<StatisticsModel> m_source;
    int m_row = -1;
    std::uint64_t m_painted = 0;
};
