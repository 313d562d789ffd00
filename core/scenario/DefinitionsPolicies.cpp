#include "core/scenario/DefinitionsPolicies.h"

#include <algorithm>
#include <array>
#include <regex>

namespace postroom {

namespace {

struct Setting {
    std::string_view key;
    std::string_view kind;
    std::string_view argument;
    bool smallerWins;
};
constexpr std::array settings{Setting{"message-ttl", "queue", "x-message-ttl", true},
                              Setting{"expires", "queue", "x-expires", true},
                              Setting{"max-length", "queue", "x-max-length", true},
                              Setting{"max-length-bytes", "queue", "x-max-length-bytes", true},
                              Setting{"dead-letter-exchange", "queue", "x-dead-letter-exchange", false},
                              Setting{"dead-letter-routing-key", "queue", "x-dead-letter-routing-key", false},
                              Setting{"overflow", "queue", "x-overflow", false},
                              Setting{"queue-mode", "queue", "x-queue-mode", false},
                              Setting{"alternate-exchange", "exchange", "alternate-exchange", false}};

const Setting* settingNamed(std::string_view key)
{
    for (const Setting& each : settings) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

bool matches(const std::string& pattern, const std::string& name)
{
    try {
        return std::regex_search(name, std::regex(pattern));
    } catch (const std::regex_error&) {
        return false; // reported when the policy was read
    }
}

bool isRegex(const std::string& pattern)
{
    try {
        const std::regex regex(pattern);
        return true;
    } catch (const std::regex_error&) {
        return false;
    }
}

} // namespace

DefinitionsPolicies::DefinitionsPolicies(const JsonValue& root, const std::string& vhost,
                                         const ImportFields& fields)
    : m_fields(fields)
{
    for (const JsonValue* each : m_fields.objects(root, "policies")) {
        if (m_fields.text(*each, "vhost", "/") != vhost)
            continue;
        Policy policy{m_fields.text(*each, "name"),
                      m_fields.text(*each, "pattern"),
                      m_fields.text(*each, "apply-to", "all"),
                      m_fields.integer(*each, "priority", 0),
                      each->find("definition"),
                      each->place};
        if (!isRegex(policy.pattern)) {
            m_fields.note(each->place,
                          fmt::format("the pattern '{}' of policy '{}' cannot be used here; the policy was "
                                      "left out.",
                                      policy.pattern, policy.name));
            continue;
        }
        if (!policy.definition || !policy.definition->isObject()) {
            m_fields.note(each->place,
                          fmt::format("policy '{}' has no definition; it was left out.", policy.name));
            continue;
        }
        for (const JsonMember& member : policy.definition->members) {
            if (!settingNamed(member.key))
                m_fields.note(member.place,
                              fmt::format("setting '{}' of policy '{}' was left out: it has no form as an "
                                          "argument of a classic queue or exchange.",
                                          member.key, policy.name));
        }
        m_policies.push_back(std::move(policy));
    }
}

const DefinitionsPolicies::Policy* DefinitionsPolicies::best(const std::string& name, std::string_view kind,
                                                             std::string_view queueType) const
{
    const Policy* best = nullptr;
    for (const Policy& policy : m_policies) {
        const bool fits = policy.applyTo == "all" || policy.applyTo == std::string(kind) + "s"
                          || (kind == "queue" && policy.applyTo == std::string(queueType) + "_queues")
                          || (kind == "queue" && queueType == "stream" && policy.applyTo == "streams");
        if (fits && (!best || policy.priority > best->priority) && matches(policy.pattern, name))
            best = &policy;
    }
    return best;
}

void DefinitionsPolicies::apply(const Policy& policy, std::string_view kind, const std::string& name,
                                FieldTable& arguments) const
{
    for (const JsonMember& member : policy.definition->members) {
        const Setting* setting = settingNamed(member.key);
        FieldValue value;
        if (!setting || setting->kind != kind || readValue(member.value, value, member.key))
            continue;
        const FieldValue* declared = arguments.find(setting->argument);
        const bool policyActs = !declared
                                || (setting->smallerWins && declared->asInteger() && value.asInteger()
                                    && *value.asInteger() < *declared->asInteger());
        if (policyActs) {
            m_fields.note(policy.place,
                          fmt::format("policy '{}' gives {} '{}' the argument {} = {}.", policy.name, kind,
                                      name, setting->argument, toText(value)));
            arguments.set(setting->argument, std::move(value));
        } else {
            m_fields.note(
                policy.place,
                fmt::format("policy '{}' does not change {} '{}': its own {} = {} acts, because {}.",
                            policy.name, kind, name, setting->argument, toText(*declared),
                            setting->smallerWins ? "the smaller number does"
                                                 : "a declared argument goes before a policy"));
        }
    }
}

void DefinitionsPolicies::applyTo(ExchangeSpec& exchange) const
{
    if (const Policy* policy = best(exchange.name, "exchange", {}))
        apply(*policy, "exchange", exchange.name, exchange.arguments);
}

void DefinitionsPolicies::applyTo(QueueSpec& queue, std::string_view queueType) const
{
    if (const Policy* policy = best(queue.name, "queue", queueType))
        apply(*policy, "queue", queue.name, queue.arguments);
}

} // namespace postroom
