#pragma once

#include "core/scenario/Expectation.h"
#include "core/scenario/Scenario.h"
#include "core/stats/Statistics.h"
#include "core/stats/TimeSeries.h"

#include <optional>
#include <string>
#include <vector>

namespace postroom {

/// What came out of a run. Written as text for people or as JSON for scripts; the same run gives the same
/// bytes.
struct RunReport {
    std::string title;
    std::uint64_t seed = 1;
    SimTime end;
    EventNumber events = 0;
    std::string digest; ///< of the journal
    /// Of a scenario with a recording: the digest that it had when it was made.
    std::optional<std::string> recorded;
    const Statistics& statistics;
    const TimeSeries& series;
    std::vector<Outcome> outcomes;
    std::string remark; ///< a sentence for people

    /// Whether the run is the recorded one; also if there is none.
    bool isAsRecorded() const { return !recorded || *recorded == digest; }
    std::string asText() const;
    std::string asJson() const;
};

} // namespace postroom
