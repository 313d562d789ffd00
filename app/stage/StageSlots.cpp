#include "app/stage/StageSlots.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace postroom {

namespace {
constexpr double hiddenWidth = 32; // room for "+9999"
constexpr std::size_t mostUnacked = 4;
constexpr std::size_t mostHeld = 10;
} // namespace

Duration StageSlots::lifetimeOf(const Message& message, const QueueView& queue) {
    Duration least;
    const auto consider = [&least](std::int64_t milliseconds) {
        const Duration one = Duration::milliseconds(milliseconds);
        least = least.microseconds > 0 ? std::min(least, one) : one;
    };
    const auto considerEntry = [&](const FieldTable& table, const char* name) {
        if (const FieldValue* value = table.find(name)) {
            if (const std::int64_t* milliseconds = value->asInteger()) {
                consider(*milliseconds);
            }
        }
    };
    considerEntry(queue.spec->arguments, "x-message-ttl");
    for (const auto& policy : {queue.policies.policy, queue.policies.operatorPolicy}) {
        if (policy) {
            considerEntry(policy->definition, "message-ttl");
        }
    }
    const auto& expiration = message.content ? message.content->properties.expiration : std::nullopt;
    if (expiration && !expiration->empty()) {
        consider(std::atoll(expiration->c_str()));
    }
    return least;
}

StageSlots StageSlots::of(const QueueView& queue, const QRectF& node) {
    StageSlots row;
    row.track = {node.left() + 10, node.top() + 36, node.width() - 20, 22};
    const double y = row.track.center().y();
    double x = row.track.right() - 12;

    std::size_t count = 0;
    for (const auto& [place, copy] : queue.unacked) {
        if (++count > mostUnacked) {
            break;
        }
        row.shown.push_back({StageSlot::State::Unacked, {x, y}, copy.message, false, SimTime::never(), {}});
        x -= pitch;
    }
    row.hiddenUnacked = queue.unacked.size() - std::min(queue.unacked.size(), mostUnacked);
    if (row.hiddenUnacked > 0) {
        row.hiddenUnackedAt = x - hiddenWidth + half;
        x -= hiddenWidth;
    }
    if (!queue.unacked.empty()) {
        row.divider = x + 2;
        x -= 10;
    }
    const double left = row.track.left() + 10;
    const auto fitting = [&](double room) {
        return static_cast<std::size_t>(std::max(0.0, std::floor((x - left - room) / pitch) + 1));
    };
    std::size_t places = fitting(0);
    if (queue.ready.size() > places) {
        places = fitting(hiddenWidth);
    }
    for (std::size_t i = 0; i < std::min(places, queue.ready.size()); ++i) {
        const ReadyCopy& copy = queue.ready[i];
        const bool expires = copy.deadline < SimTime::never();
        row.shown.push_back({StageSlot::State::Ready, {x, y}, copy.message, copy.redelivered, copy.deadline,
                             expires ? lifetimeOf(*copy.message, queue) : Duration{}});
        x -= pitch;
    }
    row.hiddenReady = queue.ready.size() - std::min(places, queue.ready.size());
    row.hiddenReadyAt = x - hiddenWidth + half;
    return row;
}

StageSlots StageSlots::of(const ConsumerView& consumer, const QRectF& node) {
    StageSlots row;
    row.track = {node.left() + 10, node.top() + 41, node.width() - 20, 20};
    const auto prefetch = static_cast<std::size_t>(std::max<std::int64_t>(0, consumer.spec->prefetch));
    const std::size_t wanted = std::max(prefetch, consumer.held.size());
    const bool tight = wanted > mostHeld || (prefetch == 0 && wanted > mostHeld - 4);
    const std::size_t places = tight ? mostHeld - (prefetch == 0 ? 5 : 2) : std::max<std::size_t>(wanted, 1);
    double x = row.track.left() + half + 1;
    const double y = row.track.center().y();
    for (std::size_t i = 0; i < places; ++i) {
        StageSlot slot;
        slot.centre = {x, y};
        if (i < consumer.held.size()) {
            const HeldMessage& held = consumer.held[i];
            static constexpr StageSlot::State states[] = {
                StageSlot::State::Arriving, StageSlot::State::Waiting, StageSlot::State::Working,
                StageSlot::State::Worked};
            slot.state = states[static_cast<std::size_t>(held.state)];
            slot.message = held.message;
            slot.redelivered = held.redelivered;
        }
        row.shown.push_back(slot);
        x += pitch + 1;
    }
    row.hiddenReady = wanted - std::min(wanted, places);
    row.hiddenReadyAt = x - half;
    return row;
}

MessagePtr StageSlots::messageAt(QPointF point) const {
    for (const StageSlot& slot : shown) {
        const QPointF away = point - slot.centre;
        if (std::abs(away.x()) <= pitch / 2 && std::abs(away.y()) <= half + 2) {
            return slot.message;
        }
    }
    return nullptr;
}

} // namespace postroom
