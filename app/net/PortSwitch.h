#pragma once

#include "app/time/RunClock.h"
#include "core/history/SimulationRun.h"
#include "app/net/AmqpServer.h"
#include "app/net/RunEngine.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>

/// The switch that opens the AMQP port of a window's run, so that real programs can connect to it.
class PortSwitch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY changed)
    /// "127.0.0.1:5672", or empty while it is closed.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// How the port is doing, in a sentence.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool trouble READ hasTrouble NOTIFY changed)
    /// Nothing takes time on any line, so that programs get their messages at once.
    Q_PROPERTY(bool exact READ isExact WRITE setExact NOTIFY changed)
    Q_PROPERTY(int programs READ programs NOTIFY programsChanged)

public:
    /// Where RabbitMQ listens; the next free one is taken when it is in use.
    static constexpr quint16 usualPort = 5672;

    explicit PortSwitch(RunClock& clock, QObject* parent = nullptr);
    ~PortSwitch() override;

    bool isOpen() const { return m_server != nullptr; }
    void setOpen(bool open);
    QString address() const;
    QString sentence() const;
    bool hasTrouble() const { return !m_trouble.isEmpty(); }
    bool isExact() const { return m_exact; }
    void setExact(bool exact);
    int programs() const { return m_programs; }

    /// The window goes on with another run: an open port is opened for that one, whose programs have to connect
    /// again. Call leave() before the old run goes.
    void enter(postroom::SimulationRun& run);
    void leave();
    /// While the window shows the past, programs wait as if it was paused.
    void setHeld(bool held);
    /// Passes on to the programs what has happened in the run.
    void follow();

signals:
    void changed();
    void programsChanged();
    /// Programs have asked for something; the run is to be shown.
    void happened();

private:
    void listen();
    void close();
    void noteServed();
    void pauseOrGoOn();

    RunClock& m_clock;
    postroom::SimulationRun* m_run = nullptr;
    std::unique_ptr<RunEngine> m_engine;
    std::unique_ptr<AmqpServer> m_server;
    quint16 m_port = 0; ///< the one that the run before had; 0: none
    QString m_trouble;
    bool m_reopen = false; ///< it was open when the last run was left
    bool m_exact = false;
    bool m_isHeld = false;
    int m_programs = 0;
};
