#pragma once

#include "core/scene/Scene.h"
#include "core/why/ConsumerBook.h"

#include <memory>

namespace postroom {

/// Why a consumer gets no message now.
struct WhyIdle {
    enum class Kind : std::uint8_t {
        Busy,            ///< it does get something: it works, or a message is on its way to it
        Crashed,         ///< see `back`
        InExclusiveUse,  ///< the broker refused it, because another consumer has the queue for itself
        Refused,         ///< the broker closed its channel or connection for another reason; see `refusal`
        NotRunning,      ///< it has not been started, or was stopped
        NoQueue,         ///< it was given none
        QueueMissing,    ///< its queue is not there; it waits
        AwaitsReplies,   ///< it takes direct replies, which come without a queue
        NotSubscribed,   ///< its queue is there, but it does not consume it
        NotActive,       ///< the queue has a single active consumer, which is `other`
        PrefetchFull,    ///< it holds as many unacked messages as it may; see `held`
        ChannelFull,     ///< all consumers of its channel together hold as many as they may
        OutrankedBy,     ///< nothing is ready, and what comes goes to `other` first, which has a higher priority
        OthersTurn,      ///< nothing is ready, and the next message goes to `other`
        NothingReady,    ///< nothing is ready, and the next message is for this one
    };
    Kind kind = Kind::Busy;
    QueueId queue;                         ///< 0 if it is not there
    ConsumerId other;
    SimTime back = SimTime::never();       ///< when it restarts by itself
    std::uint32_t held = 0;                ///< unacked with it
    std::uint32_t limit = 0;               ///< its prefetch, or that of its channel
    std::uint64_t unackedElsewhere = 0;    ///< of its queue, with other consumers
    /// Its connection published during a memory alarm and is not read from: what it acknowledges has to wait.
    bool isBlocked = false;
    std::shared_ptr<const Refusal> refusal;
};

/// Asks about what the scene shows now; the book must have learned the same events. Busy for an unknown consumer.
WhyIdle whyIdle(const Scene& scene, const ConsumerBook& book, ClientId consumer);
/// The same for a consumer of a real program. Nobody knows whether that works: it can hold messages and still get none.
WhyIdle whyIdle(const Scene& scene, const ConsumerBook& book, ConsumerId subscription);

} // namespace postroom
