#include "core/scenario/Expectation.h"

#include "core/vocabulary/Nearest.h"

#include <fmt/format.h>

namespace postroom {

namespace {

using Words = std::vector<std::string_view>;

const Words& metricsOf(Expectation::About about)
{
    static const Words none;
    static const Words consumer = {"handled", "repeated", "recognised", "crashed", "busy"};
    static const Words queue = {"ready",       "unacked",       "published", "delivered", "acked",
                                "redelivered", "dead-lettered", "expired",   "dropped",   "peak"};
    static const Words total = {"published",  "delivered",     "acked",        "redelivered",  "dropped",
                                "unroutable", "dead-lettered", "handled-once", "handled-again", "lost"};
    switch (about) {
    case Expectation::About::Consumer: return consumer;
    case Expectation::About::Queue: return queue;
    case Expectation::About::Total: return total;
    case Expectation::About::NoMessageLost: break;
    }
    return none;
}

struct Word {
    std::string text;
    std::size_t offset = 0;
};

/// Splits at blanks; text in double quotes is one word.
std::vector<Word> wordsOf(std::string_view line)
{
    std::vector<Word> words;
    std::size_t i = 0;
    while (i < line.size()) {
        if (line[i] == ' ') {
            ++i;
            continue;
        }
        Word word{"", i};
        if (line[i] == '"') {
            for (++i; i < line.size() && line[i] != '"'; ++i) {
                if (line[i] == '\\' && i + 1 < line.size())
                    ++i;
                word.text += line[i];
            }
            ++i;
        } else {
            for (; i < line.size() && line[i] != ' '; ++i)
                word.text += line[i];
        }
        words.push_back(std::move(word));
    }
    return words;
}

std::optional<std::uint64_t> numberIn(std::string text)
{
    if (!text.empty() && text.back() == '%')
        text.pop_back();
    if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    std::uint64_t number = 0;
    for (char digit : text)
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    return number;
}

constexpr const char* rangeForms = "expected a number, 'N to M', 'at least N' or 'at most N'";

class LineReader {
public:
    explicit LineReader(std::string_view line)
        : m_words(wordsOf(line))
        , m_length(line.size())
    {
    }

    tl::expected<Expectation, ExpectationProblem> read()
    {
        Expectation expectation;
        if (!readSubject(expectation) || !m_problem.sentence.empty())
            return tl::unexpected(m_problem);
        if (expectation.about != Expectation::About::NoMessageLost
            && (!readMetric(expectation) || !readRange(expectation)))
            return tl::unexpected(m_problem);
        if (m_next < m_words.size()) {
            fail(fmt::format("'{}' is one word too many", m_words[m_next].text));
            return tl::unexpected(m_problem);
        }
        return expectation;
    }

private:
    bool fail(std::string sentence)
    {
        m_problem = {m_next < m_words.size() ? m_words[m_next].offset : m_length, std::move(sentence)};
        return false;
    }
    std::string peek() const { return m_next < m_words.size() ? m_words[m_next].text : std::string(); }

    bool readSubject(Expectation& expectation)
    {
        static const Words subjects = {"no", "consumer", "queue", "total"};
        const std::string subject = peek();
        if (subject == "no") {
            for (const char* word : {"no", "message", "lost"}) {
                if (peek() != word)
                    return fail("the line that starts with 'no' is 'no message lost'");
                ++m_next;
            }
            return true;
        }
        if (subject == "consumer")
            expectation.about = Expectation::About::Consumer;
        else if (subject == "queue")
            expectation.about = Expectation::About::Queue;
        else if (subject == "total")
            expectation.about = Expectation::About::Total;
        else if (subject.empty())
            return fail("the line is empty; write, for example, 'no message lost'");
        else
            return fail(fmt::format("unknown word '{}'{}", subject, didYouMean(subject, subjects)));
        ++m_next;
        if (expectation.about == Expectation::About::Total)
            return true;
        if (peek().empty())
            return fail(fmt::format("the name of the {} is missing", subject));
        expectation.name = peek();
        ++m_next;
        return true;
    }
    bool readMetric(Expectation& expectation)
    {
        const Words& metrics = metricsOf(expectation.about);
        expectation.metric = peek();
        for (std::string_view metric : metrics) {
            if (metric == expectation.metric) {
                ++m_next;
                return true;
            }
        }
        if (expectation.metric.empty())
            return fail(fmt::format("what to count is missing: {}", fmt::join(metrics, ", ")));
        return fail(
            fmt::format("unknown count '{}'{}", expectation.metric, didYouMean(expectation.metric, metrics)));
    }
    bool readNumber(std::uint64_t& number)
    {
        const auto read = numberIn(peek());
        if (!read)
            return fail(peek().empty() ? std::string(rangeForms)
                                       : fmt::format("{}, not '{}'", rangeForms, peek()));
        number = *read;
        ++m_next;
        return true;
    }
    bool readRange(Expectation& expectation)
    {
        if (peek() == "at") {
            ++m_next;
            const std::string bound = peek();
            if (bound != "least" && bound != "most")
                return fail("after 'at' comes 'least' or 'most'");
            ++m_next;
            return readNumber(bound == "least" ? expectation.least : expectation.most);
        }
        if (!readNumber(expectation.least))
            return false;
        expectation.most = expectation.least;
        if (peek() != "to")
            return true;
        ++m_next;
        if (!readNumber(expectation.most))
            return false;
        if (expectation.most >= expectation.least)
            return true;
        --m_next;
        return fail("the second number of a range is not smaller than the first");
    }

    std::vector<Word> m_words;
    std::size_t m_length;
    std::size_t m_next = 0;
    ExpectationProblem m_problem;
};

std::string quoted(const std::string& name)
{
    if (!name.empty() && name.find_first_of(" \"\\") == std::string::npos)
        return name;
    std::string text = "\"";
    for (char c : name) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + "\"";
}

} // namespace

tl::expected<Expectation, ExpectationProblem> parseExpectation(std::string_view line)
{
    return LineReader(line).read();
}

std::string toText(const Expectation& expectation)
{
    std::string text;
    switch (expectation.about) {
    case Expectation::About::NoMessageLost: return "no message lost";
    case Expectation::About::Consumer: text = "consumer " + quoted(expectation.name); break;
    case Expectation::About::Queue: text = "queue " + quoted(expectation.name); break;
    case Expectation::About::Total: text = "total"; break;
    }
    text += " " + expectation.metric;
    if (expectation.most == UINT64_MAX)
        return fmt::format("{} at least {}", text, expectation.least);
    if (expectation.least == expectation.most)
        return fmt::format("{} {}", text, expectation.least);
    if (expectation.least == 0)
        return fmt::format("{} at most {}", text, expectation.most);
    return fmt::format("{} {} to {}", text, expectation.least, expectation.most);
}

} // namespace postroom
