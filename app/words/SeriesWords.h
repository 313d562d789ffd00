#pragma once

#include "core/stats/WorkTrack.h"

#include <QString>

/// "420 ms", "1.25 s", "3 min 20 s": short, with three digits at most where they matter.
QString durationWords(postroom::Duration duration);
/// "1.5/s" from thousandths of messages a second.
QString rateWords(std::int64_t permille);
/// "63 %" from tenths of a percent.
QString shareWords(std::int64_t permille);
/// What a consumer does: "at work", "idle", "crashed", "not there".
QString workWords(postroom::WorkState state);
/// The same of a real program: all that is seen of its work is that it holds messages.
QString holdingWords(postroom::WorkState state);
