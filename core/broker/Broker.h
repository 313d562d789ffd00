#pragma once

#include "core/broker/BrokerState.h"
#include "core/commands/Command.h"
#include "core/time/Moment.h"

namespace postroom {

/// Who asks: a connection, on one of its channels. None is the person at the canvas, who may do everything
/// and whose mistakes close nothing.
struct Speaker {
    ConnectionId connection;
    ChannelId channel;
};

/// RabbitMQ's rules behind one door. A copy is a checkpoint. What a client may ask comes in as a command on
/// a channel; a refusal closes that channel or its connection, as the real broker does.
class Broker {
public:
    const BrokerState& state() const { return m_state; }

    /// Makes the default virtual host; to be called once, before anything else.
    void begin(const Moment& moment);

    /// Carries out a command that is the broker's business.
    Answer<Reply> carryOut(const Moment& moment, const Command& command, Speaker by = {});
    /// Whether a command is the broker's business.
    static bool understands(const Command& command);

    Answer<Reply> openConnection(const Moment& moment, const OpenConnection& asked, ClientId client);
    void endConnection(const Moment& moment, ConnectionId connection, EndReason reason);

    /// A message that a simulated client is about to send.
    MessagePtr newMessage(std::string exchange, std::string routingKey, ContentPtr content);
    /// What was travelling arrives.
    void arrive(const Moment& moment, const ArriveAtExchange& arrival);
    void arrive(const Moment& moment, const ArriveByLeg& arrival);
    void arrive(const Moment& moment, const ArriveDeadLetter& arrival);
    void arrive(const Moment& moment, const ArriveSettlement& arrival);
    void arrive(const Moment& moment, const ArriveAtProgram& arrival);
    void arrive(const Moment& moment, const SendConfirm& due);
    void arrive(const Moment& moment, const ReadHeld& reading);
    void arrive(const Moment& moment, const ExpireHead& look);
    void arrive(const Moment& moment, const ExpireQueue& look);
    void arrive(const Moment& moment, const CheckAckTimeout& look);
    /// After everything that happened: memory may have passed the watermark (FLOW-8).
    void lookAtMemory(const Moment& moment);

private:
    Answer<Reply> decide(const Moment& moment, const Command& command, Speaker by);
    void takePublish(const Moment& moment, Channel& channel, const ArriveAtExchange& arrival);
    void takeSettlement(const Moment& moment, Channel& channel, const ArriveSettlement& arrival);
    template<class Asked>
    Answer<Reply> onChannel(const Moment& moment, ChannelId channel, const Asked& asked);
    /// Notes the refusal and closes what it closes.
    void closeBecause(const Moment& moment, ChannelId channel, const Refusal& refusal);

    BrokerState m_state;
};

} // namespace postroom
