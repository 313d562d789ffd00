#include "core/amqp/ClientChannels.h"

#include "core/amqp/ClientConnection.h"

#include <algorithm>

namespace postroom::amqp {

ClientChannel* ClientChannels::find(std::uint16_t number)
{
    const auto found = m_channels.find(number);
    return found == m_channels.end() ? nullptr : found->second.get();
}

ClientChannel& ClientChannels::add(std::unique_ptr<ClientChannel> channel)
{
    const std::uint16_t number = channel->number();
    return *(m_channels[number] = std::move(channel));
}

bool ClientChannels::isSettled(SimTime now) const
{
    return std::all_of(m_channels.begin(), m_channels.end(),
                       [now](const auto& each) { return each.second->isSettled(now); });
}

SimTime ClientChannels::busyUntil() const
{
    SimTime until;
    for (const auto& [number, channel] : m_channels)
        until = std::max(until, channel->busyUntil());
    return until;
}

SimTime ClientChannels::nextDue() const
{
    SimTime due = SimTime::never();
    for (const auto& [number, channel] : m_channels)
        due = std::min(due, channel->nextDue());
    return due;
}

void ClientChannels::advance(SimTime now, const ClientConnection& connection)
{
    for (const auto& [number, channel] : m_channels) {
        if (connection.isRunning())
            channel->advance(now);
    }
    std::erase_if(m_channels, [](const auto& each) { return each.second->isOver(); });
}

void ClientChannels::flushConfirms()
{
    for (const std::uint16_t number : m_confirming) {
        if (ClientChannel* channel = find(number))
            channel->flushConfirms();
    }
    m_confirming.clear();
}

} // namespace postroom::amqp
