#pragma once

#include "core/amqp/FrameReader.h"
#include "core/amqp/Port.h"
#include "core/sim/Simulation.h"

#include <map>
#include <string>

namespace postroom::amqp {

/// A world with an AMQP port and without sockets. Time moves when a story says so.
class PortLab : private Engine {
public:
    PortLab();

    Simulation& simulation() { return m_simulation; }
    Port& port() { return m_port; }
    /// Simulated time goes on, and everybody hears what happens.
    void advance(Duration span);
    /// Real time goes on, which only heartbeats notice.
    void wait(Duration span);
    Duration uptime() const { return m_uptime; }

private:
    Answer<Reply> submit(const Command& command, ChannelId by) override { return m_simulation.submit(command, by); }
    SimTime now() const override { return m_simulation.now(); }
    const Journal& journal() const override { return m_simulation.journal(); }
    void haveRead(EventNumber number) override { m_simulation.keepEventsAfter(number); }
    bool admits(const Login& login, bool fromThisMachine) const override;

    Simulation m_simulation;
    Port m_port;
    Duration m_uptime;
};

/// A client of the port that sends what a story tells it and writes down what it hears.
class WireClient {
public:
    explicit WireClient(PortLab& lab, bool isOnThisMachine = true);
    ~WireClient();
    WireClient(const WireClient&) = delete;
    WireClient& operator=(const WireClient&) = delete;

    /// Header, start-ok, tune-ok and open; nothing is heard of it.
    void open(const FieldTable& capabilities = {{"consumer_cancel_notify", true}, {"connection.blocked", true}},
              ConnectionTuneOk tune = {2047, 131072, 0});
    /// Opens a channel; nothing is heard of it.
    void openChannel(std::uint16_t number = 1);

    void send(const std::string& bytes);
    template<IsMethod T>
    void send(std::uint16_t channel, const T& method)
    {
        std::string bytes;
        FrameWriter(bytes).writeMethod(channel, method);
        send(bytes);
    }
    void publish(std::uint16_t channel, const BasicPublish& method, const std::string& body,
                 const Properties& properties = {});
    /// The cable is cut.
    void cut();

    /// One line for each frame since the last call: "1 queue.declare-ok queue=work". A message stands on the
    /// line of its method, "1 basic.deliver ... 'body'". "closed" at the end: the socket is closed.
    std::string heard();
    ClientConnection& connection() { return *m_connection; }

private:
    PortLab& m_lab;
    ClientConnection* m_connection;
    FrameReader m_reader;
    std::map<std::uint16_t, std::uint64_t> m_bytesLeft;
    bool m_knowsFrames = false;
};

/// connection.start-ok with PLAIN.
ConnectionStartOk plainLogin(const std::string& user, const std::string& password, FieldTable capabilities = {});

} // namespace postroom::amqp
