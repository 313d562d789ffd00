#include "core/why/WhyIdle.h"

#include <algorithm>

namespace postroom {

namespace {

const QueueView* queueOf(const Scene& scene, const ConsumerSpec& spec)
{
    for (const auto& [id, queue] : scene.queues()) {
        if (queue.spec->name == spec.queue && queue.spec->vhost == spec.vhost)
            return &queue;
    }
    return nullptr;
}

bool hasSomethingToDo(const ConsumerView& view)
{
    return std::any_of(view.held.begin(), view.held.end(), [](const HeldMessage& message) {
        return message.state != HeldMessage::State::Worked;
    });
}

/// The simulated consumer that has the queue for itself; 0 if it is a program outside the simulation.
ConsumerId exclusiveHolder(const Scene& scene, const ConsumerBook& book, const QueueView& queue)
{
    for (const ConsumerBook::Consumer* each : book.consumersOf(queue.id)) {
        const auto client = scene.consumers().find(each->client);
        if (client == scene.consumers().end() || client->second.spec->exclusive)
            return each->id;
    }
    return {};
}

WhyIdle whyNotRunning(const Scene& scene, const ConsumerBook& book, const ConsumerView& view, WhyIdle why)
{
    why.back = view.backAt;
    why.refusal = view.refusal;
    if (!view.refusal) {
        why.kind = view.crashes > 0 ? WhyIdle::Kind::Crashed : WhyIdle::Kind::NotRunning;
        return why;
    }
    why.kind = WhyIdle::Kind::Refused;
    const QueueView* queue = queueOf(scene, *view.spec);
    const bool inUse = view.refusal->code == ReplyCode::AccessRefused
        && view.refusal->sentence.find("in exclusive use") != std::string::npos;
    if (queue && inUse) {
        why.kind = WhyIdle::Kind::InExclusiveUse;
        why.other = exclusiveHolder(scene, book, *queue);
    }
    return why;
}

/// Nothing is ready: who would get the next message?
void lookAhead(const ConsumerBook& book, const QueueView& queue, const ConsumerBook::Consumer& self, WhyIdle& why)
{
    why.kind = WhyIdle::Kind::NothingReady;
    for (const ConsumerBook::Consumer* each : book.consumersOf(queue.id)) {
        if (each->priority > self.priority && book.hasRoom(*each)) {
            why.kind = WhyIdle::Kind::OutrankedBy;
            why.other = each->id;
            return;
        }
    }
    if (queue.next && queue.next != self.id) {
        why.kind = WhyIdle::Kind::OthersTurn;
        why.other = queue.next;
    }
}

/// It consumes a queue: what keeps the next message from it?
WhyIdle whyNotNow(const ConsumerBook& book, const QueueView& queue, const ConsumerBook::Consumer& self)
{
    WhyIdle why;
    why.queue = queue.id;
    why.isBlocked = book.isBlocked(self);
    why.held = self.unacked;
    why.unackedElsewhere = queue.unacked.size() - std::min<std::uint64_t>(self.unacked, queue.unacked.size());
    if (queue.active && queue.active != self.id) {
        why.kind = WhyIdle::Kind::NotActive;
        why.other = queue.active;
    } else if (!self.noAck && self.prefetch > 0 && self.unacked >= self.prefetch) {
        why.kind = WhyIdle::Kind::PrefetchFull;
        why.limit = self.prefetch;
    } else if (const std::uint32_t limit = book.fullChannelOf(self)) {
        why.kind = WhyIdle::Kind::ChannelFull;
        why.limit = limit;
    } else {
        lookAhead(book, queue, self, why);
    }
    return why;
}

} // namespace

WhyIdle whyIdle(const Scene& scene, const ConsumerBook& book, ClientId consumer)
{
    WhyIdle why;
    const auto found = scene.consumers().find(consumer);
    if (found == scene.consumers().end() || hasSomethingToDo(found->second))
        return why;
    const ConsumerView& view = found->second;
    const QueueView* queue = queueOf(scene, *view.spec);
    why.queue = queue ? queue->id : QueueId{};
    if (!view.running)
        return whyNotRunning(scene, book, view, why);
    const ConsumerBook::Consumer* self = book.find(view.subscription);
    if (queue && self)
        return whyNotNow(book, *queue, *self);
    why.kind = view.spec->queue.empty() ? WhyIdle::Kind::NoQueue
               : queue                  ? WhyIdle::Kind::NotSubscribed
                                        : WhyIdle::Kind::QueueMissing;
    return why;
}

WhyIdle whyIdle(const Scene& scene, const ConsumerBook& book, ConsumerId subscription)
{
    const ConsumerBook::Consumer* self = book.find(subscription);
    if (!self)
        return {};
    if (!self->queue) {
        WhyIdle why;
        why.kind = WhyIdle::Kind::AwaitsReplies;
        return why;
    }
    const auto queue = scene.queues().find(self->queue);
    if (queue == scene.queues().end())
        return {};
    WhyIdle why = whyNotNow(book, queue->second, *self);
    // What is ready goes to whoever has room: if that is not this one, it has been said above.
    const bool isNext = why.kind == WhyIdle::Kind::NothingReady || why.kind == WhyIdle::Kind::OthersTurn;
    if (isNext && !queue->second.ready.empty())
        why.kind = WhyIdle::Kind::Busy;
    return why;
}

} // namespace postroom
