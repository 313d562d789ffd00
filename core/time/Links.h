#pragma once

#include "core/vocabulary/Nodes.h"
#include "core/vocabulary/SimTime.h"

#include <map>
#include <utility>

namespace postroom {

/// How long things travel between two nodes. Acks travel the line of their delivery backwards, in the same
/// time.
class Links {
public:
    void setDefault(Duration delay);
    void set(NodeRef from, NodeRef to, Duration delay);
    /// The node is called so from now on; its lines keep their delays.
    void rename(const NodeRef& node, const std::string& newName);
    /// The exact mode: nothing travels, whatever the delays are.
    void setExact(bool exact) { m_exact = exact; }
    /// Of lines without a delay of their own.
    Duration defaultDelay() const { return m_exact ? Duration{} : m_default; }
    const std::map<std::pair<NodeRef, NodeRef>, Duration>& ownDelays() const { return m_own; }

    Duration delay(NodeKind fromKind, const std::string& from, NodeKind toKind, const std::string& to) const;

private:
    Duration m_default;
    bool m_exact = false;
    std::map<std::pair<NodeRef, NodeRef>, Duration> m_own;
};

} // namespace postroom
