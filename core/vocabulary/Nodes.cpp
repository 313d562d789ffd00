#include "core/vocabulary/Nodes.h"

namespace postroom {

const char* nameOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Producer: return "producer";
    case NodeKind::Exchange: return "exchange";
    case NodeKind::Queue: return "queue";
    case NodeKind::Consumer: return "consumer";
    case NodeKind::Program: return "program";
    }
    return "";
}

std::string toText(const NodeRef& node)
{
    return std::string(nameOf(node.kind)) + ":" + node.name;
}

std::optional<NodeRef> parseNodeRef(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    for (NodeKind kind : {NodeKind::Producer, NodeKind::Exchange, NodeKind::Queue, NodeKind::Consumer, NodeKind::Program}) {
        if (text.substr(0, colon) == nameOf(kind))
            return NodeRef{kind, std::string(text.substr(colon + 1))};
    }
    return std::nullopt;
}

} // namespace postroom
