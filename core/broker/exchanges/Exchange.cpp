#include "core/broker/exchanges/Exchange.h"

#include "core/vocabulary/HeadersMatch.h"

#include <algorithm>
#include <array>

namespace postroom {

namespace {
constexpr std::array<std::pair<ExchangeType, std::string_view>, 4> typeWords{{{ExchangeType::Direct, "direct"},
                                                                              {ExchangeType::Fanout, "fanout"},
                                                                              {ExchangeType::Topic, "topic"},
                                                                              {ExchangeType::Headers, "headers"}}};
} // namespace

std::optional<ExchangeType> exchangeTypeOf(std::string_view word)
{
    for (const auto& [type, name] : typeWords) {
        if (name == word)
            return type;
    }
    return std::nullopt;
}

std::vector<std::string_view> exchangeTypeWords()
{
    std::vector<std::string_view> words;
    for (const auto& entry : typeWords)
        words.push_back(entry.second);
    return words;
}

Exchange::Exchange(ExchangeId id, std::shared_ptr<const ExchangeSpec> spec, ExchangeType type)
    : m_id(id), m_spec(std::move(spec)), m_type(type)
{
    const FieldValue* alternate = m_spec->arguments.find("alternate-exchange");
    setAlternate(alternate && alternate->asText() ? std::optional(*alternate->asText()) : std::nullopt);
}

void Exchange::addBinding(BindingId binding, const BindingSpec& spec)
{
    m_bindings.insert(binding);
    switch (m_type) {
    case ExchangeType::Direct: m_byKey[spec.routingKey].push_back(binding); break;
    case ExchangeType::Topic: m_patterns.add(spec.routingKey, binding); break;
    case ExchangeType::Headers: m_conditions[binding] = spec.arguments; break;
    case ExchangeType::Fanout: break;
    }
}

void Exchange::removeBinding(BindingId binding, const BindingSpec& spec)
{
    m_bindings.erase(binding);
    switch (m_type) {
    case ExchangeType::Direct: {
        auto& sameKey = m_byKey[spec.routingKey];
        sameKey.erase(std::remove(sameKey.begin(), sameKey.end(), binding), sameKey.end());
        if (sameKey.empty())
            m_byKey.erase(spec.routingKey);
        break;
    }
    case ExchangeType::Topic: m_patterns.remove(spec.routingKey, binding); break;
    case ExchangeType::Headers: m_conditions.erase(binding); break;
    case ExchangeType::Fanout: break;
    }
}

void Exchange::matchKey(const std::string& key, std::vector<BindingId>& found) const
{
    if (m_type == ExchangeType::Topic) {
        m_patterns.match(key, found);
        return;
    }
    const auto sameKey = m_byKey.find(key);
    if (sameKey != m_byKey.end())
        found.insert(found.end(), sameKey->second.begin(), sameKey->second.end());
}

std::vector<BindingId> Exchange::match(const Message& message) const
{
    std::vector<BindingId> found;
    switch (m_type) {
    case ExchangeType::Direct:
    case ExchangeType::Topic:
        matchKey(message.routingKey, found);
        // Carbon copies are routed by keys of their own (R-CC-1).
        for (const std::string& key : message.moreKeys)
            matchKey(key, found);
        std::sort(found.begin(), found.end());
        if (!message.moreKeys.empty())
            found.erase(std::unique(found.begin(), found.end()), found.end());
        break;
    case ExchangeType::Fanout: found.assign(m_bindings.begin(), m_bindings.end()); break;
    case ExchangeType::Headers:
        for (const auto& [binding, conditions] : m_conditions) {
            if (headersMatch(conditions, message.headers()))
                found.push_back(binding);
        }
        break;
    }
    return found;
}

} // namespace postroom
