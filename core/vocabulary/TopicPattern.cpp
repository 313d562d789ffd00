#include "core/vocabulary/TopicPattern.h"

#include <fmt/format.h>

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

std::string whyTopicFails(std::string_view pattern, std::string_view key)
{
    const auto patternWords = topicWords(pattern);
    const auto keyWords = topicWords(key);
    const Progress progress = match(patternWords, keyWords);
    if (progress.matches)
        return {};
    if (progress.patternWords == patternWords.size())
        return fmt::format("the key goes on with '{}' where the pattern '{}' ends",
                           keyWords.size() > progress.keyWords ? keyWords[progress.keyWords] : "", pattern);
    const std::string_view wanted = patternWords[progress.patternWords];
    const std::string wantedText = wanted == "*" ? "one more word for *" : fmt::format("'{}'", wanted);
    if (progress.keyWords >= keyWords.size())
        return fmt::format("the key ends where the pattern '{}' needs {}", pattern, wantedText);
    return fmt::format("word {} of the key is '{}', the pattern '{}' needs {}", progress.keyWords + 1,
                       keyWords[progress.keyWords], pattern, wantedText);
}

std::string howTopicMatches(std::string_view pattern, std::string_view key)
{
    const auto patternWords = topicWords(pattern);
    const auto keyWords = topicWords(key);
    if (!match(patternWords, keyWords).matches)
        return {};
    std::vector<std::string> parts;
    std::size_t used = 0;
    for (std::size_t p = 0; p < patternWords.size(); ++p) {
        std::size_t count = 1;
        if (patternWords[p] == "#") {
            // As few words as leave a rest that the rest of the pattern matches.
            const std::vector<std::string_view> rest(patternWords.begin() + static_cast<std::ptrdiff_t>(p) + 1,
                                                     patternWords.end());
            count = 0;
            while (!match(rest, {keyWords.begin() + static_cast<std::ptrdiff_t>(used + count), keyWords.end()}).matches)
                ++count;
        }
        std::string words;
        for (std::size_t k = 0; k < count; ++k)
            words += fmt::format("{}{}", k ? "." : "", keyWords[used + k]);
        used += count;
        if (patternWords[p] == "*" || patternWords[p] == "#")
            parts.push_back(count ? fmt::format("{} stands for '{}'", patternWords[p], words) : "# stands for no word");
        else
            parts.push_back(fmt::format("word {} is '{}'", used, words));
    }
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text.empty() ? "both the key and the pattern are empty" : text;
}

} // namespace postroom
