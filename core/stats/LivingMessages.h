#pragma once

#include "core/vocabulary/Ids.h"
#include "core/vocabulary/SimTime.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>

namespace postroom {

/// When the messages that live were published. Numbers grow, so pages of them come and go like a queue.
class LivingMessages {
public:
    struct Life {
        SimTime published;
        std::uint32_t copies = 0; ///< that live; 0: the message does not
    };
    LivingMessages() = default;
    LivingMessages(const LivingMessages& other);
    LivingMessages& operator=(const LivingMessages& other) { return *this = LivingMessages(other); }
    LivingMessages(LivingMessages&&) noexcept = default;
    LivingMessages& operator=(LivingMessages&&) noexcept = default;
    ~LivingMessages() = default;

    void begin(MessageId id, SimTime published);
    /// Nothing if it does not live.
    const Life* find(MessageId id) const;
    void more(MessageId id, std::uint32_t copies);
    /// One copy of it has ended.
    void end(MessageId id);
    std::size_t count() const { return m_count; }

private:
    static constexpr std::uint64_t pageSize = 64;
    struct Page {
        Life lives[pageSize];
        std::uint32_t count = 0;
    };
    std::deque<std::unique_ptr<Page>> m_pages;
    std::uint64_t m_firstPage = 0;
    std::size_t m_count = 0;
};

} // namespace postroom
