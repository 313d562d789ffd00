#include "core/history/Markers.h"

#include <algorithm>
#include <optional>

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

std::optional<Marker::Kind> markerKindOf(const Event& event)
{
    return std::visit(
        [cause = event.cause](const auto& what) -> std::optional<Marker::Kind> {
            using What = std::decay_t<decltype(what)>;
            if constexpr (isOneOf<What, ClientCrashed, ClientHung, ConnectionCut>)
                return Marker::Kind::Crash;
            else if constexpr (isOneOf<What, ConnectionEnded>) // of a real program; others have a crash as their cause
                return what.reason == EndReason::Crashed && cause == 0 ? std::optional(Marker::Kind::Crash) : std::nullopt;
            else if constexpr (isOneOf<What, Requeued>)
                return Marker::Kind::Requeue;
            else if constexpr (isOneOf<What, DeadLettered>)
                return Marker::Kind::DeadLetter;
            else if constexpr (isOneOf<What, Dropped, CopyDropped, MessageDropped, FlightLost>)
                return Marker::Kind::Loss;
            else if constexpr (isOneOf<What, Refused>)
                return Marker::Kind::Refusal;
            else if constexpr (isOneOf<What, BrokerStopped, BrokerStarted, MemoryAlarm>)
                return Marker::Kind::Operator;
            else
                return std::nullopt;
        },
        event.what);
}

} // namespace

void Markers::follow(const Journal& journal)
{
    for (m_read = std::max(m_read, journal.first() - 1); m_read < journal.last();) {
        const Event& event = journal.at(++m_read);
        const auto kind = markerKindOf(event);
        if (!kind)
            continue;
        auto& markers = m_markers[static_cast<std::size_t>(*kind)];
        markers.push_back({event.at, m_read, *kind});
        if (markers.size() > mostOfAKind) {
            std::size_t index = 0;
            markers.erase(std::remove_if(markers.begin(), markers.end(), [&](const Marker&) { return index++ % 2 != 0; }),
                          markers.end());
        }
    }
}

void Markers::forgetAfter(EventNumber event)
{
    m_read = std::min(m_read, event);
    for (auto& markers : m_markers) {
        const auto later = std::find_if(markers.begin(), markers.end(), [&](const Marker& each) { return each.event > event; });
        markers.erase(later, markers.end());
    }
}

} // namespace postroom
