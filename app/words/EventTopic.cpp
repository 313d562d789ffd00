#include "app/words/EventTopic.h"

using namespace postroom;

namespace {

template<class What, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<What, Kinds> || ...);

QString ref(NodeKind kind, const std::string& name)
{
    return QString::fromStdString(toText(NodeRef{kind, name == "(default)" ? std::string() : name}));
}

bool isPredeclared(const std::string& exchange) { return exchange.empty() || exchange.rfind("amq.", 0) == 0; }

} // namespace

EventTopic topicOf(const Event& event)
{
    return std::visit(
        [](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (isOneOf<What, Refused, MessageDropped, CopyDropped, Dropped, DeadLettered, ClientCrashed,
                                  ClientHung, ConnectionCut, FlightLost>)
                return EventTopic::Trouble;
            else if constexpr (std::is_same_v<What, Requeued>)
                return what.reason == ReturnReason::ChannelEnded ? EventTopic::Trouble : EventTopic::Acknowledgement;
            else if constexpr (std::is_same_v<What, ConnectionEnded>)
                return what.reason == EndReason::Crashed ? EventTopic::Trouble : EventTopic::Topology;
            else if constexpr (isOneOf<What, Acked, SettlementSent>)
                return EventTopic::Acknowledgement;
            else if constexpr (isOneOf<What, Published, Routed, Enqueued, Delivered, Received, WorkStarted,
                                       WorkFinished, DuplicateRecognised>)
                return EventTopic::Message;
            else if constexpr (std::is_same_v<What, ExchangeDeclared>)
                return isPredeclared(what.spec->name) ? EventTopic::Detail : EventTopic::Topology;
            else if constexpr (isOneOf<What, TurnChanged, NextMessageSet, LinkDelaySet, ChannelOpened, ChannelEnded, Forwarded>)
                return EventTopic::Detail;
            else
                return EventTopic::Topology;
        },
        event.what);
}

QString nodeOf(const Event& event, const NameBook& names)
{
    return std::visit(
        [&](const auto& what) {
            using What = std::decay_t<decltype(what)>;
            if constexpr (isOneOf<What, ProducerAdded, ProducerChanged, Published>)
                return ref(NodeKind::Producer, names.client(what.client));
            else if constexpr (isOneOf<What, ConsumerAdded, ConsumerChanged, ClientCrashed, CrashPlanned, Received,
                                       WorkStarted, WorkFinished, DuplicateRecognised, SettlementSent>)
                return ref(NodeKind::Consumer, names.client(what.client));
            else if constexpr (std::is_same_v<What, NextMessageSet>)
                return ref(NodeKind::Producer, names.client(what.client));
            else if constexpr (requires { what.queue.value; })
                return what.queue ? ref(NodeKind::Queue, names.queue(what.queue)) : QString();
            else if constexpr (isOneOf<What, ExchangeDeclared, ExchangeDeleted, Routed>)
                return ref(NodeKind::Exchange, names.exchange(what.exchange));
            else
                return QString();
        },
        event.what);
}
