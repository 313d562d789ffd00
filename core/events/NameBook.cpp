#include "core/events/NameBook.h"

#include "core/vocabulary/FieldText.h"

namespace postroom {

namespace {

template<class IdType>
std::string look(const std::map<IdType, std::string>& names, IdType id)
{
    const auto found = names.find(id);
    return found == names.end() ? (id ? fmt::format("#{}", id.value) : std::string("-")) : found->second;
}

} // namespace

void NameBook::learn(const Event& event)
{
    const auto& what = event.what;
    if (const auto* declared = std::get_if<ExchangeDeclared>(&what)) {
        m_exchanges[declared->exchange] = declared->spec->name.empty() ? "(default)" : declared->spec->name;
    } else if (const auto* queue = std::get_if<QueueDeclared>(&what)) {
        m_queues[queue->queue] = queue->spec->name;
    } else if (const auto* bound = std::get_if<Bound>(&what)) {
        const BindingSpec& spec = *bound->spec;
        m_bindings[bound->binding] = fmt::format(
            "{}-[{}]->{}", spec.source, spec.arguments.empty() ? spec.routingKey : toText(spec.arguments),
            spec.destination);
    } else if (const auto* producer = std::get_if<ProducerAdded>(&what)) {
        m_clients[producer->client] = producer->spec->name;
    } else if (const auto* consumer = std::get_if<ConsumerAdded>(&what)) {
        m_clients[consumer->client] = consumer->spec->name;
    } else if (const auto* producerNow = std::get_if<ProducerChanged>(&what)) {
        m_clients[producerNow->client] = producerNow->spec->name;
    } else if (const auto* consumerNow = std::get_if<ConsumerChanged>(&what)) {
        m_clients[consumerNow->client] = consumerNow->spec->name;
    } else if (const auto* opened = std::get_if<ConnectionOpened>(&what)) {
        m_connections[opened->connection] = opened->client ? opened->spec->name : freeName(opened->spec->name);
        m_open.insert(m_connections[opened->connection]);
    } else if (const auto* ended = std::get_if<ConnectionEnded>(&what)) {
        m_open.erase(connection(ended->connection));
    } else if (const auto* channelOpened = std::get_if<ChannelOpened>(&what)) {
        m_channels[channelOpened->channel] =
            fmt::format("{}/{}", connection(channelOpened->connection), channelOpened->number);
    } else if (const auto* subscribed = std::get_if<Subscribed>(&what)) {
        // A real client's tags are mostly made up by a library; its channel says more.
        m_consumers[subscribed->consumer] = {subscribed->client,
                                             subscribed->client ? subscribed->tag : channel(subscribed->channel)};
    }
}

std::string NameBook::freeName(const std::string& name) const
{
    std::string free = name;
    for (int copy = 2; m_open.count(free); ++copy)
        free = fmt::format("{} ({})", name, copy);
    return free;
}

std::string NameBook::exchange(ExchangeId id) const
{
    return look(m_exchanges, id);
}

std::string NameBook::queue(QueueId id) const
{
    return look(m_queues, id);
}

std::string NameBook::binding(BindingId id) const
{
    return look(m_bindings, id);
}

std::string NameBook::client(ClientId id) const
{
    return look(m_clients, id);
}

std::string NameBook::connection(ConnectionId id) const
{
    return look(m_connections, id);
}

std::string NameBook::channel(ChannelId id) const
{
    return look(m_channels, id);
}

std::string NameBook::consumer(ConsumerId id) const
{
    const auto found = m_consumers.find(id);
    if (found == m_consumers.end())
        return look(std::map<ConsumerId, std::string>{}, id);
    return found->second.client ? client(found->second.client) : found->second.tag;
}

} // namespace postroom
