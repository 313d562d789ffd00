#pragma once

#include "core/events/Journal.h"
#include "core/events/NameBook.h"

#include <string>

namespace postroom {

/// A short text that two runs have in common only if their journals are the same, line by line (FNV-1a, 64 bits,
/// over the lines of golden journals).
class JournalDigest {
public:
    /// Reads the journal on from where it stopped; nothing of it may have been let go before that.
    void follow(const Journal& journal);
    /// "9f3a…": 16 digits.
    std::string text() const;

private:
    NameBook m_names;
    EventNumber m_read = 0;
    std::uint64_t m_hash = 14'695'981'039'346'656'037u;
};

} // namespace postroom
