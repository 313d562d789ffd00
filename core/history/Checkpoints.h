#pragma once

#include "core/history/SimulationRun.h"

#include <memory>
#include <vector>

namespace postroom {

/// Copies of one run at places of it, from which any other place is reached again. Their number and their
/// memory are bounded: when there are too many, every second one goes and the distance between them doubles.
/// Copies of the list share the checkpoints.
class Checkpoints {
public:
    struct Limits {
        EventNumber interval = 10'000; ///< events between two of them
        std::size_t most = 200;
        std::uint64_t bytes = 256'000'000; ///< by estimate, all of them together
    };

    Checkpoints() = default;
    explicit Checkpoints(const Limits& limits) : m_limits(limits), m_interval(limits.interval) {}

    /// Keeps a copy if the last one before this place is far enough away.
    void consider(const SimulationRun& run);
    /// Keeps one in any case.
    void keep(const SimulationRun& run);
    /// The last one that is not later than that place or time; nothing if there is none. It has no past.
    const SimulationRun* before(const Position& place) const;
    const SimulationRun* before(SimTime time) const;
    const SimulationRun* beforeEvent(EventNumber event) const;

    /// Those that are not later than that place.
    Checkpoints upTo(const Position& place) const;

    void forgetBefore(const Position& place);
    /// The first one that comes after so many commands.
    const SimulationRun* firstAfterCommands(std::uint64_t commands) const;

    std::size_t count() const { return m_kept.size(); }
    /// What they take together, by estimate.
    std::uint64_t bytes() const { return m_bytes; }

private:
    struct Kept {
        Position place;
        EventNumber event = 0;
        std::uint64_t bytes = 0;
        std::shared_ptr<const SimulationRun> run;
    };
    template<class IsLater>
    const SimulationRun* lastThatIsNot(IsLater isLater) const;
    void insert(std::vector<Kept>::const_iterator at, const SimulationRun& run);
    void thin();

    Limits m_limits;
    EventNumber m_interval = Limits().interval;
    std::vector<Kept> m_kept; ///< in order
    std::uint64_t m_bytes = 0;
};

/// About how much memory a copy of the run takes that does not share with another one.
std::uint64_t approximateBytes(const SimulationRun& run);

} // namespace postroom
