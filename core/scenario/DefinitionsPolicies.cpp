#include "core/scenario/DefinitionsPolicies.h"

#include "core/scenario/ScenarioStart.h"

namespace postroom {

namespace {

std::optional<PolicyTarget> targetOf(const std::string& word)
{
    if (word == "classic_queues" || word == "quorum_queues")
        return PolicyTarget::Queues;
    return enumFromWord<PolicyTarget>(word);
}

/// Whether the broker takes the policy; why not, if it does not.
std::optional<std::string> faultOf(const PolicySpec& policy)
{
    Simulation broker;
    const Answer<Reply> answer = broker.submit(SetPolicy{policy});
    return answer ? std::nullopt : std::optional(answer.error().sentence);
}

/// A setting nobody knows must not cost the others their effect.
FieldTable knownSettings(const PolicySpec& policy, const JsonValue& definition, const ImportFields& fields)
{
    FieldTable known;
    for (const JsonMember& member : definition.members) {
        FieldValue value;
        PolicySpec alone = policy;
        if (!readValue(member.value, value, member.key)) {
            alone.definition = {{member.key, value}};
            if (!faultOf(alone)) {
                known.set(member.key, std::move(value));
                continue;
            }
        }
        fields.note(member.place,
                    fmt::format("setting '{}' of policy '{}' was left out: it is not simulated.", member.key,
                                policy.name));
    }
    return known;
}

class PolicyReader {
public:
    PolicyReader(std::vector<PolicySpec>& policies, const std::string& vhost, const ImportFields& fields)
        : m_policies(policies)
        , m_vhost(vhost)
        , m_fields(fields)
    {
    }

    /// An operator policy says its name outside of what it holds.
    void read(const JsonValue& object, const JsonValue& values, bool operatorPolicy)
    {
        if (m_fields.text(object, "vhost", "/") != m_vhost)
            return;
        PolicySpec policy;
        policy.name = m_fields.text(object, "name");
        policy.pattern = m_fields.text(values, "pattern");
        policy.priority = m_fields.integer(values, "priority", 0);
        policy.operatorPolicy = operatorPolicy;
        const std::string target = m_fields.text(values, "apply-to", operatorPolicy ? "queues" : "all");
        const auto known = targetOf(target);
        if (!known)
            return leaveOut(object, policy, fmt::format("it acts on {}, which are not simulated", target));
        policy.applyTo = *known;
        const JsonValue* definition = values.find("definition");
        if (!definition || !definition->isObject())
            return leaveOut(object, policy, "it has no definition");
        PolicySpec pattern = policy;
        pattern.definition = {{"max-length", FieldValue(1)}};
        if (faultOf(pattern))
            return leaveOut(object, policy, fmt::format("its pattern '{}' cannot be used here", policy.pattern));
        policy.definition = knownSettings(policy, *definition, m_fields);
        if (policy.definition.empty())
            return leaveOut(object, policy, "nothing it sets is simulated");
        if (target != "queues" && policy.applyTo == PolicyTarget::Queues)
            m_fields.note(object.place, fmt::format("policy '{}' acts on all queues here, not only on {}.",
                                                    policy.name, target));
        m_policies.push_back(std::move(policy));
    }

private:
    void leaveOut(const JsonValue& object, const PolicySpec& policy, const std::string& why) const
    {
        m_fields.note(object.place, fmt::format("policy '{}' was left out: {}.", policy.name, why));
    }

    std::vector<PolicySpec>& m_policies;
    const std::string& m_vhost;
    const ImportFields& m_fields;
};

} // namespace

std::vector<PolicySpec> policiesIn(const JsonValue& root, const std::string& vhost, const ImportFields& fields)
{
    std::vector<PolicySpec> policies;
    PolicyReader reader(policies, vhost, fields);
    for (const JsonValue* each : fields.objects(root, "policies"))
        reader.read(*each, *each, false);
    for (const JsonValue* each : fields.objects(root, "parameters")) {
        const JsonValue* value = each->find("value");
        if (fields.text(*each, "component") == "operator_policy" && value && value->isObject())
            reader.read(*each, *value, true);
    }
    return policies;
}

} // namespace postroom
