#pragma once

#include "core/amqp/ChannelWriter.h"
#include "core/amqp/ContentAssembly.h"
#include "core/amqp/Landings.h"
#include "core/amqp/Methods.h"
#include "core/amqp/WaitingMethods.h"
#include "core/commands/Command.h"
#include "core/events/Event.h"

#include <string>

namespace postroom::amqp {

class ClientConnection;
class Switchboard;

/// One open channel of a client: frames become commands to the broker, answers and events become frames.
class ClientChannel {
public:
    ClientChannel(ClientConnection& connection, Switchboard& switchboard, std::uint16_t number, ChannelId id);

    std::uint16_t number() const { return m_number; }
    /// Nothing is left to be said; the number is free again (W-7).
    bool isOver() const { return m_state == State::Over; }

    void take(const Frame& frame);

    /// Carries out what waited until earlier publishes and acks had landed.
    void advance(SimTime now);
    /// When advance() has something to do; never() if nothing waits.
    SimTime nextDue() const;
    /// A copy of one of its messages reaches a queue then.
    void noteCopy(SimTime lands) { m_landings.noteCopy(lands); }
    /// When its publishes and acks will have landed.
    SimTime busyUntil() const { return m_landings.busyUntil(); }
    /// Everything it sent has reached the broker.
    bool isSettled(SimTime now) const { return m_inbox.empty() && busyUntil() <= now; }

    /// Says channel.close and ignores everything but the answer (W-8).
    void close(const Refusal& refusal, MethodId culprit);
    /// Sends confirms that were kept back to be joined with more.
    void flushConfirms() { m_writer.flushConfirms(); }

    // What the switchboard hears about this channel.
    void deliver(const Delivered& what, const std::string& tag);
    void giveGot(const Got& what);
    void tellNothingFound();
    void giveBack(const Message& message);
    void confirm(std::uint64_t number, bool ack);
    void tellCancelled(const std::string& tag);
    void hearRefused(const Refusal& refusal, SimTime at);
    void hearEnded();

private:
    enum class State : std::uint8_t { Open, Closing, Over };

    void takeWhileClosing(const Frame& frame);
    void takeMethod(std::string_view payload);
    void takeAck(std::string_view payload);
    void takeMessage();
    bool mustWait(MethodId id) const;
    void carryOut(Method& method);
    void publish(const BasicPublish& asked, ContentPtr content);
    void settle(const Command& command, MethodId id);
    void closeForClient();
    template<class Asked>
    void request(Asked& asked);
    template<class Asked>
    void on(Asked& asked);
    /// The broker's answer; a refusal has already closed what it closes.
    Answer<Reply> submit(const Command& command, MethodId id);
    /// Closes the channel or the connection, unless what happened in the broker has done so.
    void refuse(const Refusal& refusal, MethodId culprit);

    ClientConnection& m_connection;
    Switchboard& m_switchboard;
    std::uint16_t m_number;
    ChannelId m_id;
    ChannelWriter m_writer;
    State m_state = State::Open;
    ContentAssembly m_assembly;
    std::string m_lastQueue;
    Refusal m_refusal; ///< the last one heard of, with its culprit
    MethodId m_culprit;
    bool m_isAsking = false;
    bool m_isClosedByClient = false;
    Landings m_landings;
    WaitingMethods m_inbox;
};

} // namespace postroom::amqp
