#pragma once

#include "app/net/Admission.h"
#include "app/net/LiveEngine.h"
#include "core/sim/Simulation.h"

#include <QElapsedTimer>

/// A simulation that runs in real time and for ever: one second there is one second here, nothing is recorded,
/// and old events are let go.
class ServedWorld : public LiveEngine {
public:
    /// Two blocks: what the port has read is wanted by nobody, and events that are let go soon leave the
    /// memory of their messages to the next ones while it is still in the processor's cache.
    static constexpr std::size_t journalLimit = 2 * postroom::Journal::blockSize;

    /// Its time starts now.
    ServedWorld(postroom::Simulation simulation, GuestFrom guest);

    postroom::Answer<postroom::Reply> submit(const postroom::Command& command, postroom::ChannelId by) override;
    postroom::SimTime now() const override { return m_simulation.now(); }
    const postroom::Journal& journal() const override { return m_simulation.journal(); }
    void haveRead(postroom::EventNumber number) override { m_simulation.keepEventsAfter(number); }
    bool admits(const postroom::amqp::Login& login, bool fromThisMachine) const override;
    void catchUp() override;
    std::optional<postroom::Duration> untilDue(postroom::SimTime time) const override;
    postroom::SimTime nextDue() const override;
    std::uint64_t storedBytes() const override;

private:
    postroom::SimTime present() const;

    postroom::Simulation m_simulation;
    QElapsedTimer m_sinceStart;
    GuestFrom m_guest;
};
