#include "core/broker/BrokerState.h"

namespace postroom {

VirtualHost* BrokerState::findVhost(std::string_view name)
{
    const auto found = vhosts.find(name);
    return found == vhosts.end() ? nullptr : &found->second;
}

Queue* BrokerState::findQueue(std::string_view vhost, std::string_view name)
{
    VirtualHost* host = findVhost(vhost);
    if (!host)
        return nullptr;
    const auto found = host->queues.find(name);
    return found == host->queues.end() ? nullptr : queues.find(found->second);
}

Exchange* BrokerState::findExchange(std::string_view vhost, std::string_view name)
{
    VirtualHost* host = findVhost(vhost);
    if (!host)
        return nullptr;
    const auto found = host->exchanges.find(name);
    return found == host->exchanges.end() ? nullptr : exchanges.find(found->second);
}

const std::string& BrokerState::vhostOf(const Channel& channel) const
{
    return connections.get(channel.connection).spec->vhost;
}

bool BrokerState::canTake(const Consumer& consumer) const
{
    if (consumer.noAck)
        return true;
    if (!consumer.hasRoom())
        return false;
    const Channel& channel = channels.get(consumer.channel);
    return channel.channelPrefetch == 0 || channel.unackedToConsumers < channel.channelPrefetch;
}

ConnectionId BrokerState::connectionNamed(std::string_view name) const
{
    ConnectionId id;
    connections.forEach([&](const Connection& connection) {
        if (connection.spec->name == name)
            id = connection.id;
    });
    return id;
}

} // namespace postroom
