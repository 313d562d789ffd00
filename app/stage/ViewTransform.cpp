#include "app/stage/ViewTransform.h"

#include <algorithm>

namespace postroom {

double ViewTransform::marginOf(QSizeF window) {
    return std::clamp((window.width() - 600) / 4.4, 20.0, 48.0);
}

ViewTransform ViewTransform::forSize(QSizeF before, QSizeF now, const QRectF& seen) const {
    constexpr double margin = 12;
    if (now == before) {
        return *this;
    }
    const QPointF middle = toScene(QPointF(before.width() / 2, before.height() / 2));
    ViewTransform view = *this;
    if (!seen.isEmpty()) {
        const double wide = (now.width() - 2 * margin) / seen.width();
        const double high = (now.height() - 2 * margin) / seen.height();
        view.zoom = std::max(std::min({zoom, wide, high}), std::min(zoom, 0.1));
    }
    view.pan = QPointF(now.width() / 2, now.height() / 2) - middle * view.zoom;
    if (seen.isEmpty()) {
        return view;
    }
    const auto shift = [](double low, double high, double room) {
        return low < margin ? margin - low : high > room - margin ? room - margin - high : 0;
    };
    const QRectF shown = view.toItem(seen);
    view.pan += QPointF(shift(shown.left(), shown.right(), now.width()), shift(shown.top(), shown.bottom(), now.height()));
    return view;
}

ViewTransform ViewTransform::fitting(const QRectF& bounds, QSizeF window, double margin, double largest) {
    ViewTransform view;
    if (bounds.isEmpty() || window.isEmpty()) {
        view.pan = QPointF(window.width() / 2, window.height() / 2);
        return view;
    }
    const double wide = (window.width() - 2 * margin) / bounds.width();
    const double high = (window.height() - 2 * margin) / bounds.height();
    view.zoom = std::clamp(std::min(wide, high), 0.1, largest);
    view.pan = QPointF(window.width() / 2, window.height() / 2) - bounds.center() * view.zoom;
    return view;
}

} // namespace postroom
