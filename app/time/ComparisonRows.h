#pragma once

#include <QVariantList>

#include "core/stats/Statistics.h"

/// What two runs came to, line by line: {what, left, right, differs, heading}.
QVariantList comparisonRows(const postroom::Statistics& left, const postroom::Statistics& right, postroom::SimTime now);
