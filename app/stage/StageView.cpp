#include "app/stage/StageView.h"

#include "app/stage/GroundPainter.h"
#include "app/stage/LineDescription.h"
#include "app/stage/LivePainter.h"
#include "app/stage/StageFrame.h"
#include "app/stage/StageHits.h"

#include <algorithm>

using namespace postroom;

namespace {

QString textOf(const NodeRef& ref) {
    return QString::fromStdString(toText(ref));
}

} // namespace

StageView::StageView(QQuickItem* parent)
    : QQuickItem(parent)
    , m_layer(new StageLayer([this](QPainter& painter) { paint(painter); }, this)) {
    Theme::loadFonts();
    m_layer->setOpaquePainting(true);
    // Long enough that a pointer on its way dims nothing.
    m_rest.setSingleShot(true);
    m_rest.setInterval(500);
    connect(&m_rest, &QTimer::timeout, this, [this] { setTraced(tracedNext()); });
    for (const auto changed : {&StageView::hoveredChanged, &StageView::focusedChanged, &StageView::draftChanged}) {
        connect(this, changed, this, &StageView::retrace);
    }
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] {
        m_tracks.clear();
        repaintAll();
    });
}

void StageView::paintGround(QPainter& painter, const StageFrame& frame) {
    const double scale = painter.worldTransform().m11(); // pixels of the device for each of the item's
    const QSize pixels = (size() * scale).toSize();
    if (m_ground.size() != pixels) {
        m_ground = QImage(pixels, QImage::Format_RGB32);
        m_groundIsOld = true;
    }
    if (m_groundIsOld) {
        QPainter ground(&m_ground);
        ground.scale(scale, scale);
        GroundPainter::paint(ground, frame);
        m_groundIsOld = false;
        ++m_groundPainted;
    }
    painter.save();
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, m_ground);
    painter.restore();
}

void StageView::paint(QPainter& painter) {
    if (!m_source) {
        painter.fillRect(boundingRect(), Theme::shared().background());
        return;
    }
    const StageSelection selection = shownSelection();
    const StageFrame frame{m_source->scene(), geometry(), Theme::shared(), selection, m_source->shown(), m_view,
                           size(),            m_text,     m_sprites,       m_tracks,  m_crowds};
    paintGround(painter, frame);
    LivePainter::paint(painter, frame);
}

const StageGeometry& StageView::geometry() const {
    if (m_geometryIsOld && m_source) {
        m_geometry = StageGeometry(m_source->scene(), m_source->layout(), m_source->annotations(), m_openBundles);
        m_tracks.clear(); // they point into the old one
        m_trace.reset();
        m_geometryIsOld = false;
    }
    return m_geometry;
}

const StageNode* StageView::node(const QString& ref) const {
    const auto parsed = parseNodeRef(ref.toStdString());
    return parsed ? geometry().node(*parsed) : nullptr;
}

StageSelection StageView::shownSelection() const {
    StageSelection shown;
    const auto keyOf = [this](const QString& ref) {
        const StageNode* found = node(ref);
        return found ? std::optional(found->key) : std::nullopt;
    };
    for (const QString& ref : m_selection) {
        if (const auto key = keyOf(ref)) {
            shown.nodes.insert(*key);
        }
    }
    shown.line = m_selectedLine;
    shown.message = MessageId{static_cast<std::uint64_t>(m_markedMessage)};
    shown.followed = MessageId{static_cast<std::uint64_t>(m_followedMessage)};
    shown.hovered = keyOf(m_hovered);
    shown.hoveredLine = m_hoveredLine;
    shown.focused = keyOf(m_focused);
    shown.trace = trace();
    if (const auto from = keyOf(m_draftFrom)) {
        shown.draft = LinkDraft{*from, m_view.toScene(m_draftTo), m_draftAllowed};
    }
    return shown;
}

void StageView::setSource(StageSource* source) {
    if (source == m_source) {
        return;
    }
    if (m_source) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source) {
        connect(source, &StageSource::frame, this, &StageView::frame);
        connect(source, &StageSource::topologyChanged, this, &StageView::topologyChanged);
        connect(source, &QObject::destroyed, this, &StageView::repaintAll);
    }
    topologyChanged();
    emit sourceChanged();
}

void StageView::frame() {
    // Scripted commands change the topology while time runs.
    if (m_source->scene().topologyVersion() != m_topologyVersion) {
        topologyChanged();
    }
    m_layer->update();
}

void StageView::topologyChanged() {
    m_geometryIsOld = true;
    if (m_source) {
        m_topologyVersion = m_source->scene().topologyVersion();
    } else {
        m_geometry = StageGeometry();
    }
    repaintAll();
    ++m_revision;
    emit geometryChanged();
    emit revisionChanged();
}

void StageView::repaintAll() {
    m_groundIsOld = true;
    m_layer->update();
}

void StageView::geometryChange(const QRectF& now, const QRectF& before) {
    const ViewTransform view = m_view;
    QQuickItem::geometryChange(now, before);
    m_layer->setSize(now.size());
    // Whoever has heard of it may have chosen a view for the new size already.
    if (m_view == view && !before.isEmpty() && !now.isEmpty() && before.size() != now.size()) {
        keepInView(before.size());
    }
}

void StageView::setSelected(const QString& ref) {
    setSelection(ref.isEmpty() ? QStringList() : QStringList(ref));
}

void StageView::setSelection(const QStringList& refs) {
    if (change(m_selection, refs)) {
        retrace();
        emit selectionChanged();
    }
}

void StageView::setSelectedLine(const QString& id) {
    if (change(m_selectedLine, id)) {
        openBundles();
        emit selectionChanged();
    }
}

void StageView::setMarkedMessage(double message) {
    if (change(m_markedMessage, message)) {
        emit selectionChanged();
    }
}

void StageView::setFollowedMessage(double message) {
    if (change(m_followedMessage, message)) {
        emit selectionChanged();
    }
}

void StageView::setDraftFrom(const QString& ref) {
    if (change(m_draftFrom, ref)) {
        emit draftChanged();
    }
}

void StageView::setDraftTo(QPointF point) {
    if (change(m_draftTo, point)) {
        emit draftChanged();
    }
}

void StageView::setDraftAllowed(bool allowed) {
    if (change(m_draftAllowed, allowed)) {
        emit draftChanged();
    }
}

void StageView::setCrowds(bool crowds) {
    if (change(m_crowds, crowds)) {
        emit crowdsChanged();
    }
}

QString StageView::nodeAt(double x, double y) const {
    const StageNode* found = geometry().nodeAt(m_view.toScene(QPointF(x, y)));
    return found ? textOf(found->ref) : QString();
}

QString StageView::lineAt(double x, double y) const {
    const StageLine* found = geometry().lineAt(m_view.toScene(QPointF(x, y)), 7 / m_view.zoom);
    return found ? found->id : QString();
}

double StageView::messageAt(double x, double y) const {
    if (!m_source) {
        return 0;
    }
    const StageHits hits(m_source->scene(), geometry(), m_source->shown());
    const MessagePtr message = hits.messageAt(m_view.toScene(QPointF(x, y)), std::max(9.0, 6 / m_view.zoom));
    return message ? static_cast<double>(message->id.value) : 0;
}

QStringList StageView::nodesIn(const QRectF& rect) const {
    QStringList found;
    for (const auto& [key, node] : geometry().nodes()) {
        if (node.rect.intersects(m_view.toScene(rect.normalized()))) {
            found += textOf(node.ref);
        }
    }
    return found;
}

QStringList StageView::nodes() const {
    QStringList all;
    for (const auto& [key, node] : geometry().nodes()) {
        all += textOf(node.ref);
    }
    return all;
}

QRectF StageView::nodeRect(const QString& ref) const {
    const StageNode* found = node(ref);
    return found ? m_view.toItem(found->rect) : QRectF();
}

QPointF StageView::outPort(const QString& ref) const {
    const StageNode* found = node(ref);
    return found ? m_view.toItem(found->port(Side::Right).at) : QPointF();
}

QPointF StageView::inPort(const QString& ref) const {
    const StageNode* found = node(ref);
    return found ? m_view.toItem(found->port(Side::Left).at) : QPointF();
}

QPointF StageView::lineCentre(const QString& id) const {
    const StageLine* found = geometry().line(id);
    return found ? m_view.toItem(found->path.pointAt(found->labelAt)) : QPointF();
}

QVariantMap StageView::lineInfo(const QString& id) const {
    const StageLine* found = geometry().line(id);
    return found ? describe(*found, geometry()) : QVariantMap();
}
