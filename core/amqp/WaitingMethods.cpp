#include "core/amqp/WaitingMethods.h"

namespace postroom::amqp {

std::size_t WaitingMethods::sizeOf(const Waiting& waiting)
{
    return waiting.payload.size() + (waiting.content ? waiting.content->body.size() : 0);
}

void WaitingMethods::add(MethodId id, std::string_view payload, ContentPtr content)
{
    m_waiting.push_back({id, std::string(payload), std::move(content)});
    m_bytes += sizeOf(m_waiting.back());
}

WaitingMethods::Waiting WaitingMethods::takeFirst()
{
    Waiting first = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_bytes -= sizeOf(first);
    return first;
}

void WaitingMethods::clear()
{
    for (const Waiting& waiting : m_waiting)
        m_bytes -= sizeOf(waiting);
    m_waiting.clear();
}

} // namespace postroom::amqp
