#pragma once

#include "core/amqp/ClientChannel.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace postroom::amqp {

/// The open channels of one client by their numbers, and what is asked of all of them.
class ClientChannels {
public:
    ClientChannel* find(std::uint16_t number);
    ClientChannel& add(std::unique_ptr<ClientChannel> channel);
    void remove(std::uint16_t number) { m_channels.erase(number); }
    std::size_t count() const { return m_channels.size(); }

    /// Everything they sent has reached the broker.
    bool isSettled(SimTime now) const;
    /// When their publishes and acks will have landed.
    SimTime busyUntil() const;
    /// When one of them has something to do by itself; never() if none has.
    SimTime nextDue() const;
    /// Carries out what waited until now, and forgets the channels that are over.
    void advance(SimTime now, const ClientConnection& connection);

    /// The channel keeps confirms back, to be joined with more.
    void noteConfirms(const ClientChannel& channel) { m_confirming.push_back(channel.number()); }
    /// Sends what was kept back.
    void flushConfirms();

private:
    std::map<std::uint16_t, std::unique_ptr<ClientChannel>> m_channels;
    std::vector<std::uint16_t> m_confirming;
};

} // namespace postroom::amqp
