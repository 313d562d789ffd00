#pragma once

#include "core/vocabulary/Fields.h"

#include <cstdint>

namespace postroom {

/// How a connection or channel ends. Whatever the reason, what it held unacked goes back.
enum class EndReason : std::uint8_t {
    ClosedByClient,
    ClosedByBroker,
    Crashed, ///< without a word: the program died, or its cable was cut
};

template<>
struct EnumWords<EndReason> {
    static constexpr std::array<std::pair<EndReason, std::string_view>, 3> names{
        {{EndReason::ClosedByClient, "closed-by-client"},
         {EndReason::ClosedByBroker, "closed-by-broker"},
         {EndReason::Crashed, "crashed"}}};
};

} // namespace postroom
