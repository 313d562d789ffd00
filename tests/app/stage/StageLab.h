#pragma once

#include "app/stage/StageGeometry.h"
#include "app/stage/StageSelection.h"
#include "app/stage/StageSource.h"
#include "app/stage/ViewTransform.h"
#include "core/sim/Simulation.h"

#include <QImage>

#include <optional>

/// A small world on a canvas, for stories about what is seen: built in a few words, run to a time, painted.
class StageLab : public StageSource {
    Q_OBJECT
public:
    StageLab& exchange(const std::string& name, const std::string& type, postroom::FieldTable arguments = {});
    StageLab& queue(const std::string& name, postroom::FieldTable arguments = {});
    StageLab& bind(const std::string& exchange, const std::string& queue, const std::string& key);
    StageLab& producer(const std::string& name, const std::string& exchange, std::vector<std::string> keys);
    StageLab& consumer(const std::string& name, const std::string& queue, std::int64_t prefetch = 1);
    /// How often all producers publish, and how long everything travels.
    StageLab& traffic(postroom::Duration interval, postroom::Duration delay);
    /// All producers ask for confirms.
    StageLab& confirming();
    StageLab& at(const std::string& node, double x, double y);

    StageLab& runTo(postroom::Duration time);
    /// Shows a time between two events without carrying anything out.
    StageLab& show(postroom::Duration time);
    /// Asks the running world for something.
    StageLab& submit(const postroom::Command& command);

    const postroom::Scene& scene() const override { return m_scene; }
    const postroom::Layout& layout() const override { return m_scenario.layout; }
    postroom::SimTime shown() const override { return m_shown; }

    postroom::StageGeometry geometry() const { return {m_scene, m_scenario.layout}; }
    postroom::NodeKey key(const std::string& node) const;
    QRectF rect(const std::string& node) const { return geometry().node(key(node))->rect; }
    /// Painted at natural size, so that one scene unit is one pixel, and its corner at that place.
    QImage picture(QPointF corner = {0, 0}, QSize size = {1200, 600}, bool dark = false,
                   const postroom::StageSelection& selection = {}) const;
    /// The same, seen from elsewhere.
    QImage picture(const postroom::ViewTransform& view, QSize size, bool crowds = true, bool dark = false,
                   const postroom::StageSelection& selection = {}) const;

private:
    void begin();

    postroom::Scenario m_scenario;
    std::optional<postroom::Simulation> m_simulation;
    postroom::Scene m_scene;
    postroom::SimTime m_shown;
};

/// How many pixels of a part of a picture have exactly that colour.
int pixelsOf(const QImage& picture, const QColor& colour, const QRectF& where);
