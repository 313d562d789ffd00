#include "core/time/Links.h"

namespace postroom {

void Links::setDefault(Duration delay)
{
    m_default = delay;
}

void Links::set(NodeRef from, NodeRef to, Duration delay)
{
    m_own[{std::move(from), std::move(to)}] = delay;
}

Duration Links::delay(NodeKind fromKind, const std::string& from, NodeKind toKind, const std::string& to) const
{
    if (m_own.empty())
        return m_default;
    const auto own = m_own.find({NodeRef{fromKind, from}, NodeRef{toKind, to}});
    return own == m_own.end() ? m_default : own->second;
}

} // namespace postroom
