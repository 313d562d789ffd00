#include "core/stats/RepeatedMessages.h"

#include <algorithm>

namespace postroom {

void RepeatedMessages::published(const Published& event, const LivingMessages& living)
{
    if (!event.client || m_confirming.count(event.channel) == 0)
        return;
    // What it wants to repeat after it has connected again, it repeats before it publishes anything new.
    const auto [last, isFirst] = m_publishing.try_emplace(event.client, event.channel);
    if (!isFirst && last->second != event.channel)
        settleAllOf(event.client, living);
    last->second = event.channel;
    m_families[event.message->id].publisher = event.client;
}

void RepeatedMessages::publishedAgain(const Published& event)
{
    Family& family = m_families[event.again];
    m_firsts[event.message->id] = event.again;
    family.publisher = event.client;
    family.isUnconfirmed = true;
    family.repeats.push_back(event.message->id);
    m_publishing[event.client] = event.channel;
}

void RepeatedMessages::confirmed(MessageId message, const LivingMessages& living)
{
    const MessageId id = first(message);
    const auto family = m_families.find(id);
    if (family == m_families.end())
        return;
    if (message == (family->second.isRepeated() ? family->second.repeats.back() : id))
        family->second.isUnconfirmed = false;
    forgetIfSettled(id, living);
}

void RepeatedMessages::publisherRemoved(ClientId client, const LivingMessages& living)
{
    settleAllOf(client, living);
    m_publishing.erase(client);
}

MessageId RepeatedMessages::first(MessageId message) const
{
    const auto found = m_firsts.find(message);
    return found == m_firsts.end() ? message : found->second;
}

RepeatedMessages::Family* RepeatedMessages::find(MessageId message)
{
    const auto family = m_families.find(first(message));
    return family == m_families.end() ? nullptr : &family->second;
}

void RepeatedMessages::settleAllOf(ClientId publisher, const LivingMessages& living)
{
    std::vector<MessageId> settled;
    for (auto& [id, family] : m_families) {
        if (family.publisher != publisher)
            continue;
        family.isUnconfirmed = false;
        settled.push_back(id);
    }
    for (const MessageId id : settled)
        forgetIfSettled(id, living);
}

void RepeatedMessages::forgetIfSettled(MessageId id, const LivingMessages& living)
{
    const auto family = m_families.find(id);
    if (family == m_families.end() || family->second.isUnconfirmed)
        return;
    const std::vector<MessageId>& repeats = family->second.repeats;
    const auto lives = [&](MessageId each) { return living.find(each) != nullptr; };
    if (!repeats.empty() && (lives(id) || std::any_of(repeats.begin(), repeats.end(), lives)))
        return;
    for (const MessageId each : repeats)
        m_firsts.erase(each);
    m_families.erase(family);
}

} // namespace postroom
