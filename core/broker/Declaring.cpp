#include "core/broker/Declaring.h"

#include "core/broker/BindingRules.h"
#include "core/broker/Consuming.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

/// Line breaks are taken out of names (R-NAME-3).
std::string withoutLineBreaks(std::string name)
{
    name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c == '\r' || c == '\n'; }), name.end());
    return name;
}

std::string drawQueueName(Dice& dice)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string name = "amq.gen-";
    for (int i = 0; i < 22; ++i)
        name += letters[dice.roll(64)];
    return name;
}

bool isReserved(const std::string& name)
{
    return name.rfind("amq.", 0) == 0;
}

std::string inVhost(const char* kind, const std::string& name, const std::string& vhost)
{
    return fmt::format("no {} '{}' in vhost '{}'", kind, name, vhost);
}

tl::unexpected<Refusal> locked(const Queue& queue)
{
    return refuse(ReplyCode::ResourceLocked,
                  fmt::format("cannot obtain exclusive access to locked queue '{}' in vhost '{}'. It could be "
                              "originally declared on another connection or the exclusive property value does not "
                              "match that of the original declaration.",
                              queue.spec->name, queue.spec->vhost));
}

tl::unexpected<Refusal> tooLong(const std::string& name)
{
    return refuse(ReplyCode::PreconditionFailed,
                  fmt::format("a name has at most 255 bytes, this one has {}", name.size()));
}

void addExchange(BrokerState& state, const Moment& moment, ExchangeSpec spec, ExchangeType type)
{
    const ExchangeId id = state.exchanges.nextId();
    auto shared = std::make_shared<const ExchangeSpec>(std::move(spec));
    state.vhosts[shared->vhost].exchanges[shared->name] = id;
    state.exchanges.add(Exchange(id, shared, type));
    state.routeCache.clear();
    moment.note(ExchangeDeclared{id, shared});
}

/// The first difference that makes a second declaration a 406 (R-DECL-2).
std::optional<std::string> firstDifference(const ExchangeSpec& existing, const ExchangeSpec& asked)
{
    const auto sentence = [&](const char* argument, const std::string& received, const std::string& current) {
        return fmt::format("inequivalent arg '{}' for exchange '{}' in vhost '{}': received {} but current is {}",
                           argument, asked.name, asked.vhost, received, current);
    };
    const auto flag = [&](const char* argument, bool received, bool current) {
        return sentence(argument, received ? "'true'" : "'false'", current ? "'true'" : "'false'");
    };
    if (existing.type != asked.type)
        return sentence("type", "'" + asked.type + "'", "'" + existing.type + "'");
    if (existing.durable != asked.durable)
        return flag("durable", asked.durable, existing.durable);
    if (existing.autoDelete != asked.autoDelete)
        return flag("auto_delete", asked.autoDelete, existing.autoDelete);
    if (existing.internal != asked.internal)
        return flag("internal", asked.internal, existing.internal);
    const FieldValue* received = asked.arguments.find("alternate-exchange");
    const FieldValue* current = existing.arguments.find("alternate-exchange");
    if ((received || current) && (!received || !current || !sameMeaning(*received, *current)))
        return sentence("alternate-exchange", received ? "'" + toText(*received) + "'" : "none",
                        current ? "'" + toText(*current) + "'" : "none");
    return std::nullopt;
}

} // namespace

void ensureVhost(BrokerState& state, const Moment& moment, const std::string& name)
{
    if (state.findVhost(name))
        return;
    state.vhosts[name];
    const auto predeclare = [&](const char* exchange, const char* type, bool internal) {
        addExchange(state, moment, ExchangeSpec{name, exchange, type, true, false, internal, {}},
                    *exchangeTypeOf(type));
    };
    predeclare("", "direct", false);
    predeclare("amq.direct", "direct", false);
    predeclare("amq.fanout", "fanout", false);
    predeclare("amq.topic", "topic", false);
    predeclare("amq.headers", "headers", false);
    predeclare("amq.match", "headers", false);
    predeclare("amq.rabbitmq.trace", "topic", true);
}

Answer<Reply> declareExchange(BrokerState& state, const Moment& moment, ExchangeSpec spec)
{
    spec.name = withoutLineBreaks(std::move(spec.name));
    const auto type = exchangeTypeOf(spec.type);
    if (!type)
        return refuse(ReplyCode::CommandInvalid, fmt::format("unknown exchange type '{}'", spec.type),
                      Scope::Connection);
    if (spec.name.empty())
        return refuse(ReplyCode::AccessRefused, "operation not permitted on the default exchange");
    if (spec.name.size() > 255)
        return tooLong(spec.name);
    if (const FieldValue* alternate = spec.arguments.find("alternate-exchange"); alternate && !alternate->asText())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("invalid arg 'alternate-exchange' for exchange '{}': it must be text", spec.name));
    ensureVhost(state, moment, spec.vhost);
    Reply reply;
    reply.name = spec.name;
    if (const Exchange* existing = state.findExchange(spec.vhost, spec.name)) {
        if (const auto difference = firstDifference(existing->spec(), spec))
            return refuse(ReplyCode::PreconditionFailed, *difference);
        return reply;
    }
    if (isReserved(spec.name))
        return refuse(ReplyCode::AccessRefused,
                      fmt::format("exchange name '{}' contains reserved prefix 'amq.*'", spec.name));
    addExchange(state, moment, std::move(spec), *type);
    return reply;
}

Answer<Reply> deleteExchange(BrokerState& state, const Moment& moment, DeleteExchange asked)
{
    asked.name = withoutLineBreaks(std::move(asked.name));
    if (asked.name.empty())
        return refuse(ReplyCode::AccessRefused, "operation not permitted on the default exchange");
    if (isReserved(asked.name))
        return refuse(ReplyCode::AccessRefused,
                      fmt::format("exchange name '{}' contains reserved prefix 'amq.*'", asked.name));
    const Exchange* exchange = state.findExchange(asked.vhost, asked.name);
    if (!exchange)
        return Reply{}; // deleting what is not there succeeds (R-DEL-1)
    if (asked.ifUnused && !exchange->bindings().empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("exchange '{}' in vhost '{}' in use", asked.name, asked.vhost));
    removeExchange(state, moment, exchange->id());
    return Reply{};
}

Answer<Reply> declareQueue(BrokerState& state, const Moment& moment, QueueSpec spec, ConnectionId by)
{
    spec.name = withoutLineBreaks(std::move(spec.name));
    if (spec.name.size() > 255)
        return tooLong(spec.name);
    if (!by && !spec.owner.empty())
        by = state.connectionNamed(spec.owner);
    if (spec.exclusive && !by)
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("an exclusive queue belongs to a connection: name the client that owns '{}'",
                                  spec.name));
    ensureVhost(state, moment, spec.vhost);
    Reply reply;
    reply.name = spec.name;
    if (const Queue* existing = spec.name.empty() ? nullptr : state.findQueue(spec.vhost, spec.name)) {
        if (existing->spec->exclusive != spec.exclusive || (existing->owner && existing->owner != by))
            return locked(*existing);
        if (isReserved(spec.name))
            return refuse(ReplyCode::AccessRefused,
                          fmt::format("queue name '{}' contains reserved prefix 'amq.*'", spec.name));
        if (const auto difference = firstDifference(*existing->spec, spec))
            return refuse(ReplyCode::PreconditionFailed, *difference);
        reply.messages = existing->ready.count();
        reply.consumers = existing->consumers.size();
        return reply;
    }
    if (isReserved(spec.name))
        return refuse(ReplyCode::AccessRefused,
                      fmt::format("queue name '{}' contains reserved prefix 'amq.*'", spec.name));
    Answer<QueueSettings> settings = QueueSettings::read(spec);
    if (!settings)
        return tl::unexpected(settings.error());
    if (spec.name.empty())
        spec.name = drawQueueName(moment.dice);
    if (spec.exclusive)
        spec.durable = false; // R-DECL-7
    Queue queue;
    queue.id = state.queues.nextId();
    queue.spec = std::make_shared<const QueueSpec>(std::move(spec));
    queue.settings = std::move(*settings);
    queue.owner = queue.spec->exclusive ? by : ConnectionId{};
    reply.name = queue.spec->name;
    state.vhosts[queue.spec->vhost].queues[queue.spec->name] = queue.id;
    state.routeCache.clear();
    moment.note(QueueDeclared{queue.id, queue.spec});
    state.queues.add(std::move(queue));
    return reply;
}

Answer<Queue*> accessibleQueue(BrokerState& state, const std::string& vhost, const std::string& name,
                               ConnectionId by)
{
    Queue* queue = state.findQueue(vhost, name);
    if (!queue)
        return refuse(ReplyCode::NotFound, inVhost("queue", name, vhost));
    if (queue->owner && by && queue->owner != by)
        return locked(*queue);
    return queue;
}

Answer<Reply> deleteQueue(BrokerState& state, const Moment& moment, DeleteQueue asked, ConnectionId by)
{
    asked.name = withoutLineBreaks(std::move(asked.name));
    if (!state.findQueue(asked.vhost, asked.name))
        return Reply{}; // R-DEL-1
    const Answer<Queue*> queue = accessibleQueue(state, asked.vhost, asked.name, by);
    if (!queue)
        return tl::unexpected(queue.error());
    if (asked.ifUnused && !(*queue)->consumers.empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("queue '{}' in vhost '{}' in use", asked.name, asked.vhost));
    if (asked.ifEmpty && !(*queue)->ready.empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("queue '{}' in vhost '{}' is not empty", asked.name, asked.vhost));
    Reply reply;
    reply.messages = (*queue)->ready.count();
    removeQueue(state, moment, (*queue)->id);
    return reply;
}

Answer<Reply> purgeQueue(BrokerState& state, const Moment& moment, const PurgeQueue& asked, ConnectionId by)
{
    const Answer<Queue*> queue = accessibleQueue(state, asked.vhost, asked.name, by);
    if (!queue)
        return tl::unexpected(queue.error());
    Reply reply;
    reply.messages = (*queue)->ready.count();
    while (!(*queue)->ready.empty()) {
        const QueuedCopy copy = (*queue)->ready.takeHead();
        moment.note(Dropped{copy.copy, copy.message->id, (*queue)->id, {}, 0, 0, DropReason::Purged});
    }
    return reply;
}

Answer<Reply> bind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by)
{
    const Answer<Ends> ends = endsOf(state, spec, by);
    if (!ends)
        return tl::unexpected(ends.error());
    return addBinding(state, moment, spec, *ends);
}

Answer<Reply> unbind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by)
{
    const Answer<Ends> ends = endsOf(state, spec, by);
    if (!ends) {
        // Unbinding what is not there succeeds silently (R-BIND-4).
        if (ends.error().code == ReplyCode::NotFound)
            return Reply{};
        return tl::unexpected(ends.error());
    }
    if (const BindingId id = findBinding(state, spec, *ends))
        removeBinding(state, moment, id);
    return Reply{};
}

void removeQueue(BrokerState& state, const Moment& moment, QueueId id)
{
    Queue& queue = state.queues.get(id);
    // Ready messages vanish, and so do unacked ones; none is dead-lettered (R-DEL-2).
    while (!queue.ready.empty()) {
        const QueuedCopy copy = queue.ready.takeHead();
        moment.note(Dropped{copy.copy, copy.message->id, id, {}, 0, 0, DropReason::QueueDeleted});
    }
    state.channels.forEach([&](const Channel& channel) {
        channel.unacked.forEach([&](const UnackedDelivery& delivery) {
            if (delivery.queue == id)
                moment.note(Dropped{delivery.copy.copy, delivery.copy.message->id, id, channel.id, delivery.tag, 0,
                                    DropReason::QueueDeleted});
        });
    });
    const std::set<ConsumerId> consumers = queue.consumers;
    for (const ConsumerId consumer : consumers)
        unsubscribe(state, moment, consumer);
    const std::set<BindingId> bindings = queue.bindings;
    for (const BindingId binding : bindings)
        removeBinding(state, moment, binding);
    state.vhosts[queue.spec->vhost].queues.erase(queue.spec->name);
    state.routeCache.clear();
    state.queues.remove(id);
    moment.note(QueueDeleted{id});
}

} // namespace postroom
