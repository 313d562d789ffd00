#pragma once

#include "core/stats/TimeSeries.h"

#include <optional>
#include <vector>

/// What charts show of a series besides what it has ready: values over a window of time, because one slice is
/// too narrow to tell a rate or a percentile from.
class SeriesReading {
public:
    SeriesReading(const postroom::TimeSeries& series, postroom::SimTime until) : m_series(series), m_until(until) {}

    /// How long the windows are: a second, or more in a long run.
    postroom::Duration window() const { return m_series.sliceWidth() * windowSlices(); }

    /// Thousandths of messages a second, over the window that ends with a slice; in the first window, over all of it.
    /// A message counts for all the time until the next one, so that a steady rate is the same wherever a window begins.
    struct Rates {
        std::int64_t published = 0;
        std::int64_t delivered = 0;
        std::int64_t acked = 0;
        std::int64_t most() const;
    };
    Rates ratesAt(postroom::SimTime time) const;
    /// The rates at each slice up to the present one.
    std::vector<Rates> rates() const;

    struct Percentiles {
        postroom::Duration median;
        postroom::Duration percentile95;
        postroom::Duration percentile99;
    };
    /// Nothing if nothing was handled in the window that the time lies in.
    std::optional<Percentiles> percentilesAt(postroom::SimTime time) const;
    /// Of all windows from the start of the run.
    std::vector<std::optional<Percentiles>> percentiles() const;
    static std::optional<Percentiles> percentilesOf(const postroom::LatencyDigest& digest);

private:
    std::int64_t windowSlices() const;
    /// How much of what was counted falls into each slice, every message being spread until the next one.
    std::vector<double> spread(const postroom::RateTrack& track) const;
    std::vector<std::int64_t> perSecond(const postroom::RateTrack& track) const;

    const postroom::TimeSeries& m_series;
    postroom::SimTime m_until;
};
