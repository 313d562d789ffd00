#pragma once

#include "core/events/Event.h"
#include "core/events/Route.h"

#include <variant>

namespace postroom {

// What is due later inside the simulation. Plain values, so that a copy of the world is a checkpoint.
// Tasks are consequences and are never recorded.

/// A publish reaches the broker, at the message's exchange.
struct ArriveAtExchange {
    MessagePtr message;
    ChannelId channel;
    FlightNumber flight;
    bool mandatory = false;
};
/// A routed message reaches the end of one leg: a queue or a further exchange.
struct ArriveByLeg {
    MessagePtr message;
    RoutePtr route;
    FlightNumber flight;
    std::int32_t leg;
    bool deadLetter;
    bool checkCycle; ///< a dead letter that must not enter a queue twice (DLX-11)
};
/// A dead-lettered message reaches the dead-letter exchange.
struct ArriveDeadLetter {
    MessagePtr message;
    ExchangeId exchange;
    FlightNumber flight;
    DropReason reason; ///< why it was dead-lettered; decides about the cycle rule (DLX-11)
};
/// A delivery reaches a simulated consumer.
struct ArriveAtConsumer {
    ClientId client;
    std::uint32_t life; ///< which life of the client it was sent to; another one never gets it
    QueueId queue;
    MessagePtr message;
    std::uint64_t tag;
    FlightNumber flight;
    bool redelivered;
};
/// A delivery reaches a real client.
struct ArriveAtProgram {
    ChannelId channel;
    std::uint64_t tag;
    FlightNumber flight;
};
/// An ack, nack or reject reaches the broker.
struct ArriveSettlement {
    ChannelId channel;
    std::uint64_t tag;
    FlightNumber flight;
    Settlement settlement;
    bool requeue;
    bool multiple = false;
};
/// A persistent message is on the disk: its publisher is told.
struct SendConfirm {
    MessageId message;
    ChannelId channel;
    std::uint64_t number = 0;
};
/// What a connection sent while it was blocked is read.
struct ReadHeld {
    ConnectionId connection;
};
/// A queue may have been unused for long enough to be deleted (EXP-1).
struct ExpireQueue {
    QueueId queue;
};
/// A channel may have held a delivery for longer than the broker allows.
struct CheckAckTimeout {
    ChannelId channel;
};
/// The head of a queue may have reached the end of its time.
struct ExpireHead {
    QueueId queue;
};
struct ProduceNext {
    ClientId client;
    std::uint32_t life;
};
struct FinishWork {
    ClientId client;
    std::uint32_t life;
    std::uint32_t work; ///< which work of the client: one that hung meanwhile finishes later
};
struct CrashAtWork {
    ClientId client;
    std::uint32_t life;
    std::uint32_t work;
};
/// After a crash, or after its connection broke.
struct RestartClient {
    ClientId client;
    std::uint32_t life;
};
/// The connection of the client breaks by chance.
struct BreakConnection {
    ClientId client;
    std::uint32_t life;
};

using Task = std::variant<ArriveAtExchange, ArriveByLeg, ArriveDeadLetter, ArriveAtConsumer, ArriveAtProgram, ArriveSettlement,
                          SendConfirm, ReadHeld, ExpireHead, ExpireQueue, CheckAckTimeout, ProduceNext, FinishWork, CrashAtWork,
                          RestartClient, BreakConnection>;

} // namespace postroom
