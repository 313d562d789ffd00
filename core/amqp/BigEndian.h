#pragma once

#include <cstddef>
#include <utility>

namespace postroom::amqp {

/// The unsigned integer that stands at `bytes`, most significant byte first. The caller has checked that
/// sizeof(Unsigned) bytes are there.
template<class Unsigned>
constexpr Unsigned loadBigEndian(const char* bytes)
{
    constexpr std::size_t size = sizeof(Unsigned);
    // Spelled out byte by byte: compilers make a single load of it.
    return [bytes]<std::size_t... at>(std::index_sequence<at...>) {
        return static_cast<Unsigned>(
            (... | (static_cast<Unsigned>(static_cast<unsigned char>(bytes[at])) << (8 * (size - 1 - at)))));
    }(std::make_index_sequence<size>());
}

/// The other direction: writes sizeof(Unsigned) bytes.
template<class Unsigned>
constexpr void storeBigEndian(Unsigned value, char* bytes)
{
    constexpr std::size_t size = sizeof(Unsigned);
    [value, bytes]<std::size_t... at>(std::index_sequence<at...>) {
        ((bytes[at] = static_cast<char>(static_cast<unsigned char>(value >> (8 * (size - 1 - at))))), ...);
    }(std::make_index_sequence<size>());
}

} // namespace postroom::amqp
