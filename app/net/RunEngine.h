#pragma once

#include "app/time/RunClock.h"
#include "core/history/SimulationRun.h"
#include "app/net/LiveEngine.h"

/// The run of a window, as the AMQP port sees it: its time is that of the window's clock, and while the clock
/// stands nothing happens but what is asked for.
class RunEngine : public LiveEngine {
public:
    RunEngine(postroom::SimulationRun& run, RunClock& clock) : m_run(run), m_clock(clock) {}

    postroom::Answer<postroom::Reply> submit(const postroom::Command& command, postroom::ChannelId by) override;
    postroom::SimTime now() const override { return m_run.now(); }
    const postroom::Journal& journal() const override { return m_run.journal(); }
    void haveRead(postroom::EventNumber) override {} // the window keeps more than the port needs
    bool admits(const postroom::amqp::Login& login, bool fromThisMachine) const override;
    void catchUp() override;
    std::optional<postroom::Duration> untilDue(postroom::SimTime time) const override;
    postroom::SimTime nextDue() const override;
    std::uint64_t storedBytes() const override;

    /// While the past is looked at, nothing happens here.
    void setHeld(bool held) { m_isHeld = held; }
    /// Whether clients have asked for anything since the last call.
    bool takeNews() { return std::exchange(m_hasNews, false); }

private:
    postroom::SimulationRun& m_run;
    RunClock& m_clock;
    bool isLive() const { return m_clock.isPlaying() && !m_isHeld; }
    bool m_hasNews = false;
    bool m_isHeld = false;
};
