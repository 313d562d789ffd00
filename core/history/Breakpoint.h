#pragma once

#include "core/history/SimulationRun.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postroom {

/// When a run is to pause, in one line:
///   [first] EVENT [FIELD=VALUE]...     "Requeued queue=work": the words of the journal
///   NUMBER (>|>=|=|<=|<) N             "depth(orders) > 10": when it becomes true
/// NUMBER is depth, ready, unacked, published, delivered, redelivered, acked, dead-lettered, expired or dropped of a
/// (QUEUE); handled of a (CONSUMER), crashed of a (CLIENT); or, without a name, published, delivered, redelivered, acked,
/// dead-lettered, dropped or lost in total.
class Breakpoint {
public:
    /// The line read, or a sentence about what is wrong and what would work.
    static tl::expected<Breakpoint, std::string> parse(std::string_view line);

    const std::string& line() const { return m_line; }
    /// What stands in its way: a sentence if it asks for a number of something that is not there, with the nearest
    /// name; empty if all is well. It may still be met, when such a thing is added.
    std::string doubtAbout(const SimulationRun& run) const;
    /// Begins to look at a run, or at another time of it: what is true already is nothing new.
    void begin(const SimulationRun& run);
    /// The event at which it was met since it was asked last, or nothing.
    std::optional<EventNumber> check(const SimulationRun& run);

private:
    enum class Compare : std::uint8_t { More, AtLeast, Equal, AtMost, Less };

    bool matches(const Event& event, const NameBook& names) const;
    std::optional<std::uint64_t> number(const SimulationRun& run) const;
    bool isTrue(const SimulationRun& run) const;

    std::string m_line;
    // Of an event.
    std::string m_kind;
    std::vector<std::pair<std::string, std::string>> m_fields;
    bool m_onlyFirst = false;
    // Of a number.
    std::string m_metric;
    std::string m_name;
    Compare m_compare = Compare::More;
    std::uint64_t m_limit = 0;

    EventNumber m_read = 0;
    bool m_wasTrue = false;
    bool m_isOver = false; ///< the first one has been
};

} // namespace postroom
