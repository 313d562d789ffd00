#include "core/scenario/ScenarioMerge.h"
#include "core/scenario/SameThing.h"

#include <algorithm>
#include <string>

namespace postroom {

namespace {

template<class T>
bool sameValue(const T& one, const T& other)
{
    return one == other;
}
bool sameValue(const SetLinkDelay& one, const SetLinkDelay& other)
{
    return sameThing(one, other) && one.delay == other.delay;
}

template<class T>
auto findIn(std::vector<T>& list, const T& wanted)
{
    return std::find_if(list.begin(), list.end(), [&](const T& each) { return sameThing(each, wanted); });
}

template<class T>
void change(std::vector<T>& base, std::vector<T> before, std::vector<T> after)
{
    for (const T& each : before) {
        if (const auto here = findIn(base, each); findIn(after, each) == after.end() && here != base.end())
            base.erase(here);
    }
    for (const T& each : after) {
        const auto old = findIn(before, each);
        if (old != before.end() && sameValue(*old, each))
            continue;
        if (const auto here = findIn(base, each); here != base.end())
            *here = each;
        else if (old == before.end())
            base.push_back(each);
    }
}

template<class T>
void changeOne(T& base, const T& before, const T& after)
{
    if (!(before == after))
        base = after;
}

} // namespace

Scenario withChange(Scenario base, const Scenario& before, const Scenario& after)
{
    changeOne(base.title, before.title, after.title);
    changeOne(base.author, before.author, after.author);
    changeOne(base.notes, before.notes, after.notes);
    changeOne(base.seed, before.seed, after.seed);
    changeOne(base.until, before.until, after.until);
    changeOne(base.linkDelay, before.linkDelay, after.linkDelay);
    changeOne(base.diskDelay, before.diskDelay, after.diskDelay);
    changeOne(base.memoryWatermark, before.memoryWatermark, after.memoryWatermark);
    change(base.policies, before.policies, after.policies);
    change(base.users, before.users, after.users);
    change(base.permissions, before.permissions, after.permissions);
    change(base.vhostLimits, before.vhostLimits, after.vhostLimits);
    change(base.exchanges, before.exchanges, after.exchanges);
    change(base.queues, before.queues, after.queues);
    change(base.bindings, before.bindings, after.bindings);
    change(base.producers, before.producers, after.producers);
    change(base.consumers, before.consumers, after.consumers);
    change(base.links, before.links, after.links);
    change(base.expectations, before.expectations, after.expectations);
    changeOne(base.annotations, before.annotations, after.annotations);
    for (const auto& [node, place] : after.layout)
        base.layout.insert_or_assign(node, place);
    return base;
}

} // namespace postroom
