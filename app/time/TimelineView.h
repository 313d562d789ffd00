#pragma once

// Qt first: moc 6.4 cannot read <compare> of GCC 12, which core needs, before a Qt header.
#include <QQuickPaintedItem>

#include "app/time/Timeline.h"
#include "app/time/TimelineScale.h"

/// The line of time under the canvas: what is known of the run, the signs of what happened in it, what was done,
/// and where one looks. It is painted; what can be done with it is decided in QML.
class TimelineView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Timeline* timeline READ timeline WRITE setTimeline NOTIFY timelineChanged REQUIRED)
    /// Only a part of the time is shown.
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY zoomedChanged)

public:
    explicit TimelineView(QQuickItem* parent = nullptr);

    Timeline* timeline() const { return m_timeline; }
    void setTimeline(Timeline* timeline);
    bool isZoomed() const { return m_isZoomed; }

    Q_INVOKABLE double timeAt(double x) const;
    Q_INVOKABLE double xOf(double seconds) const;
    /// The time of a sign, an act or a bookmark near that place; otherwise the time of the place itself.
    Q_INVOKABLE double snapped(double x) const;
    /// What happened near that place, in a few lines.
    Q_INVOKABLE QString describe(double x) const;
    /// Shows more or less time around a place.
    Q_INVOKABLE void zoom(double x, double factor);
    Q_INVOKABLE void pan(double pixels);
    Q_INVOKABLE void showAll();

    void paint(QPainter* painter) override;

signals:
    void timelineChanged();
    void zoomedChanged();

private:
    TimelineScale scale() const;
    void paintLabels(QPainter& painter, const TimelineScale& scale) const;
    void paintTrack(QPainter& painter, const TimelineScale& scale) const;
    void paintSigns(QPainter& painter, const TimelineScale& scale) const;
    void paintCursor(QPainter& painter, const TimelineScale& scale) const;

    Timeline* m_timeline = nullptr;
    bool m_isZoomed = false;
    double m_from = 0;
    double m_to = 10;
};
