#include "core/amqp/ConfirmGrouping.h"

namespace postroom::amqp {

std::optional<ConfirmGrouping::Group> ConfirmGrouping::add(std::uint64_t number, bool ack)
{
    if (m_first != 0 && m_ack == ack && number == m_last + 1 && m_first == m_toldUpTo + 1) {
        m_last = number;
        return std::nullopt;
    }
    const std::optional<Group> before = take();
    m_first = number;
    m_last = number;
    m_ack = ack;
    return before;
}

std::optional<ConfirmGrouping::Group> ConfirmGrouping::take()
{
    if (m_first == 0)
        return std::nullopt;
    const Group group{m_last, m_last > m_first, m_ack};
    if (m_first == m_toldUpTo + 1) {
        m_toldUpTo = m_last;
        while (!m_toldAhead.empty() && *m_toldAhead.begin() == m_toldUpTo + 1) {
            m_toldAhead.erase(m_toldAhead.begin());
            ++m_toldUpTo;
        }
    } else {
        m_toldAhead.insert(m_first);
    }
    m_first = 0;
    return group;
}

} // namespace postroom::amqp
