#include "core/clients/Template.h"

namespace postroom {

std::string filledIn(std::string_view pattern, const std::map<std::string, std::string, std::less<>>& values)
{
    std::string text;
    while (true) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) {
            text += pattern;
            return text;
        }
        const auto value = values.find(pattern.substr(open + 1, close - open - 1));
        text += pattern.substr(0, open);
        if (value == values.end()) {
            text += '{';
            pattern.remove_prefix(open + 1);
        } else {
            text += value->second;
            pattern.remove_prefix(close + 1);
        }
    }
}

} // namespace postroom
