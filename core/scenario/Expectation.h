#pragma once

#include "core/stats/Statistics.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// One line that says what should come of a run:
///   no message lost
///   consumer NAME (handled|crashed|busy) RANGE
///   queue NAME (ready|unacked|published|delivered|acked|redelivered|dead-lettered|expired|dropped|peak)
///   RANGE total (published|delivered|acked|redelivered|dropped|unroutable|dead-lettered) RANGE
/// RANGE is N, "N to M", "at least N" or "at most N"; busy is in percent. A name with blanks stands in
/// quotes.
struct Expectation {
    enum class About : std::uint8_t { NoMessageLost, Consumer, Queue, Total };

    About about = About::NoMessageLost;
    std::string name;   ///< of the consumer or queue
    std::string metric; ///< one of the words above
    std::uint64_t least = 0;
    std::uint64_t most = UINT64_MAX;
    bool operator==(const Expectation&) const = default;
};

/// What is wrong in a line: how many bytes before it are right, and a sentence.
struct ExpectationProblem {
    std::size_t offset = 0;
    std::string sentence;
};

tl::expected<Expectation, ExpectationProblem> parseExpectation(std::string_view line);
/// The line that reads back to the same expectation.
std::string toText(const Expectation& expectation);

/// Whether a run came out as expected, with a sentence that says what really happened.
struct Outcome {
    std::string expectation;
    bool met = false;
    std::string sentence;
};
Outcome check(const Expectation& expectation, const Statistics& statistics, SimTime now);
/// All lines of a scenario; a line that cannot be read is not met.
std::vector<Outcome> checkAll(const std::vector<std::string>& lines, const Statistics& statistics,
                              SimTime now);
/// True if every outcome is.
bool allMet(const std::vector<Outcome>& outcomes);

} // namespace postroom
