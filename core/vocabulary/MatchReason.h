#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace postroom {

/// Why a binding takes a message, or does not: what was compared, and what decided. Whoever shows it finds the words.
struct MatchReason {
    enum class Kind : std::uint8_t {
        NothingCompared, ///< a fanout exchange takes every binding
        // It takes the message:
        SameKey,
        TopicMatches,   ///< `parts`: the words of the pattern; none if both are empty
        HeadersMatch,   ///< `parts`: the headers that decided; none if it asks for no header
        // It does not:
        OtherKey,
        KeyGoesOn,      ///< part: the word of the key that stands where the pattern ends
        KeyEnds,        ///< part: the word that the pattern needs there
        WordDiffers,    ///< part: the first word that is not what the pattern needs
        HeaderDiffers,  ///< part
        HeaderMissing,  ///< part
        NoHeaderMatches ///< x-match any; `parts`: what it asks for; none: it can never match
    };
    /// One word or header that was compared.
    struct Part {
        std::string name;      ///< of a header
        std::string is;        ///< in the message; of a pattern's * or #: the words that it stands for
        std::string wanted;    ///< by the binding
        std::size_t word = 0;  ///< which word of the key, from 1; of several: the last
        std::size_t words = 1; ///< so many does a part of the pattern stand for; # may stand for none
        bool operator==(const Part&) const = default;
    };
    Kind kind = Kind::NothingCompared;
    std::string key;    ///< the message's, where keys are compared
    std::string wanted; ///< the binding's key or pattern
    std::vector<Part> parts;

    bool matches() const { return kind < Kind::OtherKey; }
    bool operator==(const MatchReason&) const = default;
};

} // namespace postroom
