#include "core/broker/BindingRules.h"

#include "core/broker/DeclaringQueues.h"
#include "core/broker/NameRules.h"
#include "core/broker/Permitting.h"
#include "core/vocabulary/HeadersMatch.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

auto indexKey(const Ends& ends, const std::string& routingKey)
{
    return std::make_tuple(ends.source, ends.exchange, ends.queue, routingKey);
}

Answer<ExchangeId> exchangeEnd(BrokerState& state, const std::string& vhost, const std::string& name)
{
    if (name.empty())
        return refuseDefaultExchange();
    const Exchange* exchange = state.findExchange(vhost, name);
    if (!exchange)
        return notFound("exchange", name, vhost);
    return exchange->id();
}

/// VH-4: to bind is to write to the destination and to read from the source.
std::optional<Refusal> mayNotBind(const BrokerState& state, const BindingSpec& spec, ConnectionId by)
{
    const ObjectKind kind = spec.destinationType == DestinationType::Queue ? ObjectKind::Queue : ObjectKind::Exchange;
    if (const auto refusal = lacks(state, by, Right::Write, kind, spec.destination))
        return refusal;
    return lacks(state, by, Right::Read, ObjectKind::Exchange, spec.source);
}

} // namespace

Answer<Ends> endsOf(BrokerState& state, const BindingSpec& spec, ConnectionId by)
{
    Ends ends;
    if (spec.destinationType == DestinationType::Queue) {
        const Answer<Queue*> queue = accessibleQueue(state, spec.vhost, spec.destination, by);
        if (!queue)
            return tl::unexpected(queue.error());
        ends.queue = (*queue)->id;
    } else {
        const Answer<ExchangeId> destination = exchangeEnd(state, spec.vhost, spec.destination);
        if (!destination)
            return tl::unexpected(destination.error());
        ends.exchange = *destination;
    }
    const Answer<ExchangeId> source = exchangeEnd(state, spec.vhost, spec.source);
    if (!source)
        return tl::unexpected(source.error());
    ends.source = *source;
    if (state.exchanges.get(ends.source).type() == ExchangeType::Headers && !xMatchOf(spec.arguments))
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("Invalid x-match field value '{}': it must be all, any, all-with-x or any-with-x",
                                  toText(*spec.arguments.find("x-match"))));
    return ends;
}

BindingId findBinding(const BrokerState& state, const BindingSpec& spec, const Ends& ends)
{
    const auto sameKey = state.bindingIndex.find(indexKey(ends, spec.routingKey));
    if (sameKey == state.bindingIndex.end())
        return {};
    for (const BindingId id : sameKey->second) {
        if (sameEntries(state.bindings.get(id).spec->arguments, spec.arguments))
            return id;
    }
    return {};
}

Answer<Reply> addBinding(BrokerState& state, const Moment& moment, const BindingSpec& spec, const Ends& ends)
{
    if (findBinding(state, spec, ends))
        return Reply{};
    Binding binding{state.bindings.nextId(), std::make_shared<const BindingSpec>(spec), ends.source, ends.queue,
                    ends.exchange};
    state.exchanges.get(ends.source).addBinding(binding.id, spec);
    if (Queue* queue = state.queues.find(ends.queue))
        queue->bindings.insert(binding.id);
    state.bindingIndex[indexKey(ends, spec.routingKey)].push_back(binding.id);
    state.routeCache.clear();
    moment.note(Bound{binding.id, binding.source, binding.queue, binding.exchange, binding.spec});
    state.bindings.add(std::move(binding));
    return Reply{};
}

void removeBinding(BrokerState& state, const Moment& moment, BindingId id)
{
    const Binding binding = state.bindings.get(id);
    Exchange& source = state.exchanges.get(binding.source);
    source.removeBinding(id, *binding.spec);
    if (Queue* queue = state.queues.find(binding.queue))
        queue->bindings.erase(id);
    const auto indexed =
        state.bindingIndex.find(indexKey({binding.source, binding.queue, binding.exchange}, binding.spec->routingKey));
    auto& sameKey = indexed->second;
    sameKey.erase(std::remove(sameKey.begin(), sameKey.end(), id), sameKey.end());
    if (sameKey.empty())
        state.bindingIndex.erase(indexed);
    state.routeCache.clear();
    state.bindings.remove(id);
    moment.note(Unbound{id});
    if (source.spec().autoDelete && source.bindings().empty())
        removeExchange(state, moment, binding.source);
}

void removeExchange(BrokerState& state, const Moment& moment, ExchangeId id)
{
    Exchange& exchange = state.exchanges.get(id);
    const std::string vhost = exchange.spec().vhost;
    const std::string name = exchange.spec().name;
    std::vector<BindingId> bindings;
    state.bindings.forEach([&](const Binding& binding) {
        if (binding.source == id || binding.exchange == id)
            bindings.push_back(binding.id);
    });
    for (const BindingId binding : bindings) {
        // An auto-delete exchange may have gone with its last binding, and this one with it.
        if (state.bindings.find(binding))
            removeBinding(state, moment, binding);
    }
    if (!state.exchanges.find(id))
        return;
    state.vhosts[vhost].exchanges.erase(name);
    state.routeCache.clear();
    state.exchanges.remove(id);
    moment.note(ExchangeDeleted{id});
}

Answer<Reply> bind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by)
{
    const Answer<Ends> ends = endsOf(state, spec, by);
    if (!ends)
        return tl::unexpected(ends.error());
    if (const auto refusal = mayNotBind(state, spec, by))
        return tl::unexpected(*refusal);
    return addBinding(state, moment, spec, *ends);
}

Answer<Reply> unbind(BrokerState& state, const Moment& moment, const BindingSpec& spec, ConnectionId by)
{
    if (const auto refusal = mayNotBind(state, spec, by))
        return tl::unexpected(*refusal);
    // Unbinding what is not there succeeds silently, whoever the queue belongs to (R-BIND-4).
    const Answer<Ends> ends = endsOf(state, spec, ConnectionId{});
    if (!ends && ends.error().code != ReplyCode::NotFound)
        return tl::unexpected(ends.error());
    const BindingId id = ends ? findBinding(state, spec, *ends) : BindingId{};
    if (!id)
        return Reply{};
    if (const Answer<Ends> own = endsOf(state, spec, by); !own)
        return tl::unexpected(own.error());
    removeBinding(state, moment, id);
    return Reply{};
}

} // namespace postroom
