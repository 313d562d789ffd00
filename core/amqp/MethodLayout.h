#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace postroom::amqp {

/// The two numbers that name a method on the wire. 0, 0 in a close means that no method was at fault.
struct MethodId {
    std::uint16_t classId = 0;
    std::uint16_t methodId = 0;
    constexpr auto operator<=>(const MethodId&) const = default;
};

/// Who may send a method.
enum class Sender : std::uint8_t { Client, Server, Both };

/// One argument of a method. Its C++ type says its AMQP type: bool is a bit, std::uint8_t an octet,
/// std::uint16_t a short, std::uint32_t a long, std::uint64_t a longlong, a text is a shortstr, and a
/// FieldTable a table.
template<class Owner, class Value>
struct Argument {
    std::string_view name;
    Value Owner::*member;
};

/// An argument that is a longstr, which C++ cannot tell from a shortstr.
template<class Owner>
struct LongStringArgument {
    std::string_view name;
    std::string Owner::*member;
};

/// What AMQP reserves: skipped when read, 0 or empty when written.
enum class Reserved : std::uint8_t { Bit, Short, ShortString, LongString };

template<class Owner, class Value>
constexpr Argument<Owner, Value> argument(std::string_view name, Value Owner::*member)
{
    return {name, member};
}

template<class Owner>
constexpr LongStringArgument<Owner> longString(std::string_view name, std::string Owner::*member)
{
    return {name, member};
}

/// A method of AMQP: a plain struct with its `id`, its `name`, its `sender`, and `layout()`, the arguments in
/// wire order, from which reading, writing, comparing and printing follow.
template<class T>
concept IsMethod = requires
{
    T::id;
    T::name;
    T::sender;
    T::layout();
};

/// A method that is followed by a content header and body frames.
template<class T>
concept CarriesContent = IsMethod<T> && requires
{
    T::carriesContent;
};

/// Calls body(argument) for each argument of T that is not reserved, in wire order.
template<IsMethod T, class Body>
constexpr void forEachArgument(Body&& body)
{
    const auto visit = [&body](const auto& each) {
        if constexpr (requires { each.member; })
            body(each);
    };
    std::apply([&visit](const auto&... each) { (visit(each), ...); }, T::layout());
}

template<IsMethod T>
bool operator==(const T& a, const T& b)
{
    bool same = true;
    forEachArgument<T>([&](const auto& each) { same = same && a.*each.member == b.*each.member; });
    return same;
}

} // namespace postroom::amqp
