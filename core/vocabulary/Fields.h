#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace postroom {

/// One field of a described type: its name in files, journals and the console, and one sentence of meaning.
template<class Owner, class Value>
struct Field {
    std::string_view name;
    Value Owner::*member;
    std::string_view meaning;
};

template<class Owner, class Value>
constexpr Field<Owner, Value> field(std::string_view name, Value Owner::*member, std::string_view meaning = {})
{
    return {name, member, meaning};
}

/// Specialised for every Command, Event and specification: `name` and the tuple `fields`. This one list
/// gives the scenario file, the journal line, the console line, the inspector rows and the docs.
template<class T>
struct Described;

/// Calls body(field) for each field of T in order.
template<class T, class Body>
constexpr void forEachField(Body&& body)
{
    std::apply([&](const auto&... each) { (body(each), ...); }, Described<T>::fields);
}

/// Specialised for every enumeration that is written in files: `names`, an array of (value, word).
template<class E>
struct EnumWords;

template<class E>
constexpr std::string_view wordOf(E value)
{
    for (const auto& [candidate, word] : EnumWords<E>::names) {
        if (candidate == value)
            return word;
    }
    return {};
}

template<class E>
constexpr std::optional<E> enumFromWord(std::string_view text)
{
    for (const auto& [candidate, word] : EnumWords<E>::names) {
        if (word == text)
            return candidate;
    }
    return std::nullopt;
}

template<class E>
std::vector<std::string_view> allWords()
{
    std::vector<std::string_view> words;
    for (const auto& entry : EnumWords<E>::names)
        words.push_back(entry.second);
    return words;
}

} // namespace postroom
