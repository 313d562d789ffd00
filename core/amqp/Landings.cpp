#include "core/amqp/Landings.h"

#include "core/amqp/Methods.h"

namespace postroom::amqp {

namespace {

/// Publishes and settlements follow each other without waiting; they arrive at the broker in order anyway.
bool travels(MethodId id)
{
    return id == BasicPublish::id || id == BasicAck::id || id == BasicNack::id || id == BasicReject::id;
}

/// What is asked about the contents of queues comes after the messages of the channel that go there.
bool looksIntoQueues(MethodId id)
{
    return id == BasicGet::id || id == QueueDeclare::id || id == QueuePurge::id || id == QueueDelete::id;
}

} // namespace

void Landings::note(SimTime lands, MethodId id, SimTime now)
{
    m_busyUntil = std::max(m_busyUntil, lands);
    while (!m_onTheirWay.empty() && m_onTheirWay.front().lands < now)
        m_onTheirWay.pop_front();
    m_onTheirWay.push_back({lands, id});
}

SimTime Landings::earliest(MethodId id) const
{
    if (travels(id))
        return {};
    return looksIntoQueues(id) ? std::max(m_busyUntil, m_copiesLand) : m_busyUntil;
}

MethodId Landings::culpritAt(SimTime time)
{
    while (!m_onTheirWay.empty() && m_onTheirWay.front().lands < time)
        m_onTheirWay.pop_front();
    const bool landed = !m_onTheirWay.empty() && m_onTheirWay.front().lands == time;
    return landed ? m_onTheirWay.front().id : MethodId{};
}

} // namespace postroom::amqp
