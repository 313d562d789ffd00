#include "core/vocabulary/Ensure.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>

namespace postroom {

namespace {
LastWords& lastWords()
{
    static LastWords words;
    return words;
}
} // namespace

void setLastWords(LastWords words)
{
    lastWords() = std::move(words);
}

void ensureFailed(const char* condition, const char* sentence, const char* file, int line)
{
    const std::string text = fmt::format("{}:{}: {} ({})", file, line, sentence, condition);
    std::fprintf(stderr, "postroom: a mistake of the program: %s\n", text.c_str());
    if (lastWords())
        lastWords()(text);
    std::abort();
}

} // namespace postroom
