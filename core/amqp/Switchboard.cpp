#include "core/amqp/Switchboard.h"

#include "core/amqp/ClientChannel.h"
#include "core/amqp/ClientConnection.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace postroom::amqp {

void Switchboard::follow()
{
    const Journal& journal = m_engine.journal();
    while (m_read < journal.last()) {
        const Event& event = journal.at(++m_read);
        std::visit(
            [&](const auto& what) {
                if constexpr (requires { hear(event, what); })
                    hear(event, what);
            },
            event.what);
    }
    m_engine.haveRead(m_read);
    const SimTime now = m_engine.now();
    std::erase_if(m_travellers, [now](const auto& each) { return each.second.until < now; });
}

std::vector<ClientConnection*> Switchboard::takeTouched() { return std::exchange(m_touched, {}); }

ClientChannel* Switchboard::find(ChannelId id)
{
    ClientChannel** const found = m_channels.find(id);
    return found ? *found : nullptr;
}

ClientConnection* Switchboard::find(ConnectionId id)
{
    ClientConnection** const found = m_connections.find(id);
    return found ? *found : nullptr;
}

void Switchboard::hear(const Event& event, const Published& what)
{
    if (what.lands > event.at && find(what.channel))
        m_travellers[what.message->id] = {what.channel, what.lands};
}

void Switchboard::hear(const Event&, const Forwarded& what)
{
    const auto traveller = m_travellers.find(what.message->id);
    if (traveller == m_travellers.end())
        return;
    traveller->second.until = std::max(traveller->second.until, what.lands);
    if (ClientChannel* channel = find(traveller->second.channel))
        channel->noteCopy(what.lands);
}

void Switchboard::hear(const Event&, const Subscribed& what)
{
    if (ClientChannel* channel = find(what.channel))
        m_subscribers.set(what.consumer, Subscriber{channel, what.tag});
}

void Switchboard::hear(const Event&, const Unsubscribed& what)
{
    Subscriber* const subscriber = m_subscribers.find(what.consumer);
    if (!subscriber)
        return;
    if (what.byBroker)
        subscriber->channel->tellCancelled(subscriber->tag);
    m_subscribers.remove(what.consumer);
}

void Switchboard::hear(const Event&, const Delivered& what)
{
    if (Subscriber* const subscriber = m_subscribers.find(what.consumer))
        subscriber->channel->deliver(what, subscriber->tag);
}

void Switchboard::hear(const Event&, const Got& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->giveGot(what);
}

void Switchboard::hear(const Event&, const GetFoundNothing& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->tellNothingFound();
}

void Switchboard::hear(const Event&, const Returned& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->giveBack(*what.message);
}

void Switchboard::hear(const Event&, const Confirmed& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->confirm(what.number, what.ack);
}

void Switchboard::hear(const Event& event, const Refused& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->hearRefused(*what.refusal, event.at);
}

void Switchboard::hear(const Event&, const ChannelEnded& what)
{
    if (ClientChannel* channel = find(what.channel))
        channel->hearEnded();
}

void Switchboard::hear(const Event&, const ConnectionEnded& what)
{
    if (ClientConnection* connection = find(what.connection))
        connection->hearEnded(what.reason);
}

void Switchboard::hear(const Event&, const postroom::ConnectionBlocked& what)
{
    if (ClientConnection* connection = find(what.connection))
        connection->hearBlocked(true);
}

void Switchboard::hear(const Event&, const postroom::ConnectionUnblocked& what)
{
    if (ClientConnection* connection = find(what.connection))
        connection->hearBlocked(false);
}

} // namespace postroom::amqp
