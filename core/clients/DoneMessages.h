#pragma once

#include "core/vocabulary/Message.h"

#include <deque>
#include <set>
#include <string>

namespace postroom {

/// The memory of an idempotent consumer: the message_ids of what it has done. It is written together with the
/// work, as in one transaction of a database, so a crash does not take it away. The oldest are forgotten.
class DoneMessages {
public:
    static constexpr std::size_t mostRemembered = 10'000;

    /// Never for a message without an id: nothing tells it from others.
    bool has(const Message& message) const;
    void remember(const Message& message);

private:
    std::set<std::string> m_ids;
    std::deque<std::string> m_inOrder; ///< the oldest first
};

} // namespace postroom
