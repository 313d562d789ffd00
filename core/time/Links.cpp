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

void Links::rename(const NodeRef& node, const std::string& newName)
{
    const auto named = [&](const NodeRef& end) { return end == node ? NodeRef{node.kind, newName} : end; };
    std::map<std::pair<NodeRef, NodeRef>, Duration> own;
    for (const auto& [ends, delay] : m_own)
        own[{named(ends.first), named(ends.second)}] = delay;
    m_own = std::move(own);
}

Duration Links::delay(NodeKind fromKind, const std::string& from, NodeKind toKind, const std::string& to) const
{
    if (m_own.empty() || m_exact)
        return defaultDelay();
    const auto own = m_own.find({NodeRef{fromKind, from}, NodeRef{toKind, to}});
    return own == m_own.end() ? m_default : own->second;
}

} // namespace postroom
