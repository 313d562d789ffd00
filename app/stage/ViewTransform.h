#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace postroom {

/// How scene units become the pixels of an item: zoom first, then pan (where the scene's origin is).
struct ViewTransform {
    double zoom = 1;
    QPointF pan;

    bool operator==(const ViewTransform&) const = default;
    QPointF toItem(QPointF scene) const { return scene * zoom + pan; }
    QPointF toScene(QPointF item) const { return (item - pan) / zoom; }
    QRectF toItem(const QRectF& scene) const { return {toItem(scene.topLeft()), scene.size() * zoom}; }
    QRectF toScene(const QRectF& item) const { return {toScene(item.topLeft()), item.size() / zoom}; }
    QTransform transform() const { return QTransform(zoom, 0, 0, zoom, pan.x(), pan.y()); }

    /// The same view in a window that had another size: what was in the middle stays there. What is to be `seen`
    /// (in the scene; may be null) is moved into the window, and made smaller if it has to be.
    ViewTransform forSize(QSizeF before, QSizeF now, const QRectF& seen) const;

    /// The free edge around a canvas of that size: in a small one every pixel is needed to keep words readable.
    static double marginOf(QSizeF window);
    /// Shows all of `bounds` centred in a window of that size, with a margin and not larger than life.
    static ViewTransform fitting(const QRectF& bounds, QSizeF window, double margin, double largest);
};

} // namespace postroom
