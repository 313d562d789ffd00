#pragma once

#include "core/broker/exchanges/TopicTrie.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Specs.h"

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace postroom {

enum class ExchangeType : std::uint8_t { Direct, Fanout, Topic, Headers };

std::optional<ExchangeType> exchangeTypeOf(std::string_view word);
std::vector<std::string_view> exchangeTypeWords();

/// One exchange and its bindings as source, arranged for finding those that match.
class Exchange {
public:
    Exchange(ExchangeId id, std::shared_ptr<const ExchangeSpec> spec, ExchangeType type);

    ExchangeId id() const { return m_id; }
    const ExchangeSpec& spec() const { return *m_spec; }
    ExchangeType type() const { return m_type; }
    bool isDefault() const { return m_spec->name.empty(); }
    /// Where what matches nothing goes, if anywhere (R-AE-1).
    const std::optional<std::string>& alternate() const { return m_alternate; }
    /// An empty name is none (R-AE-4): the default exchange cannot be one.
    void setAlternate(std::optional<std::string> name)
    {
        m_alternate = name && name->empty() ? std::nullopt : std::move(name);
    }
    bool isPredeclared() const { return isDefault() || m_spec->name.rfind("amq.", 0) == 0; }

    /// Its bindings as source, in order of creation.
    const std::set<BindingId>& bindings() const { return m_bindings; }
    void addBinding(BindingId binding, const BindingSpec& spec);
    void removeBinding(BindingId binding, const BindingSpec& spec);

    /// The bindings that take this message, in order of creation.
    std::vector<BindingId> match(const Message& message) const;

    std::shared_ptr<const PolicySpec> policy;

private:
    void matchKey(const std::string& key, std::vector<BindingId>& found) const;

    ExchangeId m_id;
    std::shared_ptr<const ExchangeSpec> m_spec;
    ExchangeType m_type;
    std::optional<std::string> m_alternate;
    std::set<BindingId> m_bindings;
    std::map<std::string, std::vector<BindingId>, std::less<>> m_byKey; ///< direct
    TopicTrie m_patterns;                                               ///< topic
    std::map<BindingId, FieldTable> m_conditions;                       ///< headers
};

} // namespace postroom
