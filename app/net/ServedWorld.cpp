#include "app/net/ServedWorld.h"

#include <algorithm>

using namespace postroom;

ServedWorld::ServedWorld(Simulation simulation, GuestFrom guest)
    : m_simulation(std::move(simulation)), m_guest(guest)
{
    m_simulation.stopRecording();
    m_sinceStart.start();
}

Answer<Reply> ServedWorld::submit(const Command& command, ChannelId by) { return m_simulation.submit(command, by); }

bool ServedWorld::admits(const amqp::Login& login, bool fromThisMachine) const
{
    return isAdmitted(m_simulation.world(), login, fromThisMachine, m_guest);
}

SimTime ServedWorld::present() const { return SimTime{m_sinceStart.nsecsElapsed() / 1000}; }

void ServedWorld::catchUp() { m_simulation.runUntil(present()); }

std::optional<Duration> ServedWorld::untilDue(SimTime time) const
{
    if (time == SimTime::never())
        return std::nullopt;
    return std::max(time - present(), Duration{});
}

SimTime ServedWorld::nextDue() const
{
    // A loop that takes no time would keep the machine busy for nothing.
    return m_simulation.standsStill() ? SimTime::never() : m_simulation.nextDue();
}

std::uint64_t ServedWorld::storedBytes() const { return m_simulation.world().broker.state().storedBytes; }
