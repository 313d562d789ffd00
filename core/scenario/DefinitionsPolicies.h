#pragma once

#include "core/scenario/ImportFields.h"

namespace postroom {

/// The policies of one virtual host, for objects that are being imported. A policy cannot be simulated as
/// such; its settings become the arguments of what it matches.
class DefinitionsPolicies {
public:
    DefinitionsPolicies(const JsonValue& root, const std::string& vhost, const ImportFields& fields);

    /// Adds the settings of the one policy that applies (POL-1): the matching one with the highest priority.
    /// Of two numbers the smaller one acts (POL-3), otherwise the declared argument wins (POL-4).
    void applyTo(ExchangeSpec& exchange) const;
    void applyTo(QueueSpec& queue, std::string_view queueType) const;

private:
    struct Policy {
        std::string name;
        std::string pattern;
        std::string applyTo;
        std::int64_t priority = 0;
        const JsonValue* definition = nullptr;
        JsonPlace place;
    };
    const Policy* best(const std::string& name, std::string_view kind, std::string_view queueType) const;
    void apply(const Policy& policy, std::string_view kind, const std::string& name,
               FieldTable& arguments) const;

    ImportFields m_fields;
    std::vector<Policy> m_policies;
};

} // namespace postroom
