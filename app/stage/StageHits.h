#pragma once

#include "app/stage/StageGeometry.h"

namespace postroom {

/// Finds messages under a point of the scene.
class StageHits {
public:
    StageHits(const Scene& scene, const StageGeometry& geometry, SimTime shown)
        : m_scene(scene)
        , m_geometry(geometry)
        , m_shown(shown) {}

    /// The newest flight whose token is there.
    const Flight* flightAt(QPointF point, double reach) const;
    /// The message that lies there in a queue or at a consumer, or null.
    MessagePtr slotAt(QPointF point) const;
    /// What travels there, else what lies there.
    MessagePtr messageAt(QPointF point, double reach) const;

private:
    const Scene& m_scene;
    const StageGeometry& m_geometry;
    SimTime m_shown;
};

} // namespace postroom
