#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postroom {

/// A span of simulated time in whole microseconds. Never negative in files and commands.
struct Duration {
    std::int64_t microseconds = 0;

    auto operator<=>(const Duration&) const = default;
    constexpr Duration operator+(Duration other) const { return {microseconds + other.microseconds}; }
    constexpr Duration operator-(Duration other) const { return {microseconds - other.microseconds}; }
    constexpr Duration operator*(std::int64_t factor) const { return {microseconds * factor}; }
    constexpr Duration operator/(std::int64_t divisor) const { return {microseconds / divisor}; }
    constexpr bool isZero() const { return microseconds == 0; }

    static constexpr Duration milliseconds(std::int64_t count) { return {count * 1000}; }
    static constexpr Duration seconds(std::int64_t count) { return {count * 1'000'000}; }
};

/// A point of simulated time: whole microseconds since the start of the run.
struct SimTime {
    std::int64_t microseconds = 0;

    auto operator<=>(const SimTime&) const = default;
    constexpr SimTime operator+(Duration span) const { return {microseconds + span.microseconds}; }
    constexpr Duration operator-(SimTime other) const { return {microseconds - other.microseconds}; }

    static constexpr SimTime never() { return {INT64_MAX}; }
};

/// "1.5s", "200ms", "0s": the shortest form that reads back to the same value.
std::string toText(Duration duration);
/// Reads what people write: a number and us, ms, s, m or h. A bare number or a negative one is refused.
/// The largest is ten years, RabbitMQ's own limit for times (LIM-5).
std::optional<Duration> parseDuration(std::string_view text);

/// Seconds with six digits, as the journal writes it: "12.500000".
std::string toText(SimTime time);

inline namespace literals {
constexpr Duration operator""_us(unsigned long long count) { return {static_cast<std::int64_t>(count)}; }
constexpr Duration operator""_ms(unsigned long long count)
{
    return Duration::milliseconds(static_cast<std::int64_t>(count));
}
constexpr Duration operator""_s(unsigned long long count)
{
    return Duration::seconds(static_cast<std::int64_t>(count));
}
} // namespace literals

} // namespace postroom
