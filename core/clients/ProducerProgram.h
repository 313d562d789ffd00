#pragma once

#include "core/clients/Session.h"

#include <map>
#include <memory>

namespace postroom {

/// A simulated program that publishes: by hand, at an interval, at random times or in bursts.
class ProducerProgram {
public:
    ProducerProgram(ClientId id, std::shared_ptr<const ProducerSpec> spec);

    const ProducerSpec& spec() const { return *m_spec; }
    const Session& session() const { return m_session; }
    std::uint64_t published() const { return m_published; }
    SimTime nextDue() const { return m_nextDue; }
    bool hangs() const { return m_hung; }
    bool isCut() const { return m_cut; }

    void start(const Moment& moment, Broker& broker);
    void stop(const Moment& moment, Broker& broker, EndReason reason);
    /// Takes on new settings; a changed pace starts from now, a program that had been closed starts again.
    void change(const Moment& moment, Broker& broker, std::shared_ptr<const ProducerSpec> spec);
    /// These settings differ in the name alone: nothing that runs is touched.
    void rename(const Moment& moment, std::shared_ptr<const ProducerSpec> spec);
    /// Publishes what is due and plans the next time.
    void produceDue(const Moment& moment, Broker& broker);
    /// Publishes one message now, by hand.
    void produceNow(const Moment& moment, Broker& broker);
    /// Dies. Comes back by itself if its settings say so, and begins anew then.
    void crash(const Moment& moment, Broker& broker);
    /// Stops publishing; the connection stays.
    void hang(const Moment& moment);
    /// Goes on, over a new connection if the old one broke meanwhile.
    void wake(const Moment& moment, Broker& broker);
    /// The connection breaks; connects again by itself if its settings say so.
    void cut(const Moment& moment, Broker& broker);
    /// The broker has answered for this message.
    void confirmed(MessageId message) { m_unconfirmed.erase(message); }

private:
    struct Unconfirmed {
        MessagePtr message;
        MessageId first; ///< the message as it was published the first time
    };
    void publishAgain(const Moment& moment, Broker& broker);
    /// False if it has crashed meanwhile.
    bool publishOne(const Moment& moment, Broker& broker);
    std::string nextKey() const;
    bool mayGoOn() const { return m_spec->limit == 0 || m_published < static_cast<std::uint64_t>(m_spec->limit); }
    void planFirst(const Moment& moment);
    void planNext(const Moment& moment);
    void plan(const Moment& moment, Duration delay);

    std::shared_ptr<const ProducerSpec> m_spec;
    Session m_session;
    std::uint64_t m_published = 0;
    SimTime m_nextDue = SimTime::never();
    /// Kept to be published again, if it shall do that; on its disk, so to speak, as a crash does not take them away.
    std::map<MessageId, Unconfirmed> m_unconfirmed;
    bool m_crashed = false;
    bool m_hung = false;
    bool m_cut = false; ///< its connection broke, and it has no new one yet
};

} // namespace postroom
