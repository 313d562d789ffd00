#include "core/clients/DoneMessages.h"

namespace postroom {

bool DoneMessages::has(const Message& message) const
{
    const auto& id = message.content->properties.messageId;
    return id && m_ids.count(*id) > 0;
}

void DoneMessages::remember(const Message& message)
{
    const auto& id = message.content->properties.messageId;
    if (!id || !m_ids.insert(*id).second)
        return;
    m_inOrder.push_back(*id);
    if (m_inOrder.size() <= mostRemembered)
        return;
    m_ids.erase(m_inOrder.front());
    m_inOrder.pop_front();
}

} // namespace postroom
