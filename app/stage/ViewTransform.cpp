#include "app/stage/ViewTransform.h"

#include <algorithm>

namespace postroom {

double ViewTransform::marginOf(QSizeF window) {
    return std::clamp((window.width() - 600) / 4.4, 20.0, 48.0);
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
