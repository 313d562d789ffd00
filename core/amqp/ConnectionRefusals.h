#pragma once

#include "core/amqp/FrameReader.h"
#include "core/vocabulary/Refusal.h"

#include <cstddef>
#include <string>

namespace postroom::amqp {

// What ends a whole connection, in RabbitMQ's words, where not the broker but the protocol says no.

Refusal hardRefusal(ReplyCode code, std::string sentence);
/// 320, when an operator or the end of the broker closes it.
Refusal forcedClosure(const std::string& reason);
/// 501 (W-12).
Refusal refusalOf(FrameFault fault);
/// 505: a frame without a method where one is due (W-11).
Refusal notAMethod();
/// 530: channel-max is reached (W-6).
Refusal tooManyChannels(std::size_t open, std::size_t channelMax);

} // namespace postroom::amqp
