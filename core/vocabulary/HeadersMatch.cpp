#include "core/vocabulary/HeadersMatch.h"

#include <fmt/format.h>

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

std::string whyHeadersFail(const FieldTable& bindingArguments, const FieldTable& headers)
{
    if (headersMatch(bindingArguments, headers))
        return {};
    const XMatch match = xMatchOf(bindingArguments).value_or(XMatch::All);
    std::string names;
    for (const auto& condition : bindingArguments.entries()) {
        const auto& [name, value] = condition;
        if (!takesPart(name, match))
            continue;
        if (match == XMatch::Any || match == XMatch::AnyWithX) {
            names += fmt::format("{}{}={}", names.empty() ? "" : ", ", name, toText(value));
            continue;
        }
        if (holds(condition, headers))
            continue;
        const FieldValue* header = headers.find(name);
        return header ? fmt::format("header {} is {}, the binding needs {}", name, toText(*header), toText(value))
                      : fmt::format("header {} is missing, the binding needs {}", name, toText(value));
    }
    return names.empty() ? "x-match any without conditions matches nothing"
                         : fmt::format("none of {} is among the headers", names);
}

std::string howHeadersMatch(const FieldTable& bindingArguments, const FieldTable& headers)
{
    if (!headersMatch(bindingArguments, headers))
        return {};
    const XMatch match = xMatchOf(bindingArguments).value_or(XMatch::All);
    const bool wantsAll = match == XMatch::All || match == XMatch::AllWithX;
    std::string names;
    for (const auto& condition : bindingArguments.entries()) {
        if (!takesPart(condition.first, match) || !holds(condition, headers))
            continue;
        const FieldValue* header = headers.find(condition.first);
        names += fmt::format("{}header {} is {}", names.empty() ? "" : ", ", condition.first, toText(*header));
        if (!wantsAll)
            break; // one is enough
    }
    return names.empty() ? "it asks for no header" : names;
}

} // namespace postroom
