#pragma once

#include "core/vocabulary/SimTime.h"

namespace postroom::amqp {

/// When a heartbeat is due, and when the other side has been silent for too long (W-14). Real time, not
/// simulated: it is told as the time since the port was opened, and goes on while the simulation is paused.
class Heartbeats {
public:
    /// The interval of the client's tune-ok; 0 is none.
    void start(Duration interval, Duration now);
    /// Any traffic counts as a heartbeat.
    void received(Duration now) { m_lastReceived = now; }
    void sent(Duration now) { m_lastSent = now; }

    /// Half an interval has passed since anything was sent.
    bool isDue(Duration now) const { return isOn() && now - m_lastSent >= m_interval / 2; }
    /// Two intervals have passed since anything was received.
    bool isSilent(Duration now) const { return isOn() && now - m_lastReceived >= m_interval * 2; }

private:
    bool isOn() const { return !m_interval.isZero(); }

    Duration m_interval;
    Duration m_lastReceived;
    Duration m_lastSent;
};

} // namespace postroom::amqp
