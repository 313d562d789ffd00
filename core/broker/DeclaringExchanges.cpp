#include "core/broker/DeclaringExchanges.h"

#include "core/broker/BindingRules.h"
#include "core/broker/NameRules.h"
#include "core/broker/Permitting.h"
#include "core/broker/PolicyRules.h"

#include <fmt/format.h>

namespace postroom {

namespace {

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
    // Whoever makes a vhost in RabbitMQ's own tools gets all permissions there; here that is guest.
    const NamePattern all = *NamePattern::read(".*");
    state.vhosts[name].permissions["guest"] = {all, all, all};
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

Answer<Reply> declareExchange(BrokerState& state, const Moment& moment, ExchangeSpec spec, ConnectionId by)
{
    spec.name = withoutLineBreaks(std::move(spec.name));
    const auto type = exchangeTypeOf(spec.type);
    if (!type)
        return refuse(ReplyCode::CommandInvalid, fmt::format("unknown exchange type '{}'", spec.type),
                      Scope::Connection);
    if (spec.name.empty())
        return refuseDefaultExchange();
    if (spec.name.size() > 255)
        return refuseTooLong(spec.name);
    if (const FieldValue* alternate = spec.arguments.find("alternate-exchange"); alternate && !alternate->asText())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("invalid arg 'alternate-exchange' for exchange '{}': it must be text", spec.name));
    if (const auto refusal = lacks(state, by, Right::Configure, ObjectKind::Exchange, spec.name))
        return tl::unexpected(*refusal);
    if (const FieldValue* alternate = spec.arguments.find("alternate-exchange")) {
        // VH-5.
        for (const auto& [right, name] :
             {std::pair(Right::Read, spec.name), std::pair(Right::Write, *alternate->asText())}) {
            if (const auto refusal = lacks(state, by, right, ObjectKind::Exchange, name))
                return tl::unexpected(*refusal);
        }
    }
    ensureVhost(state, moment, spec.vhost);
    Reply reply;
    reply.name = spec.name;
    if (const Exchange* existing = state.findExchange(spec.vhost, spec.name)) {
        if (const auto difference = firstDifference(existing->spec(), spec))
            return refuse(ReplyCode::PreconditionFailed, *difference);
        return reply;
    }
    if (isReserved(spec.name))
        return refuseReserved("exchange", spec.name);
    const std::string vhost = spec.vhost;
    addExchange(state, moment, std::move(spec), *type);
    applyPolicies(state, moment, *state.findExchange(vhost, reply.name));
    return reply;
}

Answer<Reply> lookUpExchange(BrokerState& state, const LookUpExchange& asked)
{
    const std::string name = withoutLineBreaks(asked.name);
    if (name.empty())
        return refuseDefaultExchange();
    if (!state.findExchange(asked.vhost, name))
        return notFound("exchange", name, asked.vhost);
    Reply reply;
    reply.name = name;
    return reply;
}

Answer<Reply> deleteExchange(BrokerState& state, const Moment& moment, DeleteExchange asked, ConnectionId by)
{
    asked.name = withoutLineBreaks(std::move(asked.name));
    if (asked.name.empty())
        return refuseDefaultExchange();
    if (isReserved(asked.name))
        return refuseReserved("exchange", asked.name);
    if (const auto refusal = lacks(state, by, Right::Configure, ObjectKind::Exchange, asked.name))
        return tl::unexpected(*refusal);
    const Exchange* exchange = state.findExchange(asked.vhost, asked.name);
    if (!exchange)
        return Reply{}; // deleting what is not there succeeds (R-DEL-1)
    if (asked.ifUnused && !exchange->bindings().empty())
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("exchange '{}' in vhost '{}' in use", asked.name, asked.vhost));
    removeExchange(state, moment, exchange->id());
    return Reply{};
}

} // namespace postroom
