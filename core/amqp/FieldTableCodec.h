#pragma once

#include "core/amqp/WireWriter.h"
#include "core/vocabulary/FieldTable.h"

#include <optional>
#include <string_view>

namespace postroom::amqp {

/// How deep tables and arrays may stand in each other, the outermost table counted. RabbitMQ only has the
/// size of a frame as its limit.
constexpr int deepestTable = 64;

/// Reads the entries of a table, without the length in front: what WireReader::readLongString() gives, or an
/// AMQPLAIN response. Nothing if a type letter is unknown, an entry is cut off, a float is not a finite number
/// (RabbitMQ cannot read those either), or tables stand too deep in each other. Type letters are kept, but L
/// becomes l; the order and names that occur twice are kept.
std::optional<FieldTable> decodeTable(std::string_view entries);

/// Writes the entries with the length in front. Names have 255 bytes at most.
void writeTable(WireWriter& writer, const FieldTable& table);

} // namespace postroom::amqp
