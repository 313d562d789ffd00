#include "core/why/MessageJourney.h"

#include "core/why/JourneyFold.h"

#include <algorithm>

namespace postroom {

namespace {

/// What began above the first row is shown from there on; what ended above it is left out.
void cutAbove(MessageJourney& journey)
{
    const auto isAbove = [](const auto& each) { return each.row < 0; };
    journey.marks.erase(std::remove_if(journey.marks.begin(), journey.marks.end(), isAbove), journey.marks.end());
    const auto landedAbove = [](const MessageJourney::Arrow& arrow) { return arrow.lands < 0 && !arrow.isUnderway; };
    journey.arrows.erase(std::remove_if(journey.arrows.begin(), journey.arrows.end(), landedAbove),
                         journey.arrows.end());
    for (MessageJourney::Arrow& arrow : journey.arrows)
        arrow.leaves = std::max(arrow.leaves, 0);
    const auto endedAbove = [](const MessageJourney::Work& work) { return work.to < 0; };
    journey.works.erase(std::remove_if(journey.works.begin(), journey.works.end(), endedAbove), journey.works.end());
    for (MessageJourney::Work& work : journey.works)
        work.from = std::max(work.from, 0);
}

} // namespace

MessageJourney messageJourney(const MessageLife& life, std::size_t mostRows)
{
    MessageJourney journey;
    const std::size_t count = life.events().size();
    journey.leftOut = count > mostRows ? count - mostRows : 0;
    JourneyFold fold(life, journey, journey.leftOut);
    for (std::size_t i = 0; i < count; ++i)
        fold.draw(static_cast<int>(i));
    fold.finish();
    cutAbove(journey);
    return journey;
}

} // namespace postroom
