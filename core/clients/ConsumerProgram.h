#pragma once

#include "core/clients/DoneMessages.h"
#include "core/clients/Session.h"
#include "core/vocabulary/MessageRule.h"

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace postroom {

/// A simulated program that consumes: takes deliveries, works on one at a time, settles them as it is told,
/// may crash at its work and come back.
class ConsumerProgram {
public:
    ConsumerProgram(ClientId id, std::shared_ptr<const ConsumerSpec> spec);

    const ConsumerSpec& spec() const { return *m_spec; }
    const Session& session() const { return m_session; }
    bool isSubscribed() const { return m_subscribed; }
    bool hasCrashed() const { return m_crashed; }
    bool hangs() const { return m_hung; }
    bool isCut() const { return m_cut; }
    std::uint64_t handled() const { return m_handled; }
    std::size_t heldCount() const { return m_inbox.size() + m_arriving.size(); }

    /// Connects and subscribes. If the broker refuses, it waits for its queue to be declared.
    void start(const Moment& moment, Broker& broker);
    void stop(const Moment& moment, Broker& broker, EndReason reason);
    /// Dies at once; comes back by itself if its settings say so.
    void crash(const Moment& moment, Broker& broker);
    /// Will crash at this point of its next message.
    void planCrash(const Moment& moment, CrashPoint point);
    /// Does nothing more, but keeps its connection and what it holds.
    void hang(const Moment& moment);
    /// Goes on where it was, over a new connection if the old one broke meanwhile.
    void wake(const Moment& moment, Broker& broker);
    /// The connection breaks and the work with it; connects again by itself if its settings say so.
    void cut(const Moment& moment, Broker& broker);
    void change(const Moment& moment, Broker& broker, std::shared_ptr<const ConsumerSpec> spec);
    /// These settings differ in the name alone: nothing that runs is touched.
    void rename(const Moment& moment, std::shared_ptr<const ConsumerSpec> spec);
    /// Its queue exists (again): subscribes, unless it has crashed or is subscribed already.
    void queueAppeared(const Moment& moment, Broker& broker);
    void subscriptionEnded() { m_subscribed = false; }

    /// A delivery has left the broker for this program.
    void expect(const Moment& moment, EventNumber number, const Delivered& delivered);
    void receive(const Moment& moment, Broker& broker, const ArriveAtConsumer& arrival);
    /// The end of that work, unless it was broken off or delayed meanwhile.
    void finishWork(const Moment& moment, Broker& broker, std::uint32_t work);
    void crashAtWork(const Moment& moment, Broker& broker, std::uint32_t work);

private:
    struct Held {
        std::uint64_t tag = 0;
        QueueId queue;
        MessagePtr message;
        std::uint64_t number = 0; ///< the program's n-th message
        bool redelivered = false;
        bool settled = false;
    };
    void workOnNext(const Moment& moment, Broker& broker);
    void beginWork(const Moment& moment, Duration left);
    /// Whether and where it crashes at this message; by its rules, by chance, or because it was told to.
    std::optional<CrashPoint> fateOf(const Moment& moment, const Held& held);
    bool picks(const std::string& rule, const Held& held) const;
    /// How often the message was published again already, by the header that counts it.
    std::int64_t timesRepublished(const Held& held) const;
    bool republishes(const Held& held) const;
    void skipDuplicate(const Moment& moment, Broker& broker);
    void settle(const Moment& moment, Broker& broker, Held& held, Settlement settlement, bool requeue);
    void republish(const Moment& moment, Broker& broker, const Held& held);
    void forgetDeliveries(const Moment& moment);

    std::shared_ptr<const ConsumerSpec> m_spec;
    Session m_session;
    bool m_subscribed = false;
    bool m_crashed = false;
    bool m_hung = false;
    bool m_cut = false; ///< its connection broke, and it has no new one yet
    bool m_working = false;
    std::uint32_t m_work = 0; ///< counts beginnings of work; an earlier one's end is void
    SimTime m_workEnds;
    Duration m_workLeft;             ///< while it hangs
    std::optional<CrashPoint> m_fate;      ///< of the message in work
    std::optional<CrashPoint> m_plannedCrash; ///< at its next message
    DoneMessages m_done; ///< if it is idempotent
    std::deque<Held> m_inbox;         ///< in order of arrival; the first is the one in work
    std::set<FlightNumber> m_arriving; ///< deliveries on their way
    std::uint64_t m_received = 0;
    std::uint64_t m_handled = 0;
    std::uint64_t m_republished = 0;
};

} // namespace postroom
