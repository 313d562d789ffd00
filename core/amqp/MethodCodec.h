#pragma once

#include "core/amqp/ArgumentWriter.h"
#include "core/amqp/Methods.h"

#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace postroom::amqp {

/// Why the payload of a method frame is no method. What the broker does then is W-13.
enum class MethodFault : std::uint8_t {
    UnknownMethod, ///< a class or method id that does not exist: the socket is dropped
    BadTable,      ///< a table that cannot be read: the socket is dropped
    WrongLength,   ///< too short for the arguments, or longer than they are: 501 connection
    NotUtf8,       ///< a short string that is not UTF-8, where RabbitMQ looks: 501 connection
};

struct UndecodableMethod {
    MethodFault fault;
    MethodId id; ///< what the frame begins with; 0, 0 if it has less than four bytes
    bool operator==(const UndecodableMethod&) const = default;
};

/// Reads the payload of a method frame. Reserved arguments and unused bits are skipped. The texts of methods
/// with content (basic.publish and its kin) are views into the payload; reading those allocates nothing.
tl::expected<Method, UndecodableMethod> decodeMethod(std::string_view payload);

/// Writes the payload of a method frame: its id and its arguments. Short strings have 255 bytes at most.
template<IsMethod T>
void writeMethod(WireWriter& writer, const T& method)
{
    writer.writeShort(T::id.classId);
    writer.writeShort(T::id.methodId);
    ArgumentWriter(writer).write(method);
}
void writeMethod(WireWriter& writer, const Method& method);

} // namespace postroom::amqp
