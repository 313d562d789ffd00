#include "app/stage/FlowTrace.h"
#include "app/stage/StageView.h"

// What is pointed at: its way is traced, and a bundle of lines opens.

using namespace postroom;

void StageView::setHovered(const QString& ref) {
    if (!m_hovered.isEmpty() && ref != m_untraced) {
        m_untraced.clear();
    }
    if (change(m_hovered, ref)) {
        emit hoveredChanged();
    }
}

void StageView::setHoveredLine(const QString& id) {
    if (change(m_hoveredLine, id)) {
        emit hoveredChanged();
    }
    if (id.isEmpty() && m_hoveredBundle) { // the pointer is elsewhere
        m_hoveredBundle.reset();
        openBundles();
    }
}

void StageView::setFocused(const QString& ref) {
    if (change(m_focused, ref)) {
        emit focusedChanged();
    }
}

void StageView::setTracesFocus(bool traces) {
    if (m_tracesFocus != traces) {
        m_tracesFocus = traces;
        emit tracedChanged();
        retrace();
    }
}

void StageView::setDragging(bool dragging) {
    if (m_dragging != dragging) {
        m_dragging = dragging;
        m_untraced = m_hovered;
        emit tracedChanged();
        retrace();
    }
}

void StageView::leaveUntraced(const QString& ref) {
    m_untraced = ref;
    retrace();
}

QString StageView::tracedNext() const {
    // Nobody who has several nodes in hand wants the rest of them dimmed.
    if (m_dragging || !m_draftFrom.isEmpty() || m_selection.size() > 1 || (!m_hovered.isEmpty() && m_hovered == m_untraced)) {
        return {};
    }
    return !m_hovered.isEmpty() ? m_hovered : !m_hoveredLine.isEmpty() ? m_hoveredLine : m_tracesFocus ? m_focused : QString();
}

void StageView::retrace() {
    const QString next = tracedNext();
    if (next == m_traced) {
        return m_rest.stop();
    }
    setTraced({});
    next.isEmpty() ? m_rest.stop() : m_rest.start();
}

void StageView::setTraced(const QString& id) {
    if (m_traced == id) {
        return;
    }
    m_traced = id;
    m_trace.reset();
    repaintAll();
    emit tracedChanged();
}

std::shared_ptr<const FlowTrace> StageView::trace() const {
    if (!m_trace && !m_traced.isEmpty()) {
        const StageNode* of = node(m_traced);
        m_trace = std::make_shared<const FlowTrace>(of ? FlowTrace::ofNode(of->key, geometry())
                                                       : FlowTrace::ofLine(m_traced, geometry()));
        if (m_trace->nodes.empty()) {
            m_trace.reset(); // it is gone
        }
    }
    return m_trace;
}

bool StageView::hoverAt(double x, double y) {
    const bool overMessage = messageAt(x, y) > 0;
    const QString id = overMessage ? QString() : lineAt(x, y);
    const StageLine* line = geometry().line(id);
    if (line && LineBundles::isMany(*line)) {
        m_hoveredBundle = LineBundles::Ends{line->from, line->to};
    } else if (m_hoveredBundle) {
        QRectF around;
        for (const StageLine& each : geometry().lines()) {
            if (LineBundles::isMany(each) && LineBundles::Ends{each.from, each.to} == *m_hoveredBundle) {
                around |= each.path.bounds();
            }
        }
        if (!m_view.toItem(around).adjusted(-12, -12, 12, 12).contains(x, y)) {
            m_hoveredBundle.reset();
        }
    }
    if (change(m_hoveredLine, id)) {
        emit hoveredChanged();
    }
    openBundles();
    return overMessage;
}

void StageView::openBundles() {
    std::set<LineBundles::Ends> open;
    if (m_hoveredBundle) {
        open.insert(*m_hoveredBundle);
    }
    if (const StageLine* line = geometry().line(m_selectedLine); line && LineBundles::isMany(*line)) {
        open.insert({line->from, line->to});
    }
    if (open != m_openBundles) {
        m_openBundles = std::move(open);
        m_geometryIsOld = true;
        repaintAll();
        ++m_revision;
        emit revisionChanged();
    }
}
