#pragma once

#include "core/scenario/LocatedJson.h"

#include <string_view>
#include <vector>

namespace postroom {

/// Follows a JSON parser through the text it reads, token by token, and knows the place of each. The parser
/// itself only tells what it read; since it has already checked each token, finding them again is simple.
class TokenWalker {
public:
    explicit TokenWalker(std::string_view text);

    /// The place of the next token; goes on to its end.
    JsonPlace nextToken();
    void afterKey() { m_last = Last::Key; }
    void afterValue() { m_last = Last::Value; }
    void opened(bool object);
    void closed();

    /// What is wrong at the place where the parser stopped, and what would work.
    Problem explain(std::size_t position, std::string_view parserSays);

private:
    enum class Last : std::uint8_t { Start, Key, Value, Open };
    void skipBlanks();
    void advance();

    std::string_view m_text;
    std::size_t m_at = 0;
    JsonPlace m_place{1, 1};
    Last m_last = Last::Start;
    std::vector<bool> m_objects; ///< the open containers: true for {, false for [
};

} // namespace postroom
