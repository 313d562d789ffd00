#include "core/history/Checkpoints.h"

#include <algorithm>

namespace postroom {

std::uint64_t approximateBytes(const SimulationRun& run)
{
    // Measured with the benchmark historyMemory; the bodies of messages are shared.
    constexpr std::uint64_t base = 400'000;
    constexpr std::uint64_t perNode = 3'000;
    constexpr std::uint64_t perCopy = 180;
    constexpr std::uint64_t perFlight = 400;
    const Scene& scene = run.scene();
    std::uint64_t bytes = base
        + perNode * (scene.queues().size() + scene.bindings().size() + scene.producers().size() + scene.consumers().size()
                     + scene.programs().size())
        + perFlight * scene.flights().size();
    for (const auto& [id, queue] : scene.queues())
        bytes += perCopy * (queue.ready.size() + queue.unacked.size());
    return bytes;
}

void Checkpoints::insert(std::vector<Kept>::const_iterator at, const SimulationRun& run)
{
    auto copy = std::make_shared<SimulationRun>(run);
    copy->forgetPast();
    const std::uint64_t bytes = approximateBytes(run);
    m_kept.insert(at, {run.position(), run.journal().last(), bytes, std::move(copy)});
    m_bytes += bytes;
    while (m_kept.size() > 3 && (m_kept.size() > m_limits.most || m_bytes > m_limits.bytes))
        thin();
}

void Checkpoints::consider(const SimulationRun& run)
{
    const auto next = std::upper_bound(m_kept.begin(), m_kept.end(), run.position(),
                                       [](const Position& place, const Kept& kept) { return place < kept.place; });
    const EventNumber last = next == m_kept.begin() ? 0 : std::prev(next)->event;
    if (run.journal().last() - last >= m_interval)
        insert(next, run);
}

void Checkpoints::keep(const SimulationRun& run)
{
    const auto next = std::upper_bound(m_kept.begin(), m_kept.end(), run.position(),
                                       [](const Position& place, const Kept& kept) { return place < kept.place; });
    if (next == m_kept.begin() || std::prev(next)->place != run.position())
        insert(next, run);
}

template<class IsLater>
const SimulationRun* Checkpoints::lastThatIsNot(IsLater isLater) const
{
    const auto later = std::partition_point(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return !isLater(kept); });
    return later == m_kept.begin() ? nullptr : std::prev(later)->run.get();
}

const SimulationRun* Checkpoints::before(const Position& place) const
{
    return lastThatIsNot([&](const Kept& kept) { return kept.place > place; });
}

const SimulationRun* Checkpoints::before(SimTime time) const
{
    return lastThatIsNot([&](const Kept& kept) { return kept.place.at > time; });
}

const SimulationRun* Checkpoints::beforeEvent(EventNumber event) const
{
    return lastThatIsNot([&](const Kept& kept) { return kept.event >= event; });
}

Checkpoints Checkpoints::upTo(const Position& place) const
{
    Checkpoints earlier = *this;
    const auto next = std::upper_bound(earlier.m_kept.begin(), earlier.m_kept.end(), place,
                                       [](const Position& asked, const Kept& kept) { return asked < kept.place; });
    earlier.m_kept.erase(next, earlier.m_kept.end());
    earlier.m_bytes = 0;
    for (const Kept& kept : earlier.m_kept)
        earlier.m_bytes += kept.bytes;
    return earlier;
}

void Checkpoints::forgetBefore(const Position& place)
{
    const auto first = std::partition_point(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.place < place; });
    m_kept.erase(m_kept.begin(), first);
    m_bytes = 0;
    for (const Kept& kept : m_kept)
        m_bytes += kept.bytes;
}

const SimulationRun* Checkpoints::firstAfterCommands(std::uint64_t commands) const
{
    const auto first = std::partition_point(m_kept.begin(), m_kept.end(),
                                            [&](const Kept& kept) { return kept.place.commands < commands; });
    return first == m_kept.end() ? nullptr : first->run.get();
}

void Checkpoints::thin()
{
    m_interval *= 2;
    std::vector<Kept> left;
    m_bytes = 0;
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        if (i % 2 != 0 && i + 1 != m_kept.size())
            continue;
        m_bytes += m_kept[i].bytes;
        left.push_back(std::move(m_kept[i]));
    }
    m_kept = std::move(left);
}

} // namespace postroom
