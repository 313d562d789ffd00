#include "core/broker/queues/DeadLettering.h"

#include <algorithm>

namespace postroom {

namespace {

const char* reasonWord(DropReason reason)
{
    switch (reason) {
    case DropReason::Expired: return "expired";
    case DropReason::MaxLength: return "maxlen";
    case DropReason::DeliveryLimit: return "delivery_limit";
    default: return "rejected";
    }
}

bool isText(const FieldValue* value, std::string_view text)
{
    return value && value->asText() && *value->asText() == text;
}

/// The key it was published with and those of CC; BCC is nobody's business (DLX-6).
FieldArray routingKeysOf(const Message& message)
{
    FieldArray keys{FieldValue(message.routingKey)};
    const FieldValue* copies = message.headers().find("CC");
    if (const FieldArray* more = copies ? copies->asArray() : nullptr) {
        for (const FieldValue& key : *more) {
            if (key.asText())
                keys.push_back(key);
        }
    }
    return keys;
}

/// Whether two deaths are of the same queue for the same reason.
bool isSameDeath(const FieldValue& a, const FieldValue& b)
{
    const FieldTable* one = a.asTable();
    const FieldTable* other = b.asTable();
    const auto same = [&](const char* field) {
        const FieldValue* value = one->find(field);
        return value && value->asText() && isText(other->find(field), *value->asText());
    };
    return one && other && same("queue") && same("reason");
}

/// Entries as a client may have sent them: of equal ones the first counts (DLX-7, DLX-9).
FieldArray withoutRepeats(const FieldArray& deaths)
{
    FieldArray kept;
    for (const FieldValue& death : deaths) {
        if (std::none_of(kept.begin(), kept.end(), [&](const FieldValue& other) { return isSameDeath(death, other); }))
            kept.push_back(death);
    }
    return kept;
}

FieldArray deathsWith(const FieldArray* previous, const Queue& queue, const Message& message, DropReason reason,
                      SimTime now)
{
    FieldArray others = previous ? withoutRepeats(*previous) : FieldArray();
    // RabbitMQ 3.10 turns the older entries round whenever there are two or more (DLX-18).
    if (others.size() >= 2)
        std::reverse(others.begin(), others.end());
    const auto same = std::find_if(others.begin(), others.end(), [&](const FieldValue& entry) {
        const FieldTable* table = entry.asTable();
        return table && isText(table->find("queue"), queue.spec->name)
            && isText(table->find("reason"), reasonWord(reason));
    });
    FieldTable death;
    if (same != others.end()) {
        // The same queue and reason again: counted up and moved to the front, otherwise as first written.
        death = *same->asTable();
        others.erase(same);
        const FieldValue* count = death.find("count");
        const std::int64_t before = count && count->asInteger() ? *count->asInteger() : 0;
        death.set("count", FieldValue(before + 1));
    } else {
        death.set("count", FieldValue(1));
        death.set("reason", reasonWord(reason));
        death.set("queue", queue.spec->name);
        death.set("time", FieldTimestamp{now.microseconds / 1'000'000});
        death.set("exchange", message.exchange);
        death.set("routing-keys", routingKeysOf(message));
        if (message.content->properties.expiration)
            death.set("original-expiration", *message.content->properties.expiration);
    }
    others.insert(others.begin(), FieldValue(std::move(death)));
    return others;
}

} // namespace

MessagePtr deadLetterOf(const Queue& queue, const Message& message, DropReason reason, SimTime now)
{
    boost::intrusive_ptr<Content> content(new Content);
    content->properties = message.content->properties;
    content->body = message.content->body;
    content->properties.expiration.reset();
    if (!content->properties.headers)
        content->properties.headers.emplace();
    FieldTable& headers = *content->properties.headers;
    const FieldValue* previous = headers.find("x-death");
    const bool firstDeath = previous == nullptr;
    headers.set("x-death",
                FieldValue(deathsWith(previous ? previous->asArray() : nullptr, queue, message, reason, now)));
    if (firstDeath) {
        headers.set("x-first-death-reason", reasonWord(reason));
        headers.set("x-first-death-queue", queue.spec->name);
        headers.set("x-first-death-exchange", message.exchange);
    }
    boost::intrusive_ptr<Message> dead(new Message);
    // With a key of its own the dead letter is no carbon copy any more (DLX-3, DLX-4).
    if (queue.settings.deadLetterRoutingKey)
        headers.remove("CC");
    else
        dead->moreKeys = message.moreKeys;
    dead->id = message.id;
    dead->exchange = queue.settings.deadLetterExchange.value_or("");
    dead->routingKey = queue.settings.deadLetterRoutingKey.value_or(message.routingKey);
    dead->content = std::move(content);
    return dead;
}

bool isDeadLetterCycle(const Message& message, const std::string& queue)
{
    const FieldValue* deaths = message.headers().find("x-death");
    const FieldArray* entries = deaths ? deaths->asArray() : nullptr;
    if (!entries)
        return false;
    for (const FieldValue& entry : *entries) {
        const FieldTable* table = entry.asTable();
        if (!table)
            continue;
        if (isText(table->find("reason"), "rejected"))
            return false;
        if (isText(table->find("queue"), queue))
            return true;
    }
    return false;
}

} // namespace postroom
