#include "core/broker/queues/Dispatcher.h"

#include <algorithm>

namespace postroom {

void Dispatcher::join(ConsumerId consumer, std::int32_t priority)
{
    m_lines[priority].push_back(consumer);
}

void Dispatcher::leave(ConsumerId consumer)
{
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        auto& consumers = line->second;
        consumers.erase(std::remove(consumers.begin(), consumers.end(), consumer), consumers.end());
        line = consumers.empty() ? m_lines.erase(line) : std::next(line);
    }
}

} // namespace postroom
