#pragma once

#include "app/Theme.h"
#include "app/stage/CanvasText.h"
#include "app/stage/StageGeometry.h"
#include "app/stage/StageSelection.h"
#include "app/stage/TokenSprites.h"
#include "app/stage/TokenTracks.h"
#include "app/stage/ViewTransform.h"

#include <algorithm>
#include <cmath>

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
    TokenTracks& tracks;
    bool crowds = true; ///< whether many tokens on a line may be painted as a crowd

    const ThemeColours& colours() const { return theme.colours(); }
    /// The part of the scene that can be seen.
    QRectF visible() const { return view.toScene(QRectF(QPointF(), size)); }
    /// Whether small words can be read at this zoom. What only frames them, such as the pill of a label, would
    /// be blank without them.
    bool showsDetails() const { return Theme::fontSmall() * view.zoom >= CanvasText::smallestPixels; }
    /// Whether even what is written on single messages can be read.
    bool isNear() const { return view.zoom >= 1.5; }
    /// Whether a node is only its shape and how much is in it: everything else on it would be specks.
    bool isFar() const { return view.zoom < 0.28; }
    /// The size of names, which stay readable however small the rest becomes.
    int nameSize() const {
        return std::max(Theme::fontNormal(), static_cast<int>(std::ceil(smallestName / view.zoom)));
    }
    /// Whether a card still has room for its name at that size; else it stands below.
    bool namesFitInCards() const { return view.zoom >= 0.4; }
    /// How much is left of what is not on the way that is traced.
    static constexpr double dimmed = 0.3;
    static constexpr double smallestName = 9; // pixels
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
