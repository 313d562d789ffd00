#pragma once

#include "app/Theme.h"
#include "app/stage/CanvasText.h"
#include "app/stage/StageGeometry.h"
#include "app/stage/StageSelection.h"
#include "app/stage/TokenSprites.h"
#include "app/stage/ViewTransform.h"

namespace postroom {

/// Everything one picture of the canvas is made from. Painters get it and keep nothing.
struct StageFrame {
    const Scene& scene;
    const StageGeometry& geometry;
    const Theme& theme;
    const StageSelection& selection;
    SimTime shown;
    ViewTransform view;
    QSizeF size; ///< of the item, in its own pixels
    CanvasText& text;
    TokenSprites& sprites;

    const ThemeColours& colours() const { return theme.colours(); }
    /// The part of the scene that can be seen.
    QRectF visible() const { return view.toScene(QRectF(QPointF(), size)); }
    /// Whether small words are worth painting at this zoom.
    bool showsDetails() const { return view.zoom >= 0.45; }
};

/// Sets the painter up to paint in scene units until the end of a block.
class SceneUnits {
public:
    SceneUnits(QPainter& painter, const ViewTransform& view)
        : m_painter(painter) {
        painter.save();
        painter.setTransform(view.transform(), true);
    }
    ~SceneUnits() { m_painter.restore(); }
    SceneUnits(const SceneUnits&) = delete;
    SceneUnits& operator=(const SceneUnits&) = delete;

private:
    QPainter& m_painter;
};

} // namespace postroom
