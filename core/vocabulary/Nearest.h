#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// The known word closest to a mistyped one, or empty when nothing is close enough to be meant.
std::string nearest(std::string_view word, const std::vector<std::string_view>& known);
/// "; did you mean 'topic'?" or, with nothing close, "; known are a, b, c".
std::string didYouMean(std::string_view word, const std::vector<std::string_view>& known);

} // namespace postroom
