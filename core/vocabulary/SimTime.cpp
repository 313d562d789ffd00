#include "core/vocabulary/SimTime.h"

#include <fmt/format.h>

#include <array>

namespace postroom {

namespace {
struct Unit {
    std::string_view name;
    std::int64_t microseconds;
};
// Longest names first, so that "ms" is not read as "m".
constexpr std::array units{Unit{"us", 1}, Unit{"ms", 1000}, Unit{"s", 1'000'000}, Unit{"m", 60'000'000},
                           Unit{"h", 3'600'000'000}};
constexpr std::int64_t longest = 315'360'000'000'000; // ten years
} // namespace

std::string toText(Duration duration)
{
    const std::int64_t us = duration.microseconds;
    if (us != 0 && us % 1000 != 0)
        return fmt::format("{}us", us);
    if (us != 0 && us < 1'000'000)
        return fmt::format("{}ms", us / 1000);
    std::string text = fmt::format("{}", us / 1'000'000);
    if (us % 1'000'000 != 0) {
        std::string fraction = fmt::format(".{:03}", us % 1'000'000 / 1000);
        while (fraction.back() == '0')
            fraction.pop_back();
        text += fraction;
    }
    return text + "s";
}

std::optional<Duration> parseDuration(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    // Whole decimal arithmetic: floating point would make the same file run differently elsewhere.
    std::int64_t digits = 0;
    std::int64_t scale = 1;
    bool fraction = false;
    bool anyDigit = false;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == '.' && !fraction) {
            fraction = true;
        } else if (text[i] >= '0' && text[i] <= '9') {
            if (digits > longest || scale > 1'000'000'000)
                return std::nullopt;
            anyDigit = true;
            digits = digits * 10 + (text[i] - '0');
            if (fraction)
                scale *= 10;
        } else {
            break;
        }
    }
    while (i < text.size() && text[i] == ' ')
        ++i;
    const std::string_view unitName = text.substr(i);
    if (!anyDigit)
        return std::nullopt;
    if (digits == 0 && unitName.empty())
        return Duration{}; // nothing is nothing in every unit
    for (const Unit& unit : units) {
        if (unit.name != unitName)
            continue;
        if (digits > longest)
            return std::nullopt;
        // A fraction below a microsecond is cut off.
        const std::int64_t whole = digits / scale;
        if (whole > longest / unit.microseconds)
            return std::nullopt;
        const std::int64_t rest = (digits % scale) * (unit.microseconds / 1) / scale;
        const std::int64_t us = whole * unit.microseconds + rest;
        return us > longest ? std::nullopt : std::optional(Duration{us});
    }
    return std::nullopt;
}

std::string toText(SimTime time)
{
    return fmt::format("{}.{:06}", time.microseconds / 1'000'000, time.microseconds % 1'000'000);
}

} // namespace postroom
