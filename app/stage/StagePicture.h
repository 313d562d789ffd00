#pragma once

#include "app/Theme.h"
#include "app/stage/StageSelection.h"
#include "core/scenario/Scenario.h"

#include <QImage>

namespace postroom {

/// The canvas as one picture, without a window: what `postroom shot` writes and tests look at.
class StagePicture {
public:
    StagePicture(const Scene& scene, const Layout& layout, SimTime shown, const std::vector<Annotation>& annotations = {})
        : m_scene(scene)
        , m_layout(layout)
        , m_shown(shown)
        , m_annotations(annotations) {}

    /// Everything fitted into that size; `scale` is the number of pixels per unit of size.
    QImage paint(QSize size, const Theme& theme, double scale = 1,
                 const StageSelection& selection = {}) const;

private:
    const Scene& m_scene;
    const Layout& m_layout;
    SimTime m_shown;
    std::vector<Annotation> m_annotations;
};

} // namespace postroom
