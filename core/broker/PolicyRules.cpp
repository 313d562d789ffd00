#include "core/broker/PolicyRules.h"

#include "core/broker/Delivering.h"
#include "core/broker/NamePattern.h"
#include "core/broker/QueueExpiry.h"

#include <fmt/format.h>

#include <array>

namespace postroom {

namespace {

enum class Setting : std::uint8_t { Number, Text };

struct Known {
    const char* key;
    Setting setting;
    bool forOperator; ///< operator policies set numbers only (POL-6)
};

constexpr std::array knownSettings{Known{"message-ttl", Setting::Number, true},
                                   Known{"expires", Setting::Number, true},
                                   Known{"max-length", Setting::Number, true},
                                   Known{"max-length-bytes", Setting::Number, true},
                                   Known{"delivery-limit", Setting::Number, true},
                                   Known{"dead-letter-exchange", Setting::Text, false},
                                   Known{"dead-letter-routing-key", Setting::Text, false},
                                   Known{"overflow", Setting::Text, false},
                                   Known{"queue-mode", Setting::Text, false},
                                   Known{"alternate-exchange", Setting::Text, false}};

std::optional<std::string> faultOf(const PolicySpec& spec)
{
    if (spec.name.empty())
        return "a policy needs a name";
    if (spec.definition.empty())
        return fmt::format("policy '{}' sets nothing: its definition is empty", spec.name);
    for (const auto& [key, value] : spec.definition.entries()) {
        const Known* known = nullptr;
        for (const Known& each : knownSettings)
            known = key == each.key ? &each : known;
        if (!known)
            return fmt::format("policy '{}': '{}' is not a setting that a policy can give", spec.name, key);
        if (spec.operatorPolicy && !known->forOperator)
            return fmt::format("policy '{}': an operator policy cannot set '{}'", spec.name, key);
        if (known->setting == Setting::Text && !value.asText())
            return fmt::format("policy '{}': {} must be text, not '{}'", spec.name, key, toText(value));
        if (known->setting == Setting::Number && (!value.asInteger() || *value.asInteger() < 0))
            return fmt::format("policy '{}': {} must be a whole number from 0, not '{}'", spec.name, key,
                               toText(value));
    }
    return std::nullopt;
}

using Policies = std::map<std::string, PolicyPtr, std::less<>>;

/// The one that acts: of those that match, the highest priority; of equals, the first by name.
PolicyPtr matching(const Policies& policies, const std::string& name, PolicyTarget kind)
{
    PolicyPtr best;
    for (const auto& [policyName, policy] : policies) {
        if (policy->applyTo != PolicyTarget::All && policy->applyTo != kind)
            continue;
        const Answer<NamePattern> pattern = NamePattern::read(policy->pattern);
        if (pattern && pattern->matches(name) && (!best || policy->priority > best->priority))
            best = policy;
    }
    return best;
}

void applyEverywhere(BrokerState& state, const Moment& moment, const VirtualHost& vhost)
{
    const auto exchanges = vhost.exchanges;
    for (const auto& [name, id] : exchanges)
        applyPolicies(state, moment, state.exchanges.get(id));
    const auto queues = vhost.queues;
    for (const auto& [name, id] : queues) {
        // A limit that became smaller may dead-letter, and so end, another queue.
        if (Queue* queue = state.queues.find(id))
            applyPolicies(state, moment, *queue);
    }
}

} // namespace

void applyPolicies(BrokerState& state, const Moment& moment, Queue& queue)
{
    const VirtualHost& vhost = *state.findVhost(queue.spec->vhost);
    const PolicyPtr policy = matching(vhost.policies, queue.spec->name, PolicyTarget::Queues);
    const PolicyPtr operatorPolicy = matching(vhost.operatorPolicies, queue.spec->name, PolicyTarget::Queues);
    if (policy == queue.policy && operatorPolicy == queue.operatorPolicy)
        return;
    queue.policy = policy;
    queue.operatorPolicy = operatorPolicy;
    const Moment then = moment.because(moment.note(PolicyApplied{queue.id, {}, policy, operatorPolicy}));
    const bool expiredBefore = queue.settings.expires.has_value();
    // The declare was accepted, so its arguments can be read.
    queue.settings = QueueSettings::read(*queue.spec)->with(policy.get(), operatorPolicy.get());
    if (queue.settings.expires || expiredBefore)
        startIdleTime(then, queue);
    const QueueId id = queue.id;
    enforceLimits(state, then, id);
    dispatch(state, then, id);
}

void applyPolicies(BrokerState& state, const Moment& moment, Exchange& exchange)
{
    const VirtualHost& vhost = *state.findVhost(exchange.spec().vhost);
    const PolicyPtr policy = matching(vhost.policies, exchange.spec().name, PolicyTarget::Exchanges);
    if (policy == exchange.policy)
        return;
    exchange.policy = policy;
    // The argument of the declare wins (R-AE-5).
    const FieldValue* value = exchange.spec().arguments.find("alternate-exchange");
    if (!value && policy)
        value = policy->definition.find("alternate-exchange");
    exchange.setAlternate(value && value->asText() ? std::optional(*value->asText()) : std::nullopt);
    state.routeCache.clear();
    moment.note(PolicyApplied{{}, exchange.id(), policy, nullptr});
}

Answer<Reply> setPolicy(BrokerState& state, const Moment& moment, const PolicySpec& spec)
{
    VirtualHost* vhost = state.findVhost(spec.vhost);
    if (!vhost)
        return refuse(ReplyCode::NotFound, fmt::format("there is no vhost '{}'", spec.vhost));
    if (const auto fault = faultOf(spec))
        return refuse(ReplyCode::PreconditionFailed, *fault);
    if (const Answer<NamePattern> pattern = NamePattern::read(spec.pattern); !pattern)
        return tl::unexpected(pattern.error());
    const PolicyPtr policy = std::make_shared<const PolicySpec>(spec);
    (spec.operatorPolicy ? vhost->operatorPolicies : vhost->policies)[spec.name] = policy;
    const Moment then = moment.because(moment.note(PolicySet{policy}));
    applyEverywhere(state, then, *vhost);
    return Reply{};
}

Answer<Reply> clearPolicy(BrokerState& state, const Moment& moment, const ClearPolicy& asked)
{
    VirtualHost* vhost = state.findVhost(asked.vhost);
    if (!vhost)
        return refuse(ReplyCode::NotFound, fmt::format("there is no vhost '{}'", asked.vhost));
    Policies& policies = asked.operatorPolicy ? vhost->operatorPolicies : vhost->policies;
    const auto found = policies.find(asked.name);
    if (found == policies.end())
        return refuse(ReplyCode::NotFound, fmt::format("there is no policy '{}' in vhost '{}'", asked.name, asked.vhost));
    const PolicyPtr policy = found->second;
    policies.erase(found);
    const Moment then = moment.because(moment.note(PolicyCleared{policy}));
    applyEverywhere(state, then, *vhost);
    return Reply{};
}

} // namespace postroom
