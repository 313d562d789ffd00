#include "app/charts/SeriesReading.h"

#include <algorithm>

using namespace postroom;

std::int64_t SeriesReading::windowSlices() const
{
    // A window of few messages jumps between one and two of them; a twentieth of the run is calm.
    constexpr std::int64_t fewest = 24;
    const std::int64_t width = m_series.sliceWidth().microseconds;
    return std::max((Duration::seconds(1).microseconds + width - 1) / width, fewest);
}

std::int64_t SeriesReading::Rates::most() const { return std::max({published, delivered, acked}); }

SeriesReading::Rates SeriesReading::perSecond(std::uint64_t published, std::uint64_t delivered, std::uint64_t acked) const
{
    const auto rate = [this](std::uint64_t count) {
        return static_cast<std::int64_t>(count) * 1'000'000'000 / window().microseconds;
    };
    return {rate(published), rate(delivered), rate(acked)};
}

SeriesReading::Rates SeriesReading::ratesAt(SimTime time) const
{
    const std::int64_t last = m_series.sliceOf(time);
    const RateSlice sum = m_series.ratesIn(last + 1 - windowSlices(), last + 1);
    return perSecond(sum.published, sum.delivered, sum.acked);
}

std::vector<SeriesReading::Rates> SeriesReading::rates() const
{
    const auto slices = static_cast<std::size_t>(m_series.sliceOf(m_until)) + 1;
    std::vector<RateSlice> each(slices);
    for (std::size_t i = 0; i < m_series.rates().size(); ++i) {
        const RateSlice& slice = m_series.rates()[i];
        if (static_cast<std::size_t>(slice.index) < slices)
            each[static_cast<std::size_t>(slice.index)] = slice;
    }
    std::vector<Rates> rates;
    rates.reserve(slices);
    std::uint64_t published = 0;
    std::uint64_t delivered = 0;
    std::uint64_t acked = 0;
    const auto window = static_cast<std::size_t>(windowSlices());
    for (std::size_t i = 0; i < slices; ++i) {
        published += each[i].published;
        delivered += each[i].delivered;
        acked += each[i].acked;
        if (i >= window) {
            published -= each[i - window].published;
            delivered -= each[i - window].delivered;
            acked -= each[i - window].acked;
        }
        rates.push_back(perSecond(published, delivered, acked));
    }
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
