#pragma once

#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/MatchReason.h"

#include <optional>
#include <string>

namespace postroom {

/// The four ways a headers binding compares (R-HEADERS-2).
enum class XMatch : std::uint8_t { All, Any, AllWithX, AnyWithX };

/// Reads x-match from a binding's arguments; absent means all, anything unknown gives nothing.
std::optional<XMatch> xMatchOf(const FieldTable& bindingArguments);

/// Whether a headers binding takes a message with these headers (R-HEADERS-3 to R-HEADERS-8).
bool headersMatch(const FieldTable& bindingArguments, const FieldTable& headers);

/// Why it does: the header that decided, or all of them; or why it does not.
MatchReason compareHeaders(const FieldTable& bindingArguments, const FieldTable& headers);

} // namespace postroom
