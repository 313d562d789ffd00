#pragma once

#include <string>

namespace postroom {

/// Something a person wrote that we cannot read: where it is, and a sentence that says what would work.
/// Lines and columns count from 1; columns count bytes. Line 0 means the file as a whole.
struct Problem {
    std::string file;
    int line = 0;
    int column = 0;
    std::string sentence;
    bool operator==(const Problem&) const = default;
};

/// "orders.postroom.json:12:8: unknown exchange type 'topics'; did you mean 'topic'?"
std::string toText(const Problem& problem);

} // namespace postroom
