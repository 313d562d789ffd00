#pragma once

#include "tests/helpers/Lab.h"

namespace postroom {

// Programs to which something happens, and what can be seen of it.

inline ConsumerSpec worker(const char* name = "a")
{
    ConsumerSpec spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = 1_s;
    spec.prefetch = 2;
    return spec;
}

inline ProducerSpec shop()
{
    ProducerSpec spec;
    spec.name = "shop";
    spec.routingKeys = {"work"};
    spec.interval = 1_s;
    spec.payload = "m{n}";
    spec.reconnectAfter = 2_s;
    return spec;
}

/// One that publishes so many messages, each again until it is confirmed.
inline ProducerSpec persistentShop(std::int64_t limit)
{
    ProducerSpec spec = shop();
    spec.limit = limit;
    spec.confirms = true;
    spec.publishAgain = true;
    return spec;
}

inline ConsumerView viewOf(Lab& lab, const char* name)
{
    const Scene scene = lab.scene();
    const auto key = scene.find({NodeKind::Consumer, name});
    return scene.consumers().at(ClientId{key->id});
}

inline std::size_t countOf(Lab& lab, const char* kind)
{
    const Journal& journal = lab.simulation().journal();
    std::size_t count = 0;
    for (EventNumber number = journal.first(); number <= journal.last(); ++number)
        count += kindOf(journal.at(number)) == kind;
    return count;
}

} // namespace postroom
