#include "core/events/JournalDigest.h"

#include "core/events/JournalText.h"

#include <fmt/format.h>

namespace postroom {

void JournalDigest::follow(const Journal& journal)
{
    constexpr std::uint64_t prime = 1'099'511'628'211u;
    while (m_read < journal.last()) {
        const Event& event = journal.at(++m_read);
        m_names.learn(event);
        for (const char letter : journalLine(m_read, event, m_names) + '\n')
            m_hash = (m_hash ^ static_cast<unsigned char>(letter)) * prime;
    }
}

std::string JournalDigest::text() const { return fmt::format("{:016x}", m_hash); }

} // namespace postroom
