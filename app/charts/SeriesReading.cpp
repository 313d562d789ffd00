#include "app/charts/SeriesReading.h"

#include <algorithm>
#include <cmath>

using namespace postroom;

std::int64_t SeriesReading::windowSlices() const
{
    // A window of few messages jumps between one and two of them; a twentieth of the run is calm.
    constexpr std::int64_t fewest = 24;
    const std::int64_t width = m_series.sliceWidth().microseconds;
    return std::max((Duration::seconds(1).microseconds + width - 1) / width, fewest);
}

std::int64_t SeriesReading::Rates::most() const { return std::max({published, delivered, acked}); }

std::vector<double> SeriesReading::spread(const RateTrack& track) const
{
    const std::int64_t width = m_series.sliceWidth().microseconds;
    const auto& entries = track.entries();
    std::vector<double> all(static_cast<std::size_t>(m_series.sliceOf(m_until)) + 1);
    const auto add = [&](SimTime from, SimTime to, double count) {
        to = std::min(to, m_until);
        const auto slice = [&](SimTime time) { return static_cast<std::size_t>(time.microseconds / width); };
        if (count <= 0 || from > to)
            return;
        if (slice(from) == slice(to)) {
            all[slice(from)] += count;
            return;
        }
        const double each = count / static_cast<double>((to - from).microseconds);
        for (std::size_t i = slice(from); i <= slice(to); ++i) {
            const SimTime start{static_cast<std::int64_t>(i) * width};
            const Duration part = std::min(start + Duration{width}, to) - std::max(start, from);
            all[i] += each * static_cast<double>(part.microseconds);
        }
    };
    const auto perMicrosecond = [](double count, Duration time) { return count / static_cast<double>(time.microseconds); };
    for (std::size_t i = 0; i < entries.size() && entries[i].first <= m_until; ++i) {
        const RateSlice& slice = entries[i];
        add(slice.first, slice.last, slice.count - slice.atLast);
        if (i + 1 < entries.size()) {
            add(slice.last, entries[i + 1].first, slice.atLast);
            continue;
        }
        // Nobody knows when the next one comes: as soon as the last ones did, and if that time has passed, none is coming.
        double expected = perMicrosecond(slice.atLast, window());
        if (slice.first < slice.last)
            expected = perMicrosecond(slice.count - slice.atLast, slice.last - slice.first);
        else if (i > 0)
            expected = perMicrosecond(entries[i - 1].atLast, slice.first - entries[i - 1].last);
        const double elapsed = static_cast<double>((m_until - slice.last).microseconds);
        const double span = expected > 0 ? std::min(elapsed, slice.atLast / expected) : elapsed;
        add(slice.last, slice.last + Duration{std::llround(span)}, std::min(static_cast<double>(slice.atLast), expected * elapsed));
    }
    return all;
}

std::vector<std::int64_t> SeriesReading::perSecond(const RateTrack& track) const
{
    const std::vector<double> counts = spread(track);
    const auto window = static_cast<std::size_t>(windowSlices());
    const std::int64_t width = m_series.sliceWidth().microseconds;
    std::vector<std::int64_t> rates;
    rates.reserve(counts.size());
    double sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        sum += counts[i] - (i >= window ? counts[i - window] : 0);
        const std::int64_t end = std::min(static_cast<std::int64_t>(i + 1) * width, m_until.microseconds);
        const std::int64_t start = i >= window ? static_cast<std::int64_t>(i + 1 - window) * width : 0;
        rates.push_back(end > start ? std::llround(sum * 1e9 / static_cast<double>(end - start)) : 0);
        // Over less than a window there is no rate to tell, so the whole first one has that of its end.
        if (i < window)
            std::fill(rates.begin(), rates.end(), rates.back());
    }
    return rates;
}

SeriesReading::Rates SeriesReading::ratesAt(SimTime time) const
{
    return rates()[static_cast<std::size_t>(m_series.sliceOf(std::clamp(time, SimTime{}, m_until)))];
}

std::vector<SeriesReading::Rates> SeriesReading::rates() const
{
    const auto published = perSecond(m_series.published());
    const auto delivered = perSecond(m_series.delivered());
    const auto acked = perSecond(m_series.acked());
    std::vector<Rates> rates;
    rates.reserve(published.size());
    for (std::size_t i = 0; i < published.size(); ++i)
        rates.push_back({published[i], delivered[i], acked[i]});
    return rates;
}

std::optional<SeriesReading::Percentiles> SeriesReading::percentilesOf(const LatencyDigest& digest)
{
    if (digest.count() == 0)
        return std::nullopt;
    return Percentiles{*digest.percentile(50), *digest.percentile(95), *digest.percentile(99)};
}

std::optional<SeriesReading::Percentiles> SeriesReading::percentilesAt(SimTime time) const
{
    const std::int64_t first = m_series.sliceOf(time) / windowSlices() * windowSlices();
    return percentilesOf(m_series.latenciesIn(first, first + windowSlices()));
}

std::vector<std::optional<SeriesReading::Percentiles>> SeriesReading::percentiles() const
{
    std::vector<std::optional<Percentiles>> all;
    const std::int64_t last = m_series.sliceOf(m_until);
    for (std::int64_t first = 0; first <= last; first += windowSlices())
        all.push_back(percentilesOf(m_series.latenciesIn(first, first + windowSlices())));
    return all;
}
