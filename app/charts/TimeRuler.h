#pragma once

#include "app/models/StatisticsModel.h"

#include <QPointer>
#include <QQuickPaintedItem>

/// The times below the charts.
class TimeRuler : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(StatisticsModel* source READ source WRITE setSource NOTIFY sourceChanged)

public:
    explicit TimeRuler(QQuickItem* parent = nullptr);

    StatisticsModel* source() const { return m_source; }
    void setSource(StatisticsModel* source);
    void paint(QPainter* painter) override;

signals:
    void sourceChanged();

private:
    QPointer<StatisticsModel> m_source;
    postroom::SimTime m_end;
};
