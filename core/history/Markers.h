#pragma once

#include "core/events/Journal.h"

#include <cstdint>
#include <vector>

namespace postroom {

/// Something in a run that is worth a sign on its timeline.
struct Marker {
    enum class Kind : std::uint8_t { Crash, Requeue, DeadLetter, Loss, Refusal, Operator };
    static constexpr std::size_t kindCount = 6;
    SimTime at;
    EventNumber event = 0;
    Kind kind = Kind::Crash;
    bool operator==(const Marker&) const = default;
};

/// The markers of a run, in order, folded from its events. Of each kind only so many are kept: when there are
/// more, every second one goes, which nobody can tell apart on a line of a thousand pixels.
class Markers {
public:
    static constexpr std::size_t mostOfAKind = 20'000;

    /// Reads the journal on from where it stopped, up to its end.
    void follow(const Journal& journal);
    /// Forgets what came after that event.
    void forgetAfter(EventNumber event);

    const std::vector<Marker>& all(Marker::Kind kind) const { return m_markers[static_cast<std::size_t>(kind)]; }

private:
    std::vector<Marker> m_markers[Marker::kindCount];
    EventNumber m_read = 0;
};

} // namespace postroom
