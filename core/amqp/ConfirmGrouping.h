#pragma once

#include <cstdint>
#include <optional>
#include <set>

namespace postroom::amqp {

/// Joins the confirms of one channel that follow each other, so that one frame with `multiple` tells them all
/// (CONF-1). `multiple` speaks of every number up to its own, so only what leaves no gap behind is joined.
class ConfirmGrouping {
public:
    /// One basic.ack or basic.nack to the publisher.
    struct Group {
        std::uint64_t number;
        bool multiple;
        bool ack;
    };

    /// Takes one confirm. What it cannot join is given back, to be sent first.
    std::optional<Group> add(std::uint64_t number, bool ack);
    /// What is left to be sent.
    std::optional<Group> take();
    bool isEmpty() const { return m_first == 0; }

private:
    std::uint64_t m_first = 0; ///< 0: nothing is waiting
    std::uint64_t m_last = 0;
    bool m_ack = true;
    std::uint64_t m_toldUpTo = 0;     ///< every number so far
    std::set<std::uint64_t> m_toldAhead; ///< numbers beyond a gap
};

} // namespace postroom::amqp
