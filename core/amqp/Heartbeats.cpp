#include "core/amqp/Heartbeats.h"

namespace postroom::amqp {

void Heartbeats::start(Duration interval, Duration now)
{
    m_interval = interval;
    m_lastReceived = now;
    m_lastSent = now;
}

} // namespace postroom::amqp
