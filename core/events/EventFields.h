#pragma once

#include "core/events/Event.h"

namespace postroom {

// The field lists of all events: their words in journals, in the log's filter and in breakpoints.

template<>
struct EnumWords<DeleteReason> {
    static constexpr std::array<std::pair<DeleteReason, std::string_view>, 6> names{
        {{DeleteReason::Asked, "asked"},
         {DeleteReason::Unused, "unused"},
         {DeleteReason::LastConsumerGone, "last-consumer-gone"},
         {DeleteReason::ConnectionEnded, "connection-ended"},
         {DeleteReason::BrokerRestarted, "broker-restarted"},
         {DeleteReason::VhostDeleted, "vhost-deleted"}}};
};

template<>
struct EnumWords<DropReason> {
    static constexpr std::array<std::pair<DropReason, std::string_view>, 14> names{
        {{DropReason::Unroutable, "unroutable"},
         {DropReason::NoSuchExchange, "no-such-exchange"},
         {DropReason::PublishRefused, "publish-refused"},
         {DropReason::NobodyWaits, "nobody-waits"},
         {DropReason::DeliveryLimit, "delivery-limit"},
         {DropReason::BrokerRestarted, "broker-restarted"},
         {DropReason::RolledBack, "rolled-back"},
         {DropReason::QueueDeleted, "queue-deleted"},
         {DropReason::Purged, "purged"},
         {DropReason::Rejected, "rejected"},
         {DropReason::Expired, "expired"},
         {DropReason::MaxLength, "maxlen"},
         {DropReason::DeadLetterCycle, "dead-letter-cycle"},
         {DropReason::ConnectionLost, "connection-lost"}}};
};

template<>
struct EnumWords<ReturnReason> {
    static constexpr std::array<std::pair<ReturnReason, std::string_view>, 5> names{
        {{ReturnReason::Rejected, "rejected"},
         {ReturnReason::Nacked, "nacked"},
         {ReturnReason::ChannelEnded, "channel-ended"},
         {ReturnReason::Recovered, "recovered"},
         {ReturnReason::BrokerRestarted, "broker-restarted"}}};
};

template<>
struct EnumWords<Settlement> {
    static constexpr std::array<std::pair<Settlement, std::string_view>, 3> names{
        {{Settlement::Ack, "ack"}, {Settlement::Nack, "nack"}, {Settlement::Reject, "reject"}}};
};

#define POSTROOM_EVENT(Type, ...)                                                                            \
    template<>                                                                                               \
    struct Described<Type> {                                                                                 \
        using T = Type;                                                                                      \
        static constexpr std::string_view name = #Type;                                                      \
        static constexpr auto fields = std::make_tuple(__VA_ARGS__);                                         \
    }

POSTROOM_EVENT(ExchangeDeclared, field("exchange", &T::exchange), field("spec", &T::spec));
POSTROOM_EVENT(ExchangeDeleted, field("exchange", &T::exchange));
POSTROOM_EVENT(QueueDeclared, field("queue", &T::queue), field("spec", &T::spec));
POSTROOM_EVENT(QueueDeleted, field("queue", &T::queue), field("reason", &T::reason));
POSTROOM_EVENT(Bound, field("binding", &T::binding), field("spec", &T::spec));
POSTROOM_EVENT(Unbound, field("binding", &T::binding));
POSTROOM_EVENT(ExactSet, field("exact", &T::exact));
POSTROOM_EVENT(LinkDelaySet, field("link", &T::link), field("delay", &T::delay));
POSTROOM_EVENT(PolicySet, field("spec", &T::spec));
POSTROOM_EVENT(PolicyCleared, field("spec", &T::spec));
POSTROOM_EVENT(PolicyApplied, field("queue", &T::queue), field("exchange", &T::exchange),
               field("policy", &T::policy), field("operator_policy", &T::operatorPolicy));
POSTROOM_EVENT(BrokerStopped, field("hard", &T::hard));
POSTROOM_EVENT(BrokerStarted, field("messages", &T::messages));
POSTROOM_EVENT(MemoryAlarm, field("on", &T::on), field("used", &T::usedBytes),
               field("watermark", &T::watermarkBytes));
POSTROOM_EVENT(DiskDelaySet, field("delay", &T::delay));
POSTROOM_EVENT(ConnectionBlocked, field("connection", &T::connection));
POSTROOM_EVENT(ConnectionUnblocked, field("connection", &T::connection));
POSTROOM_EVENT(ConnectionOpened, field("connection", &T::connection), field("client", &T::client),
               field("spec", &T::spec));
POSTROOM_EVENT(ConnectionEnded, field("connection", &T::connection), field("reason", &T::reason));
POSTROOM_EVENT(ChannelOpened, field("channel", &T::channel), field("connection", &T::connection),
               field("channel_number", &T::number));
POSTROOM_EVENT(ChannelEnded, field("channel", &T::channel), field("reason", &T::reason));
POSTROOM_EVENT(Refused, field("channel", &T::channel), field("client", &T::client), field("refusal", &T::refusal));
POSTROOM_EVENT(Subscribed, field("consumer", &T::consumer), field("channel", &T::channel),
               field("queue", &T::queue), field("client", &T::client), field("prefetch", &T::prefetch),
               field("priority", &T::priority), field("no_ack", &T::noAck), field("tag", &T::tag));
POSTROOM_EVENT(Unsubscribed, field("consumer", &T::consumer), field("queue", &T::queue),
               field("by_broker", &T::byBroker));
POSTROOM_EVENT(ConsumerActivated, field("queue", &T::queue), field("consumer", &T::consumer));
POSTROOM_EVENT(PrefetchSet, field("channel", &T::channel), field("prefetch", &T::count), field("global", &T::global));
POSTROOM_EVENT(ConfirmsSelected, field("channel", &T::channel));
POSTROOM_EVENT(TransactionsSelected, field("channel", &T::channel));
POSTROOM_EVENT(Committed, field("channel", &T::channel));
POSTROOM_EVENT(RolledBack, field("channel", &T::channel));
POSTROOM_EVENT(TurnChanged, field("queue", &T::queue), field("next", &T::next));
POSTROOM_EVENT(ProducerAdded, field("client", &T::client), field("spec", &T::spec));
POSTROOM_EVENT(ProducerChanged, field("client", &T::client), field("spec", &T::spec));
POSTROOM_EVENT(ConsumerAdded, field("client", &T::client), field("spec", &T::spec));
POSTROOM_EVENT(ConsumerChanged, field("client", &T::client), field("spec", &T::spec));
POSTROOM_EVENT(ClientRemoved, field("client", &T::client));
POSTROOM_EVENT(ClientStarted, field("client", &T::client));
POSTROOM_EVENT(ClientCrashed, field("client", &T::client), field("back", &T::back));
POSTROOM_EVENT(CrashPlanned, field("client", &T::client), field("point", &T::point));
POSTROOM_EVENT(ClientHung, field("client", &T::client));
POSTROOM_EVENT(ClientWoke, field("client", &T::client));
POSTROOM_EVENT(ConnectionCut, field("client", &T::client), field("back", &T::back));
POSTROOM_EVENT(NextMessageSet, field("client", &T::client), field("due", &T::due),
               field("routing_key", &T::routingKey));
POSTROOM_EVENT(Published, field("message", &T::message), field("client", &T::client),
               field("channel", &T::channel), field("lands", &T::lands), field("again", &T::again));
POSTROOM_EVENT(Routed, field("message", &T::message), field("exchange", &T::exchange),
               field("route", &T::route), field("leg", &T::leg), field("flight", &T::flight));
POSTROOM_EVENT(MessageDropped, field("message", &T::message), field("reason", &T::reason),
               field("flight", &T::flight));
POSTROOM_EVENT(Returned, field("message", &T::message), field("channel", &T::channel));
POSTROOM_EVENT(Confirmed, field("message", &T::message), field("channel", &T::channel), field("number", &T::number),
               field("ack", &T::ack));
POSTROOM_EVENT(Forwarded, field("message", &T::message), field("from", &T::from), field("queue", &T::queue),
               field("exchange", &T::exchange), field("copies", &T::copies), field("lands", &T::lands));
POSTROOM_EVENT(Enqueued, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("position", &T::position), field("lane", &T::lane), field("deadline", &T::deadline),
               field("flight", &T::flight));
POSTROOM_EVENT(CopyDropped, field("message", &T::message), field("queue", &T::queue),
               field("reason", &T::reason), field("flight", &T::flight));
POSTROOM_EVENT(Delivered, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("consumer", &T::consumer), field("channel", &T::channel), field("tag", &T::tag),
               field("redelivered", &T::redelivered), field("no_ack", &T::noAck), field("next", &T::next),
               field("lands", &T::lands));
POSTROOM_EVENT(Got, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("channel", &T::channel), field("tag", &T::tag), field("remaining", &T::remaining),
               field("redelivered", &T::redelivered), field("no_ack", &T::noAck));
POSTROOM_EVENT(GetFoundNothing, field("channel", &T::channel), field("queue", &T::queue));
POSTROOM_EVENT(Acked, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("channel", &T::channel), field("tag", &T::tag), field("flight", &T::flight));
POSTROOM_EVENT(Requeued, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("channel", &T::channel), field("tag", &T::tag), field("position", &T::position),
               field("lane", &T::lane), field("reason", &T::reason), field("flight", &T::flight));
POSTROOM_EVENT(Dropped, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("channel", &T::channel), field("tag", &T::tag), field("reason", &T::reason),
               field("flight", &T::flight));
POSTROOM_EVENT(DeadLettered, field("copy", &T::copy), field("message", &T::message), field("queue", &T::queue),
               field("channel", &T::channel), field("tag", &T::tag), field("exchange", &T::exchange),
               field("reason", &T::reason), field("lands", &T::lands), field("flight", &T::flight));
POSTROOM_EVENT(Received, field("client", &T::client), field("tag", &T::tag), field("flight", &T::flight));
POSTROOM_EVENT(WorkStarted, field("client", &T::client), field("tag", &T::tag), field("until", &T::until));
POSTROOM_EVENT(WorkFinished, field("client", &T::client), field("tag", &T::tag));
POSTROOM_EVENT(DuplicateRecognised, field("client", &T::client), field("tag", &T::tag));
POSTROOM_EVENT(SettlementSent, field("client", &T::client), field("channel", &T::channel),
               field("queue", &T::queue), field("tag", &T::tag), field("settlement", &T::settlement),
               field("requeue", &T::requeue), field("lands", &T::lands));
POSTROOM_EVENT(FlightEnded, field("flight", &T::flight));
POSTROOM_EVENT(FlightLost, field("flight", &T::flight), field("reason", &T::reason));

#undef POSTROOM_EVENT

} // namespace postroom
