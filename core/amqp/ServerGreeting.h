#pragma once

#include "core/vocabulary/FieldTable.h"

#include <string>

namespace postroom::amqp {

/// What connection.start says about this server: texts for people, and the extensions that clients look for.
FieldTable serverProperties(const std::string& version);

/// What the tune offers (W-4).
constexpr std::uint16_t offeredChannelMax = 2047;
constexpr std::uint32_t offeredFrameMax = 131072;
constexpr std::uint16_t offeredHeartbeat = 60; // seconds

} // namespace postroom::amqp
