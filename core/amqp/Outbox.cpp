#include "core/amqp/Outbox.h"

#include <algorithm>

namespace postroom::amqp {

void Outbox::setFrameMax(std::uint32_t frameMax) { m_writer.setFrameMax(frameMax); }

std::string& Outbox::waitingFrames(SimTime due)
{
    if (m_waiting.empty() || m_waiting.back().content || m_waiting.back().due < due) {
        if (!m_waiting.empty())
            due = std::max(due, m_waiting.back().due);
        m_waiting.push_back({due, {}, nullptr, 0});
    }
    return m_waiting.back().frames;
}

void Outbox::release(SimTime now)
{
    while (!m_waiting.empty() && m_waiting.front().due <= now && !isCongested()) {
        const Waiting& next = m_waiting.front();
        m_ready.append(next.frames);
        if (next.content)
            m_writer.writeContent(next.channel, next.content->properties, next.content->body);
        m_waiting.pop_front();
    }
}

SimTime Outbox::nextDue() const
{
    return m_waiting.empty() || isCongested() ? SimTime::never() : m_waiting.front().due;
}

} // namespace postroom::amqp
