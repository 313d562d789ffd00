#include "core/amqp/Methods.h"

#include "core/vocabulary/FieldText.h"

namespace postroom::amqp {

namespace {

template<class T>
std::string methodText(const T& method)
{
    std::string text(T::name);
    forEachArgument<T>([&](const auto& each) {
        const auto& value = method.*each.member;
        using Value = std::decay_t<decltype(value)>;
        if (value == Value())
            return;
        if constexpr (std::is_same_v<Value, std::string_view>)
            text += fmt::format(" {}={}", each.name, quotedIfNeeded(std::string(value)));
        else
            text += fmt::format(" {}={}", each.name, quotedIfNeeded(fieldText(value)));
    });
    return text;
}

} // namespace

MethodId idOf(const Method& method)
{
    return std::visit([](const auto& each) { return each.id; }, method);
}

std::string_view nameOf(const Method& method)
{
    return std::visit([](const auto& each) { return each.name; }, method);
}

Sender senderOf(const Method& method)
{
    return std::visit([](const auto& each) { return each.sender; }, method);
}

bool carriesContent(const Method& method)
{
    return std::visit([](const auto& each) { return CarriesContent<std::decay_t<decltype(each)>>; }, method);
}

std::string toText(const Method& method)
{
    return std::visit([](const auto& each) { return methodText(each); }, method);
}

} // namespace postroom::amqp
