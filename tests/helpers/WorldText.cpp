#include "tests/helpers/WorldText.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace postroom {

namespace {

std::string flightsText(const std::set<FlightNumber>& flights)
{
    std::string text = "flights";
    for (const FlightNumber flight : flights)
        text += fmt::format(" {}", flight);
    return text + "\n";
}

std::string channelText(std::uint16_t number, std::uint32_t prefetch, std::uint32_t channelPrefetch, bool confirms,
                        bool transactional, std::uint64_t unacked, const std::set<ConsumerId>& consumers)
{
    std::string text = fmt::format("channel {} prefetch {}/{}{}{} unacked {} consumers", number, prefetch,
                                   channelPrefetch, confirms ? " confirms" : "", transactional ? " tx" : "", unacked);
    for (const ConsumerId consumer : consumers)
        text += fmt::format(" {}", consumer.value);
    return text + "\n";
}

FlightNumber flightOf(const Task& task, const World& world)
{
    return std::visit(
        [&](const auto& due) -> FlightNumber {
            using Due = std::decay_t<decltype(due)>;
            if constexpr (std::is_same_v<Due, ArriveAtConsumer>) {
                // A delivery to an earlier life of its program was lost when that life ended.
                const ConsumerProgram* program = world.clients.consumer(due.client);
                return program && program->session().life == due.life ? due.flight : 0;
            } else if constexpr (std::is_same_v<Due, ArriveAtExchange> || std::is_same_v<Due, ArriveByLeg>
                                 || std::is_same_v<Due, ArriveDeadLetter>
                                 || std::is_same_v<Due, ArriveSettlement>
                                 || std::is_same_v<Due, ArriveAtProgram>) {
                return due.flight;
            } else {
                return 0;
            }
        },
        task);
}

} // namespace

std::string visibleText(const World& world)
{
    const BrokerState& state = world.broker.state();
    std::string text;
    state.exchanges.forEach([&](const Exchange& exchange) {
        text += fmt::format("exchange {} {}\n", exchange.id().value, exchange.spec().name);
    });
    std::map<QueueId, std::map<std::pair<ChannelId, std::uint64_t>, std::string>> unacked;
    state.channels.forEach([&](const Channel& channel) {
        channel.forEachUnacked([&](const UnackedDelivery& delivery) {
            unacked[delivery.queue][{channel.id, delivery.tag}] =
                fmt::format(" c{}@{}", delivery.copy.copy.value, delivery.copy.position);
        });
    });
    state.queues.forEach([&](const Queue& queue) {
        text += fmt::format("queue {} {} policy {} active {} next {} ready", queue.id.value, queue.spec->name,
                            queue.policy ? queue.policy->name : "-", queue.active.value, queue.announcedNext.value);
        queue.ready.forEach([&](const QueuedCopy& copy) {
            text += fmt::format(" c{}@{}{}", copy.copy.value, copy.position, copy.delivered ? "*" : "");
        });
        text += " unacked";
        for (const auto& [where, copy] : unacked[queue.id])
            text += copy;
        text += fmt::format(" ({})\n", queue.unackedCount);
    });
    state.bindings.forEach([&](const Binding& binding) {
        text += fmt::format("binding {} {}->{}/{}\n", binding.id.value, binding.source.value, binding.queue.value,
                            binding.exchange.value);
    });
    state.connections.forEach([&](const Connection& connection) {
        if (connection.client)
            return;
        text += fmt::format("program {} {}{}\n", connection.id.value, connection.spec->name,
                            connection.blocked ? " blocked" : "");
        std::map<ChannelId, std::string> channels;
        for (const auto& [number, id] : connection.channels) {
            const Channel& channel = state.channels.get(id);
            std::uint64_t unsettled = 0;
            channel.forEachUnacked(
                [&](const UnackedDelivery& delivery) { unsettled += state.queues.find(delivery.queue) ? 1 : 0; });
            std::set<ConsumerId> consumers;
            for (const auto& [tag, consumer] : channel.consumersByTag)
                consumers.insert(consumer);
            channels[id] = channelText(number, channel.prefetch, channel.channelPrefetch, channel.confirms,
                                       channel.transaction.has_value(), unsettled, consumers);
        }
        for (const auto& [id, line] : channels)
            text += line;
    });
    text += state.alarm ? "alarm\n" : "";
    world.clients.programs().forEach([&](const Clients::Program& program) {
        if (const auto* producer = std::get_if<ProducerProgram>(&program))
            text += fmt::format("producer {} {} {}{}{} published {} next {}\n", producer->session().client.value,
                                producer->spec().name, producer->session().isOpen(),
                                producer->hangs() ? " hangs" : "", producer->isCut() ? " cut" : "",
                                producer->published(), producer->nextDue().microseconds);
        if (const auto* consumer = std::get_if<ConsumerProgram>(&program))
            text += fmt::format("consumer {} {} {}{}{} subscribed {} handled {}\n",
                                consumer->session().client.value, consumer->spec().name,
                                consumer->session().isOpen(), consumer->hangs() ? " hangs" : "",
                                consumer->isCut() ? " cut" : "", consumer->isSubscribed(), consumer->handled());
    });
    std::set<FlightNumber> flights;
    for (const Agenda::Entry& entry : world.agenda.entries())
        flights.insert(flightOf(entry.task, world));
    // What a blocked connection sent waits at the broker's door.
    state.connections.forEach([&](const Connection& connection) {
        for (const auto& held : connection.held)
            std::visit([&](const auto& each) { flights.insert(each.flight); }, held);
    });
    flights.erase(0);
    return text + flightsText(flights);
}

std::string visibleText(const Scene& scene)
{
    std::string text;
    for (const auto& [id, exchange] : scene.exchanges())
        text += fmt::format("exchange {} {}\n", id.value, exchange.spec->name);
    for (const auto& [id, queue] : scene.queues()) {
        text += fmt::format("queue {} {} policy {} active {} next {} ready", id.value, queue.spec->name,
                            queue.policies.policy ? queue.policies.policy->name : "-", queue.active.value,
                            queue.next.value);
        for (const ReadyCopy& copy : queue.ready)
            text += fmt::format(" c{}@{}{}", copy.copy.value, copy.position, copy.redelivered ? "*" : "");
        text += " unacked";
        for (const auto& [where, copy] : queue.unacked)
            text += fmt::format(" c{}@{}", copy.copy.value, copy.position);
        text += fmt::format(" ({})\n", queue.unacked.size());
    }
    for (const auto& [id, binding] : scene.bindings())
        text += fmt::format("binding {} {}->{}/{}\n", id.value, binding.source.value, binding.queue.value,
                            binding.exchange.value);
    for (const auto& [id, program] : scene.programs()) {
        text += fmt::format("program {} {}{}\n", id.value, program.spec->name, program.blocked ? " blocked" : "");
        for (const auto& [channelId, channel] : program.channels) {
            std::set<ConsumerId> consumers;
            for (const auto& [consumer, subscription] : channel.subscriptions)
                consumers.insert(consumer);
            text += channelText(channel.number, channel.prefetch, channel.channelPrefetch, channel.confirms,
                                channel.transactional, channel.unacked, consumers);
        }
    }
    text += scene.hasMemoryAlarm() ? "alarm\n" : "";
    std::map<ClientId, std::string> clients;
    for (const auto& [id, producer] : scene.producers())
        clients[id] = fmt::format("producer {} {} {}{}{} published {} next {}\n", id.value, producer.spec->name,
                                  producer.running, producer.hung ? " hangs" : "", producer.cut ? " cut" : "",
                                  producer.published, producer.nextDue.microseconds);
    for (const auto& [id, consumer] : scene.consumers())
        clients[id] = fmt::format("consumer {} {} {}{}{} subscribed {} handled {}\n", id.value, consumer.spec->name,
                                  consumer.running, consumer.hung ? " hangs" : "", consumer.cut ? " cut" : "",
                                  static_cast<bool>(consumer.subscription), consumer.handled);
    for (const auto& [id, line] : clients)
        text += line;
    std::set<FlightNumber> flights;
    for (const auto& [number, flight] : scene.flights())
        flights.insert(number);
    return text + flightsText(flights);
}

} // namespace postroom
