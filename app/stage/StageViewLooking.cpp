#include "app/stage/StageView.h"

#include <algorithm>

// Which part of the canvas is in sight.

using namespace postroom;

void StageView::keepInView(QSizeF before) {
    if (!m_anchor) {
        m_anchor = Anchor{m_view, before, {}};
        for (const auto& [key, each] : geometry().nodes()) {
            if (QRectF({0, 0}, before).contains(m_view.toItem(each.rect))) {
                m_anchor->seen |= each.rect;
            }
        }
    }
    m_followsSize = true;
    setView(m_anchor->view.forSize(m_anchor->size, size(), m_anchor->seen));
    m_followsSize = false;
}

void StageView::setView(const ViewTransform& view) {
    if (view == m_view) {
        return;
    }
    if (!m_followsSize) {
        m_anchor.reset();
    }
    m_view = view;
    repaintAll();
    ++m_revision;
    emit viewChanged();
    emit revisionChanged();
}

void StageView::setChosen(bool chosen) {
    if (m_chosen != chosen) {
        m_chosen = chosen;
        emit chosenChanged();
    }
}

void StageView::setZoom(double zoom) {
    setView({std::clamp(zoom, smallestZoom, largestZoom), m_view.pan});
}

void StageView::setPanX(double x) {
    setView({m_view.zoom, {x, m_view.pan.y()}});
}

void StageView::setPanY(double y) {
    setView({m_view.zoom, {m_view.pan.x(), y}});
}

bool StageView::isAnyCovered(const ViewTransform& view) const {
    return std::any_of(geometry().nodes().begin(), geometry().nodes().end(),
                       [&](const auto& node) { return view.toItem(node.second.rect).intersects(m_covered); });
}

void StageView::fit() {
    if (width() <= 0 || height() <= 0) {
        return;
    }
    const auto within = [this](QSizeF room) {
        return ViewTransform::fitting(geometry().bounds(), room, ViewTransform::marginOf(room), 1.25 * Theme::shared().scale());
    };
    ViewTransform view = within(size());
    if (!m_covered.isEmpty() && isAnyCovered(view)) {
        // Above what covers them or at its left, wherever they can be larger.
        const ViewTransform above = m_covered.top() > 80 ? within({width(), m_covered.top()}) : view;
        const ViewTransform beside = m_covered.left() > 80 ? within({m_covered.left(), height()}) : view;
        view = isAnyCovered(above) || (!isAnyCovered(beside) && beside.zoom > above.zoom) ? beside : above;
    }
    setView(view);
    setChosen(false);
}

void StageView::zoomAt(double x, double y, double factor) {
    const QPointF fixed = m_view.toScene(QPointF(x, y));
    ViewTransform view;
    view.zoom = std::clamp(m_view.zoom * factor, smallestZoom, largestZoom);
    view.pan = QPointF(x, y) - fixed * view.zoom;
    setView(view);
    setChosen(!geometry().nodes().empty()); // of an empty canvas there is nothing to choose
}

void StageView::revealAll(const QStringList& refs) {
    constexpr double margin = 24;
    QRectF rect;
    for (const QString& ref : refs) {
        rect |= nodeRect(ref);
    }
    const bool fits = rect.width() + 2 * margin <= width() && rect.height() + 2 * margin <= height();
    if (rect.isNull() || (refs.size() > 1 && !fits)) {
        return;
    }
    const auto shift = [](double low, double high, double room) {
        return low < margin ? margin - low : high > room - margin ? room - margin - high : 0;
    };
    QPointF moved(shift(rect.left(), rect.right(), width()), shift(rect.top(), rect.bottom(), height()));
    // What lies in the corner lies over nodes, which come above it or beside it, whichever is nearer and possible.
    for (const QRectF& over : {m_covered, m_mapped}) {
        const QRectF now = rect.translated(moved).adjusted(-margin / 2, -margin / 2, margin / 2, margin / 2);
        if (!now.intersects(over)) {
            continue;
        }
        const double up = now.bottom() - over.top();
        const double left = now.right() - over.left();
        const bool fitsAbove = now.top() - up >= 0;
        const bool fitsBeside = now.left() - left >= 0;
        if (fitsAbove && (up <= left || !fitsBeside)) {
            moved.ry() -= up;
        } else if (fitsBeside) {
            moved.rx() -= left;
        }
    }
    setView({m_view.zoom, m_view.pan + moved});
}
