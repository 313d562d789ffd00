#pragma once

#include "app/GlideShow.h"
#include "app/stage/Alignment.h"
#include "core/scenario/Scenario.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

#include <vector>

class Workbench;

/// Everything that gives nodes another place: dragging with guides, the arrow keys, lining up, and locking.
/// Locked nodes stay where they are. A move belongs to no time; each is one step of undo.
class Arranger : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// {x1, y1, x2, y2} of each line that shows what a dragged node lines up with, in scene units.
    Q_PROPERTY(QVariantList guides READ guides NOTIFY guidesChanged)

public:
    explicit Arranger(Workbench& workbench);

    QVariantList guides() const { return m_guides; }

    /// A drag of this node begins; if it is selected, all that is selected goes with it. Only what can be seen,
    /// in scene units, is lined up with. False if it is locked.
    Q_INVOKABLE bool beginDrag(const QString& ref, const QRectF& visible);
    /// So far from where it began, in scene units. What is not further away than `reach` is lined up with;
    /// less than 0: nothing is.
    Q_INVOKABLE void dragBy(double x, double y, double reach);
    Q_INVOKABLE void drop();
    /// Back to where it was.
    Q_INVOKABLE void giveUpDrag();

    /// Moves what is selected.
    Q_INVOKABLE void nudge(double x, double y);
    /// left, centre, right, top, middle or bottom
    Q_INVOKABLE void align(const QString& edge);
    /// Equal gaps from left to right (horizontally) or from top to bottom.
    Q_INVOKABLE void distribute(bool horizontally);
    /// Gives what is selected, or else everything, places as messages flow; they glide there. What is locked stays.
    Q_INVOKABLE void arrange();
    /// Locks or unlocks what is selected.
    Q_INVOKABLE void setLocked(bool locked);

signals:
    /// Nodes are shown where arrange() has put them.
    void arranged();
    void guidesChanged();

private:
    postroom::NodeRects selectedRects() const;
    /// Makes it so, unless nothing that may move would.
    void place(const QString& label, const postroom::NodeRects& rects);
    void showDrag(const QPointF& shift);
    void setGuides(const std::vector<QLineF>& lines);

    Workbench& m_workbench;
    postroom::NodeRects m_dragged; ///< where they were
    std::vector<QRectF> m_others;
    QPointF m_shift;
    QVariantList m_guides;
    GlideShow m_glide;
};
