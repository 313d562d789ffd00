#include "core/scenario/KeyOrder.h"

#include "core/vocabulary/SimTime.h"

#include <algorithm>

namespace postroom {

namespace {

// "1500ms" stays as somebody wrote it while it still means the same.
bool sameTime(const JsonValue& old, const JsonValue& fresh)
{
    if (!old.isText() || !fresh.isText())
        return false;
    const auto a = parseDuration(old.text);
    const auto b = parseDuration(fresh.text);
    return a && b && *a == *b;
}

/// Comments are in the file and not in the scenario. Deeper down, a "note" is a header or an argument.
bool isRemark(const JsonMember& member, std::size_t depth)
{
    return member.value.isText()
           && ((member.key == "note" && depth <= 2) || (member.key == "$schema" && depth == 0));
}

std::size_t likeness(const JsonValue& old, const JsonValue& fresh)
{
    if (!old.isObject() || !fresh.isObject())
        return old == fresh ? 1 : 0;
    const JsonValue* oldName = old.find("name");
    const JsonValue* freshName = fresh.find("name");
    if (oldName && freshName)
        return *oldName == *freshName ? 1 : 0;
    std::size_t same = 0;
    for (const JsonMember& member : old.members) {
        const JsonValue* value = fresh.find(member.key);
        same += value && *value == member.value ? 1 : 0;
    }
    return same;
}

JsonValue merge(const JsonValue& old, JsonValue fresh, std::size_t depth);

JsonValue mergeArrays(const JsonValue& old, JsonValue fresh, std::size_t depth)
{
    std::vector<bool> used(old.items.size());
    for (JsonValue& item : fresh.items) {
        std::size_t best = old.items.size();
        std::size_t bestLikeness = 0;
        for (std::size_t i = 0; i < old.items.size(); ++i) {
            const std::size_t like = used[i] ? 0 : likeness(old.items[i], item);
            if (like > bestLikeness) {
                best = i;
                bestLikeness = like;
            }
        }
        if (best == old.items.size())
            continue;
        used[best] = true;
        item = merge(old.items[best], std::move(item), depth + 1);
    }
    return fresh;
}

JsonValue mergeObjects(const JsonValue& old, const JsonValue& fresh, std::size_t depth)
{
    JsonValue merged = JsonValue::object();
    for (const JsonMember& member : old.members) {
        if (const JsonValue* value = fresh.find(member.key))
            merged.add(member.key, merge(member.value, *value, depth + 1));
        else if (isRemark(member, depth))
            merged.members.push_back(member);
    }
    // A new key comes right behind the one that precedes it in a new file.
    std::string previous;
    for (const JsonMember& member : fresh.members) {
        if (!merged.member(member.key) && !member.implied) {
            auto place = merged.members.begin();
            if (!previous.empty()) {
                place = std::find_if(merged.members.begin(), merged.members.end(),
                                     [&](const JsonMember& each) { return each.key == previous; });
                ++place;
            }
            merged.members.insert(place, member);
        }
        if (merged.member(member.key))
            previous = member.key;
    }
    return merged;
}

JsonValue merge(const JsonValue& old, JsonValue fresh, std::size_t depth)
{
    if (old.isObject() && fresh.isObject())
        return mergeObjects(old, fresh, depth);
    if (old.isArray() && fresh.isArray())
        return mergeArrays(old, std::move(fresh), depth);
    return sameTime(old, fresh) ? old : fresh;
}

} // namespace

JsonValue inOrderOf(const JsonValue& old, JsonValue fresh)
{
    return merge(old, std::move(fresh), 0);
}

} // namespace postroom
