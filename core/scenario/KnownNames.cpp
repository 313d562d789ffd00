#include "core/scenario/KnownNames.h"

#include "core/scenario/ScenarioChecks.h"
#include "core/vocabulary/Nearest.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

const KnownNames::Set& KnownNames::of(NodeKind kind) const
{
    switch (kind) {
    case NodeKind::Producer: return producers;
    case NodeKind::Exchange: return exchanges;
    case NodeKind::Queue: return queues;
    case NodeKind::Consumer:
    case NodeKind::Program: break;
    }
    return consumers;
}

bool KnownNames::has(NodeKind kind, const std::string& vhost, const std::string& name) const
{
    return of(kind).count({vhost, name}) != 0 || (kind == NodeKind::Exchange && isPredeclaredExchange(name));
}

bool KnownNames::hasAnywhere(NodeKind kind, const std::string& name) const
{
    const Set& names = of(kind);
    return (kind == NodeKind::Exchange && isPredeclaredExchange(name))
           || std::any_of(names.begin(), names.end(), [&](const auto& each) { return each.second == name; });
}

std::string KnownNames::hint(NodeKind kind, std::string_view name) const
{
    std::vector<std::string_view> known;
    for (const auto& each : of(kind))
        known.push_back(each.second);
    if (known.empty())
        return fmt::format("; the scenario has no {}s", nameOf(kind));
    if (known.size() <= 8)
        return didYouMean(name, known);
    const std::string best = nearest(name, known);
    return best.empty() ? "" : "; did you mean '" + best + "'?";
}

} // namespace postroom
