#pragma once

#include "core/clients/Session.h"
#include "core/vocabulary/MessageRule.h"

#include <deque>
#include <memory>
#include <set>

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
    std::uint64_t handled() const { return m_handled; }
    std::size_t heldCount() const { return m_inbox.size() + m_arriving.size(); }

    /// Connects and subscribes. If the broker refuses, it waits for its queue to be declared.
    void start(const Moment& moment, Broker& broker);
    void stop(const Moment& moment, Broker& broker, EndReason reason);
    /// Dies at once; comes back by itself if its settings say so.
    void crash(const Moment& moment, Broker& broker);
    void change(const Moment& moment, Broker& broker, std::shared_ptr<const ConsumerSpec> spec);
    /// These settings differ in the name alone: nothing that runs is touched.
    void rename(const Moment& moment, std::shared_ptr<const ConsumerSpec> spec);
    /// Its queue exists (again): subscribes, unless it has crashed or is subscribed already.
    void queueAppeared(const Moment& moment, Broker& broker);
    void subscriptionEnded() { m_subscribed = false; }

    /// A delivery has left the broker for this program.
    void expect(const Moment& moment, EventNumber number, const Delivered& delivered);
    void receive(const Moment& moment, Broker& broker, const ArriveAtConsumer& arrival);
    void finishWork(const Moment& moment, Broker& broker);

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
    void settle(const Moment& moment, Broker& broker, Held& held, Settlement settlement, bool requeue);
    void republish(const Moment& moment, Broker& broker, const Held& held);
    void forgetDeliveries(const Moment& moment);

    std::shared_ptr<const ConsumerSpec> m_spec;
    Session m_session;
    bool m_subscribed = false;
    bool m_crashed = false;
    bool m_working = false;
    std::deque<Held> m_inbox;         ///< in order of arrival; the first is the one in work
    std::set<FlightNumber> m_arriving; ///< deliveries on their way
    std::uint64_t m_received = 0;
    std::uint64_t m_handled = 0;
    std::uint64_t m_republished = 0;
};

} // namespace postroom
