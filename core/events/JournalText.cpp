#include "core/events/JournalText.h"

#include "core/events/EventFields.h"
#include "core/vocabulary/FieldText.h"

#include <nlohmann/json.hpp>

namespace postroom {

namespace {

template<class Spec>
std::string specText(const Spec& spec)
{
    const Spec defaults{};
    std::string text;
    forEachField<Spec>([&](const auto& field) {
        const auto& value = spec.*field.member;
        if (!(value == defaults.*field.member))
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", field.name, quotedIfNeeded(fieldText(value)));
    });
    return text;
}

// Writes the values of events. An empty text means that the field says nothing in this event.
struct ValueWriter {
    const NameBook& names;

    std::string operator()(ExchangeId id) const { return id ? names.exchange(id) : ""; }
    std::string operator()(QueueId id) const { return id ? names.queue(id) : ""; }
    std::string operator()(BindingId id) const { return id ? names.binding(id) : ""; }
    std::string operator()(ClientId id) const { return id ? names.client(id) : ""; }
    std::string operator()(ConnectionId id) const { return id ? names.connection(id) : ""; }
    std::string operator()(ChannelId id) const { return id ? names.channel(id) : ""; }
    std::string operator()(ConsumerId id) const { return id ? names.consumer(id) : ""; }
    std::string operator()(CopyId id) const { return fmt::format("c{}", id.value); }
    std::string operator()(MessageId id) const { return id ? toText(id) : ""; }
    std::string operator()(const MessagePtr& message) const { return toText(message->id); }
    std::string operator()(SimTime time) const { return time == SimTime::never() ? "" : toText(time); }
    std::string operator()(bool value) const { return value ? "true" : ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::shared_ptr<const Refusal>& refusal) const { return toText(*refusal); }
    std::string operator()(const std::shared_ptr<const std::pair<NodeRef, NodeRef>>& link) const
    {
        return link ? toText(link->first) + "->" + toText(link->second) : "";
    }
    std::string operator()(Duration value) const { return toText(value); }
    template<class Spec>
    std::string operator()(const std::shared_ptr<const Spec>& spec) const
    {
        return spec ? specText(*spec) : std::string();
    }
    std::string operator()(const RoutePtr& route) const
    {
        std::string text;
        for (const BindingId id : route->matched)
            text += (text.empty() ? "" : " ") + names.binding(id);
        return fmt::format("{} queues{}{}", route->queueCount, text.empty() ? "" : ": ", text);
    }
    template<class T>
        requires(std::is_enum_v<T>)
    std::string operator()(T value) const
    {
        return std::string(wordOf(value));
    }
    template<class T>
        requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
    std::string operator()(T value) const
    {
        return value ? std::to_string(value) : "";
    }
};

} // namespace

std::vector<std::pair<std::string, std::string>> eventFields(const Event& event, const NameBook& names)
{
    std::vector<std::pair<std::string, std::string>> fields;
    std::visit(
        [&](const auto& each) {
            using Type = std::decay_t<decltype(each)>;
            forEachField<Type>([&](const auto& field) {
                std::string text = ValueWriter{names}(each.*field.member);
                if (!text.empty())
                    fields.emplace_back(field.name, std::move(text));
            });
            // A new message is described once, where it appears; later events only name it.
            if constexpr (std::is_same_v<Type, Published> || std::is_same_v<Type, DeadLettered>) {
                fields.emplace_back("to", each.message->exchange);
                fields.emplace_back("routing_key", each.message->routingKey);
                if (!each.message->headers().empty())
                    fields.emplace_back("headers", "{" + toText(each.message->headers()) + "}");
                fields.emplace_back("body", each.message->content->body);
            }
        },
        event.what);
    return fields;
}

std::string journalLine(EventNumber number, const Event& event, const NameBook& names)
{
    std::string line = fmt::format("{} #{} <{} {}", toText(event.at), number, event.cause, kindOf(event));
    for (const auto& [name, text] : eventFields(event, names))
        line += fmt::format(" {}={}", name, quotedIfNeeded(text));
    return line;
}

std::string journalJson(EventNumber number, const Event& event, const NameBook& names)
{
    nlohmann::ordered_json line;
    line["at"] = toText(event.at);
    line["number"] = number;
    line["cause"] = event.cause;
    line["event"] = std::string(kindOf(event));
    for (const auto& [name, text] : eventFields(event, names))
        line[name] = text;
    // Bodies may be any bytes; what is not UTF-8 is replaced, so that every line is valid JSON.
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace postroom
