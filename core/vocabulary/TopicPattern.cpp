#include "core/vocabulary/TopicPattern.h"

#include <algorithm>

namespace postroom {

std::vector<std::string_view> topicWords(std::string_view text)
{
    std::vector<std::string_view> words;
    if (text.empty())
        return words;
    std::size_t start = 0;
    while (true) {
        const std::size_t dot = text.find('.', start);
        words.push_back(text.substr(start, dot == std::string_view::npos ? dot : dot - start));
        if (dot == std::string_view::npos)
            return words;
        start = dot + 1;
    }
}

namespace {

struct Progress {
    bool matches = false;
    std::size_t patternWords = 0; ///< the most pattern words that could be satisfied
    std::size_t keyWords = 0;     ///< and the key words used up by then
};

// Walks all positions a prefix of the pattern can reach in the key at the same time, so that patterns with
// many # cost words times words and not an exponential search.
Progress match(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& key)
{
    std::vector<char> reachable(key.size() + 1, 0);
    reachable[0] = 1;
    Progress progress;
    for (std::size_t p = 0; p < pattern.size(); ++p) {
        std::vector<char> next(key.size() + 1, 0);
        if (pattern[p] == "#") {
            bool open = false;
            for (std::size_t k = 0; k <= key.size(); ++k) {
                open = open || reachable[k];
                next[k] = open;
            }
        } else {
            for (std::size_t k = 0; k < key.size(); ++k)
                next[k + 1] = reachable[k] && (pattern[p] == "*" || pattern[p] == key[k]);
        }
        reachable = std::move(next);
        const auto last = std::find(reachable.begin(), reachable.end(), 1);
        if (last == reachable.end())
            return progress;
        progress.patternWords = p + 1;
        progress.keyWords = static_cast<std::size_t>(last - reachable.begin());
    }
    progress.matches = reachable[key.size()];
    return progress;
}

} // namespace

bool topicMatches(std::string_view pattern, std::string_view key)
{
    return match(topicWords(pattern), topicWords(key)).matches;
}

namespace {

using Words = std::vector<std::string_view>;

/// What each word of a pattern that matches stands for.
std::vector<MatchReason::Part> partsOf(const Words& pattern, const Words& key)
{
    std::vector<MatchReason::Part> parts;
    std::size_t used = 0;
    for (std::size_t p = 0; p < pattern.size(); ++p) {
        MatchReason::Part part;
        part.wanted = pattern[p];
        if (pattern[p] == "#") {
            // As few words as leave a rest that the rest of the pattern matches.
            const Words rest(pattern.begin() + static_cast<std::ptrdiff_t>(p) + 1, pattern.end());
            part.words = 0;
            while (!match(rest, {key.begin() + static_cast<std::ptrdiff_t>(used + part.words), key.end()}).matches)
                ++part.words;
        }
        for (std::size_t k = 0; k < part.words; ++k)
            part.is.append(k ? "." : "").append(key[used + k]);
        used += part.words;
        part.word = used;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

MatchReason compareTopic(std::string_view pattern, std::string_view key)
{
    using Kind = MatchReason::Kind;
    const Words patternWords = topicWords(pattern);
    const Words keyWords = topicWords(key);
    const Progress progress = match(patternWords, keyWords);
    MatchReason reason{Kind::TopicMatches, std::string(key), std::string(pattern), {}};
    if (progress.matches) {
        reason.parts = partsOf(patternWords, keyWords);
        return reason;
    }
    MatchReason::Part part;
    part.word = progress.keyWords + 1;
    if (progress.keyWords < keyWords.size())
        part.is = keyWords[progress.keyWords];
    if (progress.patternWords < patternWords.size())
        part.wanted = patternWords[progress.patternWords];
    reason.kind = progress.patternWords == patternWords.size() ? Kind::KeyGoesOn
                  : progress.keyWords >= keyWords.size()       ? Kind::KeyEnds
                                                               : Kind::WordDiffers;
    reason.parts.push_back(std::move(part));
    return reason;
}

} // namespace postroom
