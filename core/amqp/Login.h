#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postroom::amqp {

/// Who somebody says to be.
struct Login {
    std::string user;
    std::string password;
};

/// The mechanisms that are offered, as connection.start names them (W-3).
constexpr std::string_view offeredMechanisms = "PLAIN AMQPLAIN";
bool isOfferedMechanism(std::string_view mechanism);

/// Reads the response of a mechanism that is offered: NUL user NUL password, or a table with LOGIN and
/// PASSWORD. Nothing if it says neither.
std::optional<Login> readLogin(std::string_view mechanism, std::string_view response);

} // namespace postroom::amqp
