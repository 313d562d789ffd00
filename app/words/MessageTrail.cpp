#include "app/words/MessageTrail.h"

using namespace postroom;

namespace {

template<class Map, class Key>
EventSubject valueOr(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? EventSubject{} : EventSubject{found->second};
}

/// What sets out with this event.
template<class What>
Journey journeyOf(const What& what)
{
    if constexpr (std::is_same_v<What, SettlementSent>)
        return what.settlement == Settlement::Ack    ? Journey::Ack
               : what.settlement == Settlement::Nack ? Journey::Nack
                                                     : Journey::Reject;
    else if constexpr (std::is_same_v<What, Delivered>)
        return what.noAck ? Journey::ForgottenDelivery : Journey::Delivery;
    else
        return Journey::Other;
}

} // namespace

Journey journeyStartedBy(const Event& event)
{
    return std::visit([](const auto& what) { return journeyOf(what); }, event.what);
}

template<class What>
EventSubject MessageTrail::about(const What& what) const
{
    if constexpr (requires { what.message->id; })
        return {what.message ? what.message->id : MessageId{}};
    else if constexpr (requires { what.message.value; })
        return {what.message};
    else if constexpr (requires { what.settlement; })
        return valueOr(m_unsettled, std::pair(what.channel, what.tag));
    else if constexpr (requires { what.flight; }) {
        const auto flight = m_flights.find(what.flight);
        if (flight != m_flights.end())
            return flight->second;
    }
    if constexpr (requires { what.client; what.tag + 1; })
        return valueOr(m_held, std::pair(what.client, what.tag));
    else
        return {};
}

void MessageTrail::remember(EventNumber number, const Event& event, MessageId message)
{
    std::visit(
        [&](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, Subscribed>)
                m_clients[what.consumer] = what.client;
            if constexpr (std::is_same_v<What, Delivered>) {
                m_unsettled[{what.channel, what.tag}] = message;
                if (const auto client = m_clients.find(what.consumer); client != m_clients.end() && client->second)
                    m_held[{client->second, what.tag}] = message;
            }
            if constexpr (std::is_same_v<What, Acked> || std::is_same_v<What, Requeued>)
                m_unsettled.erase({what.channel, what.tag});
            if constexpr (requires { what.flight; }) {
                if (what.flight)
                    m_flights.erase(what.flight);
            }
            if constexpr (requires { what.lands; }) {
                if (what.lands > event.at)
                    m_flights[number] = {message, journeyOf(what)};
            }
        },
        event.what);
}

EventSubject MessageTrail::follow(EventNumber number, const Event& event)
{
    const EventSubject subject = std::visit([&](const auto& what) { return about(what); }, event.what);
    remember(number, event, subject.message);
    return subject;
}
