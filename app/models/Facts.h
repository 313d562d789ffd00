#pragma once

#include "core/scene/Scene.h"
#include "core/stats/Statistics.h"

#include <QVariantList>

/// The live numbers of a node as {name, value}: ready, unacked, delivered and so on.
QVariantList factsOf(const postroom::NodeKey& node, const postroom::Scene& scene,
                     const postroom::Statistics& statistics, postroom::SimTime now);
