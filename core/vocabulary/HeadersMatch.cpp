#include "core/vocabulary/HeadersMatch.h"

namespace postroom {

namespace {

bool takesPart(const std::string& name, XMatch match)
{
    if (name == "x-match")
        return false;
    const bool withX = match == XMatch::AllWithX || match == XMatch::AnyWithX;
    return withX || name.rfind("x-", 0) != 0;
}

bool holds(const FieldTable::Entry& condition, const FieldTable& headers)
{
    const FieldValue* header = headers.find(condition.first);
    // A condition without a value asks only for the presence of the header (R-HEADERS-7).
    return header && (condition.second.isVoid() || sameMeaning(condition.second, *header));
}

} // namespace

std::optional<XMatch> xMatchOf(const FieldTable& bindingArguments)
{
    const FieldValue* value = bindingArguments.find("x-match");
    if (!value)
        return XMatch::All;
    const std::string* text = value->asText();
    if (!text)
        return std::nullopt;
    if (*text == "all")
        return XMatch::All;
    if (*text == "any")
        return XMatch::Any;
    if (*text == "all-with-x")
        return XMatch::AllWithX;
    if (*text == "any-with-x")
        return XMatch::AnyWithX;
    return std::nullopt;
}

bool headersMatch(const FieldTable& bindingArguments, const FieldTable& headers)
{
    const XMatch match = xMatchOf(bindingArguments).value_or(XMatch::All);
    const bool wantsAll = match == XMatch::All || match == XMatch::AllWithX;
    for (const auto& condition : bindingArguments.entries()) {
        if (takesPart(condition.first, match) && holds(condition, headers) != wantsAll)
            return !wantsAll;
    }
    return wantsAll;
}

MatchReason compareHeaders(const FieldTable& bindingArguments, const FieldTable& headers)
{
    using Kind = MatchReason::Kind;
    const bool matches = headersMatch(bindingArguments, headers);
    const XMatch match = xMatchOf(bindingArguments).value_or(XMatch::All);
    const bool wantsAll = match == XMatch::All || match == XMatch::AllWithX;
    MatchReason reason;
    reason.kind = matches ? Kind::HeadersMatch : Kind::NoHeaderMatches;
    for (const auto& condition : bindingArguments.entries()) {
        const auto& [name, value] = condition;
        if (!takesPart(name, match))
            continue;
        const bool isMet = holds(condition, headers);
        const FieldValue* header = headers.find(name);
        const MatchReason::Part part{name, header ? toText(*header) : "", toText(value)};
        if (!matches && wantsAll && !isMet) {
            reason.kind = header ? Kind::HeaderDiffers : Kind::HeaderMissing;
            reason.parts = {part}; // one that fails is enough
            break;
        }
        if (isMet == matches)
            reason.parts.push_back(part);
        if (matches && !wantsAll && isMet)
            break; // one is enough
    }
    return reason;
}

} // namespace postroom
