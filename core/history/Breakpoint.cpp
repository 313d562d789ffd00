#include "core/history/Breakpoint.h"

#include "core/events/EventFields.h"
#include "core/events/JournalText.h"
#include "core/vocabulary/Nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace postroom {

namespace {

using Words = std::vector<std::string_view>;

const Words queueMetrics = {"depth", "ready",   "unacked", "published", "delivered", "redelivered",
                            "acked", "dead-lettered", "expired", "dropped"};
const Words consumerMetrics = {"handled", "crashed"};
const Words totals = {"published", "delivered", "redelivered", "acked", "dead-lettered", "dropped", "lost"};

bool contains(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template<std::size_t... I>
Words kindsOf(std::index_sequence<I...>)
{
    return {Described<std::variant_alternative_t<I, decltype(Event::what)>>::name...};
}

const Words& kinds()
{
    static const Words all = kindsOf(std::make_index_sequence<std::variant_size_v<decltype(Event::what)>>());
    return all;
}

/// Splits at blanks; text in double quotes stays together.
std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    bool quoted = false;
    bool inWord = false;
    for (const char letter : line) {
        if (letter == '"') {
            quoted = !quoted;
        } else if (letter == ' ' && !quoted) {
            inWord = false;
            continue;
        }
        if (!inWord)
            words.emplace_back();
        inWord = true;
        if (letter != '"')
            words.back() += letter;
    }
    return words;
}

} // namespace

tl::expected<Breakpoint, std::string> Breakpoint::parse(std::string_view line)
{
    const auto wrong = [](std::string sentence) { return tl::unexpected(std::move(sentence)); };
    Breakpoint point;
    point.m_line = line;
    std::vector<std::string> words = wordsOf(line);
    if (words.empty())
        return wrong("say when to pause, such as 'Requeued queue=work' or 'depth(work) > 10'");
    const auto place = line.find_first_of("<>=");
    const bool isEvent = contains(kinds(), words.front()) || words.front() == "first";
    // "depth(work) > 3" or "lost = 1"; but "Requeue queue=work" is an event with a mistake.
    const std::string_view leftOfSign = line.substr(0, std::min(place, line.size()));
    const auto lastLetter = leftOfSign.find_last_not_of(' ');
    const bool isOneWord = leftOfSign.find('(') != std::string_view::npos
        || leftOfSign.substr(0, lastLetter == std::string_view::npos ? 0 : lastLetter).find(' ') == std::string_view::npos;
    if (!isEvent && place != std::string_view::npos && isOneWord) {
        std::string_view left = line.substr(0, place);
        std::string_view right = line.substr(place);
        constexpr std::array<std::pair<std::string_view, Compare>, 5> signs{{{">=", Compare::AtLeast},
                                                                            {"<=", Compare::AtMost},
                                                                            {">", Compare::More},
                                                                            {"<", Compare::Less},
                                                                            {"=", Compare::Equal}}};
        const auto* sign = std::find_if(signs.begin(), signs.end(), [&](const auto& each) { return right.starts_with(each.first); });
        point.m_compare = sign->second;
        right.remove_prefix(sign->first.size());
        right.remove_prefix(std::min(right.find_first_not_of(' '), right.size()));
        while (right.ends_with(' '))
            right.remove_suffix(1);
        const auto read = std::from_chars(right.data(), right.data() + right.size(), point.m_limit);
        if (right.empty() || read.ec != std::errc() || read.ptr != right.data() + right.size())
            return wrong(fmt::format("'{}' is no whole number", right));
        while (left.ends_with(' '))
            left.remove_suffix(1);
        if (const auto bracket = left.find('('); bracket != std::string_view::npos) {
            if (!left.ends_with(')'))
                return wrong("a ')' is missing after the name");
            point.m_name = left.substr(bracket + 1, left.size() - bracket - 2);
            left = left.substr(0, bracket);
            Words known = queueMetrics;
            known.insert(known.end(), consumerMetrics.begin(), consumerMetrics.end());
            if (!contains(known, left))
                return wrong(fmt::format("there is no number '{}' of a queue or consumer{}", left, didYouMean(left, known)));
            if (point.m_name.empty())
                return wrong(fmt::format("say whose, such as {}(work)", left));
        } else if (!contains(totals, left)) {
            if (contains(queueMetrics, left) || contains(consumerMetrics, left))
                return wrong(fmt::format("say whose, such as {}(work)", left));
            return wrong(fmt::format("there is no number '{}'{}", left, didYouMean(left, totals)));
        }
        point.m_metric = left;
        return point;
    }
    if (words.front() == "first") {
        point.m_onlyFirst = true;
        words.erase(words.begin());
        if (words.empty())
            return wrong("say which event, such as 'first DeadLettered'");
    }
    if (!contains(kinds(), words.front()))
        return wrong(fmt::format("there is no event '{}'{}", words.front(), didYouMean(words.front(), kinds())));
    point.m_kind = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        if (equals == std::string::npos || equals == 0)
            return wrong(fmt::format("'{}' should be FIELD=VALUE, such as queue=work", words[i]));
        point.m_fields.emplace_back(words[i].substr(0, equals), words[i].substr(equals + 1));
    }
    return point;
}

void Breakpoint::begin(const SimulationRun& run)
{
    m_read = run.journal().last();
    m_wasTrue = !m_metric.empty() && isTrue(run);
    m_isOver = false;
    if (!m_onlyFirst)
        return;
    for (EventNumber number = run.journal().first(); number <= m_read && !m_isOver; ++number)
        m_isOver = matches(run.journal().at(number), run.scene().names());
}

std::optional<EventNumber> Breakpoint::check(const SimulationRun& run)
{
    const EventNumber last = run.journal().last();
    if (!m_metric.empty()) {
        const bool was = std::exchange(m_wasTrue, isTrue(run));
        return m_wasTrue && !was ? std::optional(last) : std::nullopt;
    }
    while (m_read < last) {
        ++m_read;
        if (m_isOver || !matches(run.journal().at(m_read), run.scene().names()))
            continue;
        m_isOver = m_onlyFirst;
        return m_read;
    }
    return std::nullopt;
}

bool Breakpoint::matches(const Event& event, const NameBook& names) const
{
    if (kindOf(event) != m_kind)
        return false;
    if (m_fields.empty())
        return true;
    const auto fields = eventFields(event, names);
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [&](const auto& wanted) { return std::find(fields.begin(), fields.end(), wanted) != fields.end(); });
}

std::optional<std::uint64_t> Breakpoint::number(const SimulationRun& run) const
{
    const Statistics& statistics = run.statistics();
    if (m_name.empty())
        return statistics.total(m_metric);
    if (contains(consumerMetrics, m_metric)) {
        const ConsumerStatistics* consumer = statistics.consumer(m_name);
        if (consumer)
            return m_metric == "handled" ? consumer->handled : consumer->crashes;
        const ProducerStatistics* producer = m_metric == "crashed" ? statistics.producer(m_name) : nullptr;
        return producer ? std::optional(producer->crashes) : std::nullopt;
    }
    const QueueStatistics* queue = statistics.queue(m_name);
    if (!queue || queue->deleted)
        return std::nullopt;
    const std::pair<std::string_view, std::uint64_t> numbers[] = {
        {"depth", queue->ready + queue->unacked}, {"ready", queue->ready},
        {"unacked", queue->unacked},              {"published", queue->published},
        {"delivered", queue->delivered},          {"redelivered", queue->redelivered},
        {"acked", queue->acked},                  {"dead-lettered", queue->deadLettered()},
        {"expired", queue->expired},              {"dropped", queue->dropped()}};
    for (const auto& [metric, value] : numbers) {
        if (metric == m_metric)
            return value;
    }
    return std::nullopt;
}

std::string Breakpoint::doubtAbout(const SimulationRun& run) const
{
    if (m_metric.empty() || m_name.empty())
        return {};
    const bool ofClient = contains(consumerMetrics, m_metric);
    Words known;
    if (ofClient) {
        for (const auto& [id, view] : run.scene().consumers())
            known.emplace_back(view.spec->name);
    } else {
        for (const auto& [id, view] : run.scene().queues())
            known.emplace_back(view.spec->name);
    }
    if (m_metric == "crashed") {
        for (const auto& [id, view] : run.scene().producers())
            known.emplace_back(view.spec->name);
    }
    if (contains(known, m_name))
        return {};
    const char* kind = m_metric == "crashed" ? "producer or consumer" : ofClient ? "consumer" : "queue";
    return fmt::format("there is no {} '{}' now{}", kind, m_name, known.empty() ? "" : didYouMean(m_name, known));
}

bool Breakpoint::isTrue(const SimulationRun& run) const
{
    const auto value = number(run);
    if (!value)
        return false;
    switch (m_compare) {
    case Compare::More: return *value > m_limit;
    case Compare::AtLeast: return *value >= m_limit;
    case Compare::Equal: return *value == m_limit;
    case Compare::AtMost: return *value <= m_limit;
    case Compare::Less: return *value < m_limit;
    }
    return false;
}

} // namespace postroom
