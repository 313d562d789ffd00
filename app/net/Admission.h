#pragma once

#include "core/amqp/Login.h"
#include "core/sim/World.h"

enum class GuestFrom : std::uint8_t { ThisMachine, Anywhere };

/// Whether the password is right (W-3) and the user may come from there: RabbitMQ lets guest in only from the
/// same machine (VH-9).
bool isAdmitted(const postroom::World& world, const postroom::amqp::Login& login, bool fromThisMachine,
                GuestFrom guest);
