#pragma once

#include "core/vocabulary/SimTime.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace postroom {

/// How long things took, for percentiles, in bounded memory. Exact while there are few different durations;
/// when there are too many, all of them are rounded up to as many leading binary digits as still fit.
/// What it holds depends on the durations alone, not on the order they came in.
class LatencyDigest {
public:
    /// Keeps so many different durations, at least 64: so many powers of two there are.
    explicit LatencyDigest(std::size_t mostValues) : m_mostValues(mostValues) {}

    void add(Duration latency, std::uint64_t times = 1);
    /// Takes back one that was added.
    void remove(Duration latency);
    void merge(const LatencyDigest& other);

    std::uint64_t count() const { return m_count; }
    /// The smallest duration that is not less than so many percent of all (nearest rank); nothing without any.
    std::optional<Duration> percentile(int percent) const;
    bool isExact() const { return m_digits == allDigits; }
    /// What is told is at most this many thousandths more than what was: 0 while it is exact.
    std::int64_t errorPermille() const;
    /// How many different durations are kept.
    std::size_t size() const { return m_values.size(); }

private:
    static constexpr int allDigits = 64;
    struct Value {
        std::int64_t microseconds;
        std::uint64_t times;
    };
    std::int64_t rounded(std::int64_t microseconds) const;
    void insert(std::int64_t rounded, std::uint64_t times);
    void roundMore(int digits);
    void fit();

    std::vector<Value> m_values; ///< in order
    std::uint64_t m_count = 0;
    std::size_t m_mostValues;
    int m_digits = allDigits;
};

} // namespace postroom
