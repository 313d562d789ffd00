#pragma once

#include "core/vocabulary/Ids.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// The patterns of a topic exchange, word by word in a tree, so that finding the matching bindings costs what
/// the key and its matches cost and not what all bindings cost (R-TOPIC-1 to R-TOPIC-7).
class TopicTrie {
public:
    TopicTrie();
    void add(std::string_view pattern, BindingId binding);
    void remove(std::string_view pattern, BindingId binding);
    /// Appends every binding whose pattern matches, each once, in no particular order.
    void match(std::string_view key, std::vector<BindingId>& found) const;

private:
    struct Node {
        std::map<std::string, std::uint32_t, std::less<>> children; ///< "*" and "#" among them
        std::vector<BindingId> bindings;
    };
    using Visited = std::vector<std::pair<std::uint32_t, std::size_t>>;
    void visit(std::uint32_t node, const std::vector<std::string_view>& words, std::size_t word, bool afterHash,
               Visited& visited, std::vector<BindingId>& found) const;

    std::vector<Node> m_nodes; ///< the first is the root
    std::vector<std::uint32_t> m_free;
};

} // namespace postroom
