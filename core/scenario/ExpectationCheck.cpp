#include "core/events/EventFields.h"
#include "core/scenario/Expectation.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

std::string rangeText(const Expectation& expectation)
{
    if (expectation.most == UINT64_MAX)
        return fmt::format("at least {}", expectation.least);
    if (expectation.least == expectation.most)
        return fmt::format("{}", expectation.least);
    if (expectation.least == 0)
        return fmt::format("at most {}", expectation.most);
    return fmt::format("{} to {}", expectation.least, expectation.most);
}

std::uint64_t countOf(const QueueStatistics& queue, const std::string& metric)
{
    if (metric == "ready")
        return queue.ready;
    if (metric == "unacked")
        return queue.unacked;
    if (metric == "published")
        return queue.published;
    if (metric == "delivered")
        return queue.delivered;
    if (metric == "acked")
        return queue.acked;
    if (metric == "redelivered")
        return queue.redelivered;
    if (metric == "dead-lettered")
        return queue.deadLettered();
    if (metric == "expired")
        return queue.expired;
    if (metric == "dropped")
        return queue.dropped();
    return queue.peak;
}

Outcome judge(const Expectation& expectation, std::uint64_t real, const std::string& subject,
              const char* unit = "")
{
    const bool met = real >= expectation.least && real <= expectation.most;
    return {toText(expectation), met,
            met ? fmt::format("{}: {}{}.", subject, real, unit)
                : fmt::format("{}: {}{}, but {}{} was expected.", subject, real, unit, rangeText(expectation),
                              unit)};
}

Outcome checkLost(const Expectation& expectation, const Statistics& statistics)
{
    const std::uint64_t count = statistics.total("lost");
    if (count == 0)
        return {toText(expectation), true, "No message was lost."};
    const LostMessage& first = statistics.fates().lost().front();
    const std::string place = statistics.placeOf(first);
    const std::string where = place.empty() ? "" : fmt::format(" at {}", place);
    return {toText(expectation), false,
            fmt::format("{} {} lost; the first was {}{} after {} ({}).", count,
                        count == 1 ? "message was" : "messages were", toText(first.message), where,
                        toText(first.at - SimTime{}), wordOf(first.reason))};
}

} // namespace

Outcome check(const Expectation& expectation, const Statistics& statistics, SimTime now)
{
    const std::string line = toText(expectation);
    switch (expectation.about) {
    case Expectation::About::NoMessageLost: return checkLost(expectation, statistics);
    case Expectation::About::Total:
        return judge(expectation, statistics.total(expectation.metric), "total " + expectation.metric);
    case Expectation::About::Queue: {
        const QueueStatistics* queue = statistics.queue(expectation.name);
        if (!queue)
            return {line, false, fmt::format("There was no queue '{}'.", expectation.name)};
        return judge(expectation, countOf(*queue, expectation.metric),
                     fmt::format("queue {} {}", expectation.name, expectation.metric));
    }
    case Expectation::About::Consumer: break;
    }
    const ConsumerStatistics* consumer = statistics.consumer(expectation.name);
    if (!consumer)
        return {line, false, fmt::format("There was no consumer '{}'.", expectation.name)};
    const std::string subject = fmt::format("consumer {} {}", expectation.name, expectation.metric);
    if (expectation.metric == "handled")
        return judge(expectation, consumer->handled, subject);
    if (expectation.metric == "repeated")
        return judge(expectation, consumer->repeated, subject);
    if (expectation.metric == "recognised")
        return judge(expectation, consumer->recognised, subject);
    if (expectation.metric == "crashed")
        return judge(expectation, consumer->crashes, subject);
    return judge(expectation, static_cast<std::uint64_t>((consumer->busyPermille(now) + 5) / 10), subject,
                 " percent");
}

std::vector<Outcome> checkAll(const std::vector<std::string>& lines, const Statistics& statistics,
                              SimTime now)
{
    std::vector<Outcome> outcomes;
    for (const std::string& line : lines) {
        const auto expectation = parseExpectation(line);
        outcomes.push_back(expectation ? check(*expectation, statistics, now)
                                       : Outcome{line, false, expectation.error().sentence});
        outcomes.back().expectation = line;
    }
    return outcomes;
}

bool allMet(const std::vector<Outcome>& outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome& each) { return each.met; });
}

} // namespace postroom
