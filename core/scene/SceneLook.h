#pragma once

#include "core/scene/Scene.h"

namespace postroom {

/// The view of that number, or nothing: events may speak of things that are gone by now.
template<class Views, class IdType>
auto* look(Views& views, IdType id)
{
    const auto found = views.find(id);
    return found == views.end() ? nullptr : &found->second;
}

inline NodeKey keyOf(ExchangeId id)
{
    return {NodeKind::Exchange, id.value};
}

inline NodeKey keyOf(QueueId id)
{
    return {NodeKind::Queue, id.value};
}

} // namespace postroom
