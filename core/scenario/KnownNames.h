#pragma once

#include "core/vocabulary/Nodes.h"

#include <set>
#include <string>
#include <utility>

namespace postroom {

/// The names in a scenario that references may lead to. A name with its virtual host in front is one key.
struct KnownNames {
    using Set = std::set<std::pair<std::string, std::string>>;
    Set exchanges;
    Set queues;
    Set producers;
    Set consumers;

    const Set& of(NodeKind kind) const;
    bool has(NodeKind kind, const std::string& vhost, const std::string& name) const;
    /// In any virtual host, for places that do not name one.
    bool hasAnywhere(NodeKind kind, const std::string& name) const;
    /// "; did you mean 'work'?" for a name that is not there.
    std::string hint(NodeKind kind, std::string_view name) const;
};

} // namespace postroom
