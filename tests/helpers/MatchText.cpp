#include "tests/helpers/MatchText.h"

#include <fmt/format.h>

namespace postroom {

std::string toText(const MatchReason& reason)
{
    static const char* const kinds[] = {"NothingCompared", "SameKey",  "TopicMatches", "HeadersMatch",
                                        "OtherKey",        "KeyGoesOn", "KeyEnds",      "WordDiffers",
                                        "HeaderDiffers",   "HeaderMissing", "NoHeaderMatches"};
    std::string text = kinds[static_cast<int>(reason.kind)];
    if (reason.kind == MatchReason::Kind::SameKey || reason.kind == MatchReason::Kind::OtherKey)
        return fmt::format("{} '{}' '{}'", text, reason.key, reason.wanted);
    const char* separator = " ";
    for (const MatchReason::Part& part : reason.parts) {
        const std::string what = !part.name.empty() ? part.name : part.words > 0 ? std::to_string(part.word) : "none";
        text += fmt::format("{}{} '{}' '{}'", separator, what, part.is, part.wanted);
        separator = ", ";
    }
    return text;
}

} // namespace postroom
