#pragma once

#include "app/stage/StageGeometry.h"

#include <QVariantMap>

namespace postroom {

/// A line in words for QML: { kind, from, to, label, binding }. The default exchange is "exchange:".
QVariantMap describe(const StageLine& line, const StageGeometry& geometry);

} // namespace postroom
