#include "core/stats/LatencyDigest.h"

#include "core/vocabulary/Ensure.h"

#include <algorithm>
#include <bit>

namespace postroom {

namespace {
/// The first digits given up: twenty are a millionth.
constexpr int firstDigits = 20;
} // namespace

std::int64_t LatencyDigest::rounded(std::int64_t microseconds) const
{
    const int width = std::bit_width(static_cast<std::uint64_t>(microseconds));
    if (width <= m_digits)
        return microseconds;
    const std::int64_t step = std::int64_t{1} << (width - m_digits);
    return (microseconds + step - 1) / step * step;
}

void LatencyDigest::insert(std::int64_t microseconds, std::uint64_t times)
{
    const auto place = std::lower_bound(m_values.begin(), m_values.end(), microseconds,
                                        [](const Value& value, std::int64_t than) { return value.microseconds < than; });
    if (place != m_values.end() && place->microseconds == microseconds)
        place->times += times;
    else
        m_values.insert(place, {microseconds, times});
}

void LatencyDigest::add(Duration latency, std::uint64_t times)
{
    m_count += times;
    insert(rounded(std::max<std::int64_t>(latency.microseconds, 0)), times);
    fit();
}

void LatencyDigest::remove(Duration latency)
{
    const std::int64_t microseconds = rounded(std::max<std::int64_t>(latency.microseconds, 0));
    const auto place = std::find_if(m_values.begin(), m_values.end(),
                                    [&](const Value& value) { return value.microseconds == microseconds; });
    ENSURE(place != m_values.end(), "took back a duration that was never added");
    --m_count;
    if (--place->times == 0)
        m_values.erase(place);
}

void LatencyDigest::merge(const LatencyDigest& other)
{
    if (other.m_digits < m_digits)
        roundMore(other.m_digits);
    for (const Value& value : other.m_values)
        insert(rounded(value.microseconds), value.times);
    m_count += other.m_count;
    fit();
}

void LatencyDigest::roundMore(int digits)
{
    m_digits = digits;
    std::vector<Value> before;
    before.swap(m_values);
    for (const Value& value : before) {
        const std::int64_t microseconds = rounded(value.microseconds);
        if (!m_values.empty() && m_values.back().microseconds == microseconds)
            m_values.back().times += value.times;
        else
            m_values.push_back({microseconds, value.times});
    }
}

void LatencyDigest::fit()
{
    while (m_values.size() > m_mostValues && m_digits > 1)
        roundMore(m_digits > firstDigits ? firstDigits : m_digits - 1);
}

std::optional<Duration> LatencyDigest::percentile(int percent) const
{
    if (m_count == 0)
        return std::nullopt;
    const std::uint64_t rank = std::max<std::uint64_t>((m_count * static_cast<std::uint64_t>(percent) + 99) / 100, 1);
    std::uint64_t passed = 0;
    for (const Value& value : m_values) {
        passed += value.times;
        if (passed >= rank)
            return Duration{value.microseconds};
    }
    return Duration{m_values.back().microseconds};
}

std::int64_t LatencyDigest::errorPermille() const
{
    // Rounding up to the next number of n leading digits adds less than one part of 2^(n-1).
    return isExact() ? 0 : m_digits > 10 ? 1 : 1000 / (std::int64_t{1} << (m_digits - 1));
}

} // namespace postroom
