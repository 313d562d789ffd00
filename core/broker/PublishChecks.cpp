#include "core/broker/PublishChecks.h"

#include "core/broker/DirectReply.h"
#include "core/broker/Permitting.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

tl::unexpected<Refusal> fault(const std::string& why)
{
    return refuse(ReplyCode::PreconditionFailed, why);
}

bool isValidExpiration(const std::string& text)
{
    constexpr std::int64_t tenYears = 315'360'000'000; // LIM-5
    const bool digits = !text.empty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && std::stoll(text) <= tenYears;
}

/// Adds the keys of a CC or BCC header; false if it is not an array. Members that are not text are skipped
/// (R-CC-2).
bool addKeys(const FieldTable& headers, const char* name, std::vector<std::string>& keys)
{
    const FieldValue* value = headers.find(name);
    if (!value)
        return true;
    const FieldArray* array = value->asArray();
    if (!array)
        return false;
    for (const FieldValue& member : *array) {
        if (const std::string* key = member.asText())
            keys.push_back(*key);
    }
    return true;
}

} // namespace

Answer<Exchange*> exchangeToPublishTo(BrokerState& state, const Connection& connection, const Message& message)
{
    const std::string& vhost = connection.spec->vhost;
    if (const auto refusal = lacks(state, connection, Right::Write, ObjectKind::Exchange, message.exchange))
        return tl::unexpected(*refusal);
    Exchange* exchange = state.findExchange(vhost, message.exchange);
    if (!exchange)
        return refuse(ReplyCode::NotFound, fmt::format("no exchange '{}' in vhost '{}'", message.exchange, vhost));
    if (exchange->spec().internal)
        return refuse(ReplyCode::AccessRefused,
                      fmt::format("cannot publish to internal exchange '{}' in vhost '{}'", message.exchange, vhost));
    return exchange;
}

Answer<MessagePtr> checkedMessage(const Connection& connection, const Channel& channel, const MessagePtr& message)
{
    const Properties& properties = message->content->properties;
    const bool asksForReply = properties.replyTo && *properties.replyTo == replyShorthand;
    if (asksForReply && !channel.replyConsumer)
        return fault("fast reply consumer does not exist");
    if (properties.userId && *properties.userId != connection.spec->user)
        return fault(fmt::format("user_id property set to '{}' but authenticated user was '{}'", *properties.userId,
                                 connection.spec->user));
    if (properties.expiration && !isValidExpiration(*properties.expiration))
        return fault(fmt::format("invalid expiration '{}': it must be digits, milliseconds up to ten years",
                                 *properties.expiration));
    if (properties.deliveryMode && *properties.deliveryMode != 1 && *properties.deliveryMode != 2)
        return fault(fmt::format("invalid delivery mode {}: it must be 1 or 2", *properties.deliveryMode));
    std::vector<std::string> keys;
    const FieldTable* headers = properties.headers ? &*properties.headers : nullptr;
    for (const char* name : {"CC", "BCC"}) {
        if (headers && !addKeys(*headers, name, keys))
            return fault(fmt::format("the header {} must be an array of routing keys", name));
    }
    const bool hasHidden = headers && headers->find("BCC");
    if (keys.empty() && !hasHidden && !asksForReply)
        return message;
    boost::intrusive_ptr<Message> changed(new Message(*message));
    changed->moreKeys = std::move(keys);
    if (hasHidden || asksForReply) {
        boost::intrusive_ptr<Content> content(new Content);
        content->properties = properties;
        content->body = message->content->body;
        if (hasHidden)
            content->properties.headers->remove("BCC");
        if (asksForReply)
            content->properties.replyTo = channel.replyAddress;
        changed->content = std::move(content);
    }
    return MessagePtr(changed);
}

} // namespace postroom
