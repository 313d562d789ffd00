#include "app/net/RunEngine.h"

#include "app/net/Admission.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace postroom;

namespace {

/// One client cannot make the window wait for longer than this.
constexpr int budgetMilliseconds = 8;

} // namespace

Answer<Reply> RunEngine::submit(const Command& command, ChannelId by)
{
    m_hasNews = true;
    return m_run.submit(command, by);
}

bool RunEngine::admits(const amqp::Login& login, bool fromThisMachine) const
{
    return isAdmitted(m_run.simulation().world(), login, fromThisMachine, GuestFrom::ThisMachine);
}

void RunEngine::catchUp()
{
    if (!isLive())
        return;
    QElapsedTimer spent;
    spent.start();
    m_run.runUntil(m_run.now() + m_clock.takePassed(), [&] { return !spent.hasExpired(budgetMilliseconds); });
}

std::optional<Duration> RunEngine::untilDue(SimTime time) const
{
    if (time == SimTime::never() || !isLive())
        return std::nullopt;
    const double real = static_cast<double>((time - m_run.now()).microseconds) / m_clock.speed();
    return Duration{std::max<std::int64_t>(static_cast<std::int64_t>(real), 0)};
}

SimTime RunEngine::nextDue() const
{
    return m_run.simulation().standsStill() ? SimTime::never() : m_run.simulation().nextDue();
}

std::uint64_t RunEngine::storedBytes() const { return m_run.simulation().world().broker.state().storedBytes; }
