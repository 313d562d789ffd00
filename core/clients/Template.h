#pragma once

#include <map>
#include <string>
#include <string_view>

namespace postroom {

/// Fills in {name} by the values given; a name that is not among them stays as it is written.
std::string filledIn(std::string_view pattern, const std::map<std::string, std::string, std::less<>>& values);

} // namespace postroom
