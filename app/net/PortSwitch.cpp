#include "app/net/PortSwitch.h"

using namespace postroom;

namespace {

/// So many ports after the usual one are tried before the system picks one.
constexpr quint16 neighbours = 20;

} // namespace

PortSwitch::PortSwitch(RunClock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    connect(&m_clock, &RunClock::playingChanged, this, [this] {
        pauseOrGoOn();
        emit changed();
    });
}

PortSwitch::~PortSwitch()
{
    blockSignals(true); // whoever listens is on its way out as well
    close();
}

void PortSwitch::setOpen(bool open)
{
    if (open == isOpen() && m_trouble.isEmpty())
        return;
    m_trouble.clear();
    if (open)
        listen();
    else
        close();
    if (!open)
        m_port = 0; // only a run that begins anew keeps the port of the one before
    emit changed();
}

void PortSwitch::listen()
{
    if (!m_run)
        return;
    m_engine = std::make_unique<RunEngine>(*m_run, m_clock);
    m_server = std::make_unique<AmqpServer>(*m_engine, POSTROOM_VERSION);
    connect(m_server.get(), &AmqpServer::served, this, &PortSwitch::noteServed);
    std::optional<QString> failed = m_server->listen(QHostAddress::LocalHost, m_port ? m_port : usualPort);
    for (quint16 next = 1; failed && next <= neighbours; ++next)
        failed = m_server->listen(QHostAddress::LocalHost, static_cast<quint16>(usualPort + next));
    if (failed)
        failed = m_server->listen(QHostAddress::LocalHost, 0);
    if (failed) {
        m_trouble = tr("The port could not be opened: %1").arg(*failed);
        m_server.reset();
        m_engine.reset();
        return;
    }
    m_port = m_server->port();
    pauseOrGoOn();
}

void PortSwitch::pauseOrGoOn()
{
    if (!m_server)
        return;
    m_engine->setHeld(m_isHeld);
    m_server->setPaused(m_isHeld || !m_clock.isPlaying());
}

void PortSwitch::setHeld(bool held)
{
    if (held == std::exchange(m_isHeld, held))
        return;
    pauseOrGoOn();
    emit changed();
}

void PortSwitch::close()
{
    if (m_server)
        m_server->dismiss();
    m_server.reset();
    m_engine.reset();
    if (std::exchange(m_programs, 0) != 0)
        emit programsChanged();
}

void PortSwitch::enter(SimulationRun& run)
{
    m_run = &run;
    if (m_exact && !run.scene().isExact())
        m_run->submit({SetExact{true}});
    if (std::exchange(m_reopen, false))
        listen();
    emit changed();
}

void PortSwitch::leave()
{
    m_reopen = isOpen();
    close();
    m_run = nullptr;
}

void PortSwitch::follow()
{
    if (m_server)
        m_server->follow();
}

void PortSwitch::setExact(bool exact)
{
    if (exact == m_exact)
        return;
    m_exact = exact;
    if (m_run) {
        m_run->submit({SetExact{exact}});
        emit happened();
    }
    emit changed();
}

QString PortSwitch::address() const
{
    return m_server ? QStringLiteral("127.0.0.1:%1").arg(m_server->port()) : QString();
}

QString PortSwitch::sentence() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!m_server)
        return tr("Closed. Open it, and programs with any AMQP 0-9-1 client can connect.");
    QString said = tr("Listening on %1, user guest, password guest.").arg(address());
    if (m_server->port() != usualPort)
        said += ' ' + tr("Another program, perhaps RabbitMQ, has port %1.").arg(usualPort);
    if (m_isHeld)
        said += ' ' + tr("The window shows the past: programs wait until it shows the present.");
    else if (!m_clock.isPlaying())
        said += ' ' + tr("The run is paused: programs wait until it plays.");
    return said;
}

void PortSwitch::noteServed()
{
    const int programs = m_server ? m_server->count() : 0;
    if (programs != std::exchange(m_programs, programs))
        emit programsChanged();
    if (m_engine && m_engine->takeNews())
        emit happened();
}
