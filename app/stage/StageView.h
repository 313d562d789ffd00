#pragma once

#include "app/Theme.h"
#include "app/stage/CanvasText.h"
#include "app/stage/StageGeometry.h"
#include "app/stage/StageLayer.h"
#include "app/stage/StageSelection.h"
#include "app/stage/StageSource.h"
#include "app/stage/TokenSprites.h"
#include "app/stage/TokenTracks.h"
#include "app/stage/ViewTransform.h"

#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QVariantMap>

#include <optional>

namespace postroom {
struct StageFrame;
}

/// The canvas. Paints everything itself, what moves over a picture of what stays, and tells QML
/// where things are. It takes no input: QML puts its own items on top and sets what is selected or hovered.
/// Nodes are named "queue:work", lines by the ids of StageLine. Points are in the item's coordinates.
class StageView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(StageSource* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY viewChanged)
    Q_PROPERTY(double panX READ panX WRITE setPanX NOTIFY viewChanged)
    Q_PROPERTY(double panY READ panY WRITE setPanY NOTIFY viewChanged)
    /// A person has moved or zoomed the view: nobody else changes it then, until all is fitted again.
    Q_PROPERTY(bool chosen READ isChosen WRITE setChosen NOTIFY chosenChanged)
    /// Grows whenever a place may have changed; name it in bindings that call nodeRect() or ports.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)
    /// The one selected node, "" if there is none or more than one. Setting it drops the rest of the
    /// selection.
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectionChanged)
    Q_PROPERTY(QStringList selection READ selection WRITE setSelection NOTIFY selectionChanged)
    Q_PROPERTY(QString selectedLine READ selectedLine WRITE setSelectedLine NOTIFY selectionChanged)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged)
    Q_PROPERTY(QString hoveredLine READ hoveredLine WRITE setHoveredLine NOTIFY hoveredChanged)
    /// The node with the keyboard.
    Q_PROPERTY(QString focused READ focused WRITE setFocused NOTIFY focusedChanged)
    /// The keyboard goes from node to node: the way of the one that has it is traced, too.
    Q_PROPERTY(bool tracesFocus READ tracesFocus WRITE setTracesFocus NOTIFY tracedChanged)
    /// Somebody drags something: no way is traced.
    Q_PROPERTY(bool dragging READ isDragging WRITE setDragging NOTIFY tracedChanged)
    /// What rests under the pointer or has the keyboard, a node or a line: all that is not on its way is dimmed.
    Q_PROPERTY(QString traced READ traced NOTIFY tracedChanged)
    /// The message that is being read, by its number; 0 if there is none.
    Q_PROPERTY(double markedMessage READ markedMessage WRITE setMarkedMessage NOTIFY selectionChanged)
    /// The message that stays marked wherever it goes, by its number; 0 if there is none.
    Q_PROPERTY(double followedMessage READ followedMessage WRITE setFollowedMessage NOTIFY selectionChanged)
    /// A link being pulled: from a node ("" = none) to a point, and whether it may be dropped there.
    /// Many tokens on a line are painted as a crowd; otherwise each one is painted.
    Q_PROPERTY(bool crowds READ crowds WRITE setCrowds NOTIFY crowdsChanged)
    /// A part of the item that buttons stand on: fit() puts no node under it if there is room elsewhere.
    Q_PROPERTY(QRectF covered MEMBER m_covered NOTIFY coveredChanged)
    /// Where the small map lies, while it is there: reveal() brings no node under it, nor under what covers.
    Q_PROPERTY(QRectF mapped MEMBER m_mapped NOTIFY coveredChanged)
    Q_PROPERTY(QString draftFrom READ draftFrom WRITE setDraftFrom NOTIFY draftChanged)
    Q_PROPERTY(QPointF draftTo READ draftTo WRITE setDraftTo NOTIFY draftChanged)
    Q_PROPERTY(bool draftAllowed READ draftAllowed WRITE setDraftAllowed NOTIFY draftChanged)

public:
    static constexpr double smallestZoom = 0.05;
    static constexpr double largestZoom = 4;

    explicit StageView(QQuickItem* parent = nullptr);

    StageSource* source() const { return m_source; }
    void setSource(StageSource* source);
    double zoom() const { return m_view.zoom; }
    void setZoom(double zoom);
    double panX() const { return m_view.pan.x(); }
    void setPanX(double x);
    double panY() const { return m_view.pan.y(); }
    void setPanY(double y);
    bool isChosen() const { return m_chosen; }
    void setChosen(bool chosen);
    int revision() const { return m_revision; }
    QString selected() const { return m_selection.size() == 1 ? m_selection.first() : QString(); }
    void setSelected(const QString& ref);
    QStringList selection() const { return m_selection; }
    void setSelection(const QStringList& refs);
    QString selectedLine() const { return m_selectedLine; }
    void setSelectedLine(const QString& id);
    bool tracesFocus() const { return m_tracesFocus; }
    void setTracesFocus(bool traces);
    bool isDragging() const { return m_dragging; }
    /// This node was dropped or connected where the pointer is now: its way is not traced before it has been elsewhere.
    Q_INVOKABLE void leaveUntraced(const QString& ref);
    void setDragging(bool dragging);
    QString traced() const { return m_traced; }
    double markedMessage() const { return m_markedMessage; }
    void setMarkedMessage(double message);
    double followedMessage() const { return m_followedMessage; }
    void setFollowedMessage(double message);
    QString hovered() const { return m_hovered; }
    void setHovered(const QString& ref);
    QString hoveredLine() const { return m_hoveredLine; }
    void setHoveredLine(const QString& id);
    QString focused() const { return m_focused; }
    void setFocused(const QString& ref);
    QString draftFrom() const { return m_draftFrom; }
    void setDraftFrom(const QString& ref);
    QPointF draftTo() const { return m_draftTo; }
    void setDraftTo(QPointF point);
    bool crowds() const { return m_crowds; }
    void setCrowds(bool crowds);
    bool draftAllowed() const { return m_draftAllowed; }
    void setDraftAllowed(bool allowed);

    /// The node, line or message there; "" or 0 if there is none. A message is found before the node it lies
    /// on.
    Q_INVOKABLE QString nodeAt(double x, double y) const;
    Q_INVOKABLE QString lineAt(double x, double y) const;
    Q_INVOKABLE double messageAt(double x, double y) const;
    /// The pointer is there: hovers the line, unless a message is there, and opens its bundle for as long as the pointer
    /// stays among its lines. Returns whether there is a message.
    Q_INVOKABLE bool hoverAt(double x, double y);
    /// Nodes whose frame lies in or touches a rectangle.
    Q_INVOKABLE QStringList nodesIn(const QRectF& rect) const;
    Q_INVOKABLE QStringList nodes() const;
    Q_INVOKABLE QRectF nodeRect(const QString& ref) const;
    Q_INVOKABLE QPointF outPort(const QString& ref) const;
    Q_INVOKABLE QPointF inPort(const QString& ref) const;
    /// The middle of a line, where a menu or editor may open.
    Q_INVOKABLE QPointF lineCentre(const QString& id) const;
    /// { kind, from, to, label, binding }: kind as in StageLine, from and to as node names ("exchange:" is
    /// the default exchange), binding its number or 0. Empty if there is no such line.
    Q_INVOKABLE QVariantMap lineInfo(const QString& id) const;

    /// All there is, in scene units; empty if there is nothing.
    Q_INVOKABLE QRectF contentRect() const { return geometry().bounds(); }
    Q_INVOKABLE QPointF toScene(QPointF item) const { return m_view.toScene(item); }
    Q_INVOKABLE QPointF toItem(QPointF scene) const { return m_view.toItem(scene); }
    /// Shows everything, with margins and not larger than 1.25 times the size of texts.
    Q_INVOKABLE void fit();
    /// Zooms by a factor and keeps what is at that point there.
    Q_INVOKABLE void zoomAt(double x, double y, double factor);
    /// The same in the middle of the canvas.
    Q_INVOKABLE void zoomBy(double factor) { zoomAt(width() / 2, height() / 2, factor); }
    /// Pans just far enough that the node can be seen whole, and nothing lies over it.
    Q_INVOKABLE void reveal(const QString& ref) { revealAll({ref}); }
    /// The same for several, if there is room for all of them.
    Q_INVOKABLE void revealAll(const QStringList& refs);

    const postroom::StageGeometry& geometry() const;

    /// How often what stays was painted, and how often anything: an idle stage must not count on.
    std::uint64_t groundPainted() const { return m_groundPainted; }
    std::uint64_t framesPainted() const { return m_layer->painted(); }

signals:
    void tracedChanged();
    void sourceChanged();
    /// Nodes, lines or places changed.
    void geometryChanged();
    void viewChanged();
    void chosenChanged();
    void revisionChanged();
    void selectionChanged();
    void hoveredChanged();
    void focusedChanged();
    void draftChanged();
    void crowdsChanged();
    void coveredChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    const postroom::StageNode* node(const QString& ref) const;
    postroom::StageSelection shownSelection() const;
    void paint(QPainter& painter);
    void paintGround(QPainter& painter, const postroom::StageFrame& frame);
    void setView(const postroom::ViewTransform& view);
    void repaintAll();
    void topologyChanged();
    void frame();
    void keepInView(QSizeF before);
    bool isAnyCovered(const postroom::ViewTransform& view) const;
    /// What is pointed at has changed: its way is traced when the pointer has rested there.
    void retrace();
    void setTraced(const QString& id);
    QString tracedNext() const;
    std::shared_ptr<const postroom::FlowTrace> trace() const;
    void openBundles();
    template <class Value>
    bool change(Value& member, const Value& value);

    /// What was shown when the canvas began to change its size: it comes back when it has that size again.
    struct Anchor {
        postroom::ViewTransform view;
        QSizeF size;
        QRectF seen; ///< around the nodes that were seen whole, in the scene; null: none
    };
    std::optional<Anchor> m_anchor;
    bool m_followsSize = false;
    QPointer<StageSource> m_source;
    StageLayer* m_layer;
    /// What stays while messages move, as it was painted last.
    QImage m_ground;
    bool m_groundIsOld = true;
    std::uint64_t m_groundPainted = 0;
    postroom::ViewTransform m_view;
    bool m_chosen = false;
    QRectF m_covered;
    QRectF m_mapped;
    postroom::CanvasText m_text;
    postroom::TokenSprites m_sprites;
    mutable postroom::TokenTracks m_tracks;
    bool m_crowds = true;
    mutable postroom::StageGeometry m_geometry;
    mutable bool m_geometryIsOld = true;
    std::uint64_t m_topologyVersion = 0;
    int m_revision = 0;
    QStringList m_selection;
    QString m_selectedLine;
    double m_markedMessage = 0;
    double m_followedMessage = 0;
    QString m_hovered;
    QString m_hoveredLine;
    QString m_focused;
    bool m_tracesFocus = false;
    bool m_dragging = false;
    QTimer m_rest;
    QString m_traced;
    QString m_untraced; ///< where the pointer is because something was done there, not to ask for its way
    mutable std::shared_ptr<const postroom::FlowTrace> m_trace; ///< of what is traced, in this geometry
    std::optional<postroom::LineBundles::Ends> m_hoveredBundle;
    std::set<postroom::LineBundles::Ends> m_openBundles;
    QString m_draftFrom;
    QPointF m_draftTo;
    bool m_draftAllowed = true;
};

template <class Value>
bool StageView::change(Value& member, const Value& value) {
    if (member == value) {
        return false;
    }
    member = value;
    m_layer->update();
    return true;
}
