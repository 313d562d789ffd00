#pragma once

#include "core/amqp/ClientChannels.h"
#include "core/amqp/FrameReader.h"
#include "core/amqp/Handshake.h"
#include "core/amqp/Heartbeats.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/Outbox.h"

#include <string>
#include <utility>

namespace postroom::amqp {

class Switchboard;

/// One client on the port: bytes in, bytes out. Knows the states of a connection and its channels (W-1 to
/// W-14); what the methods mean is the broker's business. It has no socket and no clock.
class ClientConnection {
public:
    ClientConnection(Switchboard& switchboard, const FieldTable& serverProperties, Peer peer, Duration uptime);
    ~ClientConnection();
    ClientConnection(const ClientConnection&) = delete;
    ClientConnection& operator=(const ClientConnection&) = delete;

    // --- the socket's side; `uptime` is real time since the port was opened ---
    void receive(std::string_view bytes, Duration uptime);
    /// Whether more bytes may be read. If not, they stay in the system's buffers and the client has to wait.
    bool wantsInput() const;
    /// Goes on with what has come already, when wantsInput() has become true again.
    void process();
    /// Bytes to be sent, to be cleared by the sender.
    std::string& output();
    bool hasOutput() { return !output().empty(); }
    /// How much of what was sent the system has not taken yet.
    void setUnsent(std::size_t bytes);
    /// How many messages it has published and how many it has settled; an ack of many counts as one.
    struct Traffic {
        std::size_t published = 0;
        std::size_t settled = 0;
    };
    /// Since the last call.
    Traffic takeTraffic() { return std::exchange(m_traffic, {}); }
    /// The socket is to be closed when the output is sent.
    bool isOver() const { return m_state == State::Over; }
    /// Sends a heartbeat if one is due; gives up a client that is silent (W-14). `isReading` is false while
    /// nothing can be read, which is not the client's fault.
    void beat(Duration uptime, bool isReading);
    void noteSent(Duration uptime) { m_heartbeats.sent(uptime); }
    /// The socket is gone.
    void lose();
    /// The broker stops or an operator ends it: 320, and then the client answers.
    void force(const std::string& reason);
    void setPaused(bool paused) { m_isPaused = paused; }

    // --- simulated time ---
    /// Sends and carries out what is due.
    void advance(SimTime now);
    SimTime nextDue() const;

    // --- for its channels ---
    Traffic& traffic() { return m_traffic; }
    Outbox& outbox() { return m_outbox; }
    const std::string& vhost() const { return m_handshake.spec().vhost; }
    bool isRunning() const { return m_state == State::Running; }
    bool announced(std::string_view capability) const { return m_handshake.announced(capability); }
    /// Says connection.close and listens to nothing but the answer (W-9).
    void close(const Refusal& refusal, MethodId culprit);
    /// A method frame that cannot be read (W-13).
    void refuseUndecodable(const UndecodableMethod& fault, std::string_view payload);
    /// Should the broker end the connection now, this is why.
    void expectRefusal(const Refusal& refusal, MethodId culprit);
    void hasConfirms(const ClientChannel& channel) { m_channels.noteConfirms(channel); }
    /// Counts what waits on its channels.
    std::size_t& waitingBytes() { return m_waitingBytes; }
    void touch();
    /// It was told to the port that there is something to send.
    void untouch() { m_isTouched = false; }

    // --- what the switchboard hears ---
    void hearEnded(EndReason reason);
    void hearBlocked(bool isBlocked);

    const std::string& name() const { return m_handshake.spec().name; }

private:
    enum class State : std::uint8_t { Handshake, Running, Closing, Over };

    void take(const Frame& frame);
    void takeInHandshake(const Frame& frame);
    void takeOnChannelZero(const Frame& frame);
    void takeOnNewChannel(const Frame& frame);
    void open();
    void openChannel(std::uint16_t number);
    void closeForClient();
    void refuseFrame(FrameFault fault);
    /// Ends without a word.
    void drop();
    /// Tells the broker that the connection is over, unless it knows.
    void endAtBroker(EndReason reason);
    void sayClose(const Refusal& refusal, MethodId culprit);

    Switchboard& m_switchboard;
    Outbox m_outbox;
    FrameReader m_reader;
    Handshake m_handshake;
    Heartbeats m_heartbeats;
    State m_state = State::Handshake;
    ConnectionId m_id; ///< 0: the broker does not know it, or no longer
    std::size_t m_waitingBytes = 0; ///< lives longer than the channels, which count with it
    ClientChannels m_channels;
    Refusal m_refusal;
    MethodId m_culprit;
    bool m_isBlocked = false;
    bool m_isPaused = false;
    Traffic m_traffic;
    bool m_isTouched = false;
    bool m_isClosedByClient = false; ///< its connection.close waits until what it sent has landed
    bool m_hasLostFrames = false;    ///< a malformed frame: what follows cannot be cut into frames
    Duration m_uptime;
    Duration m_waitingSince; ///< for the end of the handshake, or an answer to connection.close
};

} // namespace postroom::amqp
