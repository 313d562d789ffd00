#pragma once

#include "core/vocabulary/Ids.h"

#include <deque>
#include <functional>
#include <map>

namespace postroom {

/// Whose turn it is. Keeps the active consumers of a queue in one line per priority (D-2, D-8); those found
/// with no room have left their line until they have room again (D-3 to D-5). Knows nothing about messages
/// and prefetch: who can take one is asked of the caller.
class Dispatcher {
public:
    /// Joins the tail of its priority's line: a new consumer, or one that has room again.
    void join(ConsumerId consumer, std::int32_t priority);
    void leave(ConsumerId consumer);

    /// Takes out the consumers at the front that cannot take a message, telling `found` of each, until one
    /// can: that one moves to the tail of its line and is returned. 0 if nobody can.
    template<class CanTake, class FoundBlocked>
    ConsumerId pick(CanTake canTake, FoundBlocked foundBlocked)
    {
        for (auto line = m_lines.begin(); line != m_lines.end();) {
            auto& consumers = line->second;
            while (!consumers.empty()) {
                const ConsumerId first = consumers.front();
                consumers.pop_front();
                if (canTake(first)) {
                    consumers.push_back(first);
                    return first;
                }
                foundBlocked(first);
            }
            line = m_lines.erase(line);
        }
        return {};
    }

    /// Who would be picked now, without changing anything.
    template<class CanTake>
    ConsumerId peek(CanTake canTake) const
    {
        for (const auto& line : m_lines) {
            for (const ConsumerId consumer : line.second) {
                if (canTake(consumer))
                    return consumer;
            }
        }
        return {};
    }

private:
    /// Highest priority first.
    std::map<std::int32_t, std::deque<ConsumerId>, std::greater<>> m_lines;
};

} // namespace postroom
