#include "core/broker/exchanges/TopicTrie.h"

#include "core/vocabulary/Ensure.h"
#include "core/vocabulary/TopicPattern.h"

#include <algorithm>

namespace postroom {

TopicTrie::TopicTrie() : m_nodes(1) {}

void TopicTrie::add(std::string_view pattern, BindingId binding)
{
    std::uint32_t node = 0;
    for (std::string_view word : topicWords(pattern)) {
        const auto child = m_nodes[node].children.find(word);
        if (child != m_nodes[node].children.end()) {
            node = child->second;
            continue;
        }
        std::uint32_t fresh;
        if (m_free.empty()) {
            fresh = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.emplace_back();
        } else {
            fresh = m_free.back();
            m_free.pop_back();
        }
        m_nodes[node].children.emplace(word, fresh);
        node = fresh;
    }
    m_nodes[node].bindings.push_back(binding);
}

void TopicTrie::remove(std::string_view pattern, BindingId binding)
{
    std::vector<std::uint32_t> path{0};
    const auto words = topicWords(pattern);
    for (std::string_view word : words) {
        const auto child = m_nodes[path.back()].children.find(word);
        ENSURE(child != m_nodes[path.back()].children.end(), "removed a pattern that is not in the trie");
        path.push_back(child->second);
    }
    auto& bindings = m_nodes[path.back()].bindings;
    bindings.erase(std::remove(bindings.begin(), bindings.end(), binding), bindings.end());
    for (std::size_t i = words.size(); i > 0; --i) {
        const Node& node = m_nodes[path[i]];
        if (!node.bindings.empty() || !node.children.empty())
            break;
        auto& siblings = m_nodes[path[i - 1]].children;
        siblings.erase(siblings.find(words[i - 1]));
        m_free.push_back(path[i]);
    }
}

void TopicTrie::match(std::string_view key, std::vector<BindingId>& found) const
{
    Visited visited;
    visit(0, topicWords(key), 0, false, visited, found);
}

void TopicTrie::visit(std::uint32_t node, const std::vector<std::string_view>& words, std::size_t word,
                      bool afterHash, Visited& visited, std::vector<BindingId>& found) const
{
    // Only below a # can one place be reached on several ways; there it is entered once, which also keeps
    // patterns with many # from an exponential walk.
    if (afterHash) {
        const std::pair place(node, word);
        const auto at = std::lower_bound(visited.begin(), visited.end(), place);
        if (at != visited.end() && *at == place)
            return;
        visited.insert(at, place);
    }
    const Node& here = m_nodes[node];
    if (word == words.size())
        found.insert(found.end(), here.bindings.begin(), here.bindings.end());
    if (word < words.size()) {
        // A key word "*" or "#" is an ordinary word, and so equals the child of that name only as a
        // wildcard, which the other branches take care of (R-TOPIC-7).
        if (words[word] != "*" && words[word] != "#") {
            const auto same = here.children.find(words[word]);
            if (same != here.children.end())
                visit(same->second, words, word + 1, afterHash, visited, found);
        }
        const auto star = here.children.find(std::string_view("*"));
        if (star != here.children.end())
            visit(star->second, words, word + 1, afterHash, visited, found);
    }
    const auto hash = here.children.find(std::string_view("#"));
    if (hash != here.children.end()) {
        for (std::size_t next = word; next <= words.size(); ++next)
            visit(hash->second, words, next, true, visited, found);
    }
}

} // namespace postroom
