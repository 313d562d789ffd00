#pragma once

#include "core/vocabulary/FieldTable.h"

#include <optional>
#include <string>

namespace postroom {

/// The four ways a headers binding compares (R-HEADERS-2).
enum class XMatch : std::uint8_t { All, Any, AllWithX, AnyWithX };

/// Reads x-match from a binding's arguments; absent means all, anything unknown gives nothing.
std::optional<XMatch> xMatchOf(const FieldTable& bindingArguments);

/// Whether a headers binding takes a message with these headers (R-HEADERS-3 to R-HEADERS-8).
bool headersMatch(const FieldTable& bindingArguments, const FieldTable& headers);

/// Why it does not, as a sentence that names the header; empty if it does match.
std::string whyHeadersFail(const FieldTable& bindingArguments, const FieldTable& headers);

/// Why it does, as a clause that names the header that decided, or all of them; empty if it does not match.
std::string howHeadersMatch(const FieldTable& bindingArguments, const FieldTable& headers);

} // namespace postroom
