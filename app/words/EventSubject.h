#pragma once

#include "core/vocabulary/Ids.h"

#include <cstdint>

/// What was on its way when a journey ended: an answer to the broker, or a message on its way to a consumer,
/// which its queue keeps until it is acknowledged or has forgotten.
enum class Journey : std::uint8_t { Other, Ack, Nack, Reject, Delivery, ForgottenDelivery };

/// What an event is about: its message, and for a FlightLost what was lost.
struct EventSubject {
    postroom::MessageId message;
    Journey journey = Journey::Other;
};
