#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace postroom {

/// What can stand on the canvas.
enum class NodeKind : std::uint8_t {
    Producer,
    Exchange,
    Queue,
    Consumer,
    Program, ///< a real client, connected over AMQP
};

/// One node by kind and name; a queue and an exchange may carry the same name. Written "queue:orders";
/// the default exchange is "exchange:".
struct NodeRef {
    NodeKind kind = NodeKind::Queue;
    std::string name;
    auto operator<=>(const NodeRef&) const = default;
};

const char* nameOf(NodeKind kind);
std::string toText(const NodeRef& node);
std::optional<NodeRef> parseNodeRef(std::string_view text);

} // namespace postroom
