#pragma once

#include "core/scene/Scene.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <optional>
#include <set>

namespace postroom {

struct FlowTrace;

/// A link that somebody is pulling from a node and has not dropped yet.
struct LinkDraft {
    NodeKey from;
    QPointF to; ///< in scene units
    bool allowed = true;
};

/// What the person at the canvas points at.
struct StageSelection {
    std::set<NodeKey> nodes;
    QString line;
    std::optional<NodeKey> hovered;
    QString hoveredLine;
    std::optional<NodeKey> focused;
    std::optional<LinkDraft> draft;
    std::shared_ptr<const FlowTrace> trace; ///< null: nothing is dimmed
    MessageId message;  ///< the one that is being read; 0 if there is none
    MessageId followed; ///< the one that stays marked wherever it goes; 0 if there is none
};

} // namespace postroom
