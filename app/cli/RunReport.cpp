#include "app/cli/RunReport.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace postroom {

namespace {

using Row = std::vector<std::string>;

/// Columns under each other: the first to the left, numbers to the right.
std::string table(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line = fmt::format("{:<{}}", row[0], widths[0]);
        for (std::size_t i = 1; i < row.size(); ++i)
            line += fmt::format("  {:>{}}", row[i], widths[i]);
        text += line + "\n";
    }
    return text + "\n";
}

/// To the millisecond: nobody reads more.
std::string rounded(Duration duration)
{
    return toText(Duration::milliseconds((duration.microseconds + 500) / 1000));
}

std::string count(std::uint64_t number)
{
    return std::to_string(number);
}

constexpr std::array totals{"published",     "delivered", "acked",   "auto-acked", "redelivered", "requeued",
                            "dead-lettered", "expired",   "dropped", "unroutable", "lost",
                            "handled-once",  "handled-again"};

} // namespace

std::string RunReport::asText() const
{
    std::string text = fmt::format("{}\n{} simulated, seed {}, {} events, digest {}\n\n",
                                   title.empty() ? "Untitled" : title, rounded(end - SimTime{}), seed, events, digest);
    std::vector<Row> queues = {{"queue", "in", "ready", "unacked", "delivered", "acked", "auto-acked",
                                "redelivered", "dead-lettered", "expired", "dropped", "peak"}};
    for (const auto& [id, queue] : statistics.queues()) {
        queues.push_back({queue.name, count(queue.published), count(queue.ready), count(queue.unacked),
                          count(queue.delivered), count(queue.acked), count(queue.autoAcked),
                          count(queue.redelivered), count(queue.deadLettered()), count(queue.expired),
                          count(queue.dropped()), count(queue.peak)});
    }
    if (queues.size() > 1)
        text += table(queues);
    std::vector<Row> consumers = {{"consumer", "handled", "repeated", "recognised", "busy", "crashed"}};
    for (const auto& [id, consumer] : statistics.consumers()) {
        consumers.push_back({consumer.name, count(consumer.handled), count(consumer.repeated), count(consumer.recognised),
                             fmt::format("{} %", (consumer.busyPermille(end) + 5) / 10),
                             count(consumer.crashes)});
    }
    if (consumers.size() > 1)
        text += table(consumers);
    std::vector<Row> sums = {{"total", ""}};
    for (const char* each : totals)
        sums.push_back({each, count(statistics.total(each))});
    text += table(sums);
    const LatencyDigest& latency = series.latency();
    if (latency.count() > 0) {
        text += fmt::format("from publish to handled ({} of them): half within {}, 95 % within {}, 99 % within {}\n\n",
                            latency.count(), rounded(*latency.percentile(50)), rounded(*latency.percentile(95)),
                            rounded(*latency.percentile(99)));
    }
    for (const Outcome& outcome : outcomes)
        text += fmt::format("{}  {}  ({})\n", outcome.met ? "met    " : "NOT MET", outcome.expectation,
                            outcome.sentence);
    if (!remark.empty())
        text += remark + "\n";
    if (recorded && isAsRecorded())
        text += "met      the run is the recorded one\n";
    else if (recorded)
        text += fmt::format("NOT MET  the run is the recorded one  (its digest was {}: the rules have changed since)\n", *recorded);
    return text;
}

std::string RunReport::asJson() const
{
    using Json = nlohmann::ordered_json;
    Json report;
    report["title"] = title;
    report["seed"] = seed;
    report["simulated_time"] = toText(end - SimTime{});
    report["events"] = events;
    report["digest"] = digest;
    if (recorded)
        report["recording"] = Json{{"digest", *recorded}, {"same", isAsRecorded()}};
    report["queues"] = Json::array();
    for (const auto& [id, queue] : statistics.queues()) {
        Json entry;
        entry["name"] = queue.name;
        entry["deleted"] = queue.deleted;
        entry["published"] = queue.published;
        entry["ready"] = queue.ready;
        entry["unacked"] = queue.unacked;
        entry["delivered"] = queue.delivered;
        entry["acked"] = queue.acked;
        entry["auto_acked"] = queue.autoAcked;
        entry["redelivered"] = queue.redelivered;
        entry["requeued"] = queue.requeued;
        entry["dead_lettered"] = queue.deadLettered();
        entry["expired"] = queue.expired;
        entry["dropped"] = queue.dropped();
        entry["peak_depth"] = queue.peak;
        report["queues"].push_back(std::move(entry));
    }
    report["producers"] = Json::array();
    for (const auto& [id, producer] : statistics.producers())
        report["producers"].push_back(Json{{"name", producer.name}, {"published", producer.published}});
    report["consumers"] = Json::array();
    for (const auto& [id, consumer] : statistics.consumers()) {
        report["consumers"].push_back(
            Json{{"name", consumer.name},
                 {"handled", consumer.handled},
                 {"repeated", consumer.repeated},
                 {"recognised", consumer.recognised},
                 {"busy_share", static_cast<double>(consumer.busyPermille(end)) / 1000},
                 {"crashed", consumer.crashes}});
    }
    for (const char* each : totals) {
        std::string key = each;
        std::replace(key.begin(), key.end(), '-', '_');
        report["totals"][key] = statistics.total(each);
    }
    const LatencyDigest& latency = series.latency();
    report["latency"]["handled"] = latency.count();
    for (const auto& [key, percent] : {std::pair{"p50_us", 50}, {"p95_us", 95}, {"p99_us", 99}}) {
        if (const auto found = latency.percentile(percent))
            report["latency"][key] = found->microseconds;
    }
    report["expectations"] = Json::array();
    for (const Outcome& outcome : outcomes) {
        report["expectations"].push_back(
            Json{{"text", outcome.expectation}, {"met", outcome.met}, {"sentence", outcome.sentence}});
    }
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace postroom
