#pragma once

#include <compare>
#include <cstdint>

namespace postroom {

/// A number that stands for one thing of one run. 0 means "none". Numbers are given out in order of
/// creation and never used again, so the same run always has the same numbers.
template<class Tag, class Number>
struct Id {
    using Value = Number;
    Number value = 0;
    auto operator<=>(const Id&) const = default;
    explicit operator bool() const { return value != 0; }
};

using ExchangeId = Id<struct ExchangeTag, std::uint32_t>;
using QueueId = Id<struct QueueTag, std::uint32_t>;
using BindingId = Id<struct BindingTag, std::uint32_t>;
using ConnectionId = Id<struct ConnectionTag, std::uint32_t>;
using ChannelId = Id<struct ChannelTag, std::uint32_t>;
/// A subscription at the broker: what RabbitMQ calls a consumer.
using ConsumerId = Id<struct ConsumerTag, std::uint32_t>;
/// A simulated program: a producer or consumer drawn on the canvas.
using ClientId = Id<struct ClientTag, std::uint32_t>;
/// A message as published; its dead-lettered successors keep the number, so that its life can be told.
using MessageId = Id<struct MessageTag, std::uint64_t>;
/// One copy of a message: every queue a message reaches has a copy of its own.
using CopyId = Id<struct CopyTag, std::uint64_t>;
/// The place of an event in the journal, starting at 1. As a cause, 0 means "a command".
using EventNumber = std::uint64_t;
/// A journey along a link is named by the number of the event that started it; 0 means no journey.
using FlightNumber = EventNumber;

} // namespace postroom
