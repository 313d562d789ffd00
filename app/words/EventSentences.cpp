#include "app/words/EventSentences.h"

#include "app/words/Reasons.h"
#include "core/vocabulary/FieldText.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventSentences)
};
QString text(const std::string& name) { return QString::fromStdString(name); }

/// Says one event; one function for each kind, so that the compiler notices a new one.
struct Sentence {
    const Event& event;
    QString message;
    const NameBook& names;
    Journey journey;

    QString queue(QueueId id) const { return text(names.queue(id)); }
    QString exchange(ExchangeId id) const { return text(names.exchange(id)); }
    QString client(ClientId id) const { return text(names.client(id)); }
    QString consumer(ConsumerId id) const { return text(names.consumer(id)); }
    QString channel(ChannelId id) const { return text(names.channel(id)); }

    QString operator()(const ExchangeDeclared& e) const
    {
        return Words::tr("exchange %1 (%2) was declared").arg(exchange(e.exchange), text(e.spec->type));
    }
    QString operator()(const ExchangeDeleted& e) const
    {
        return Words::tr("exchange %1 was deleted").arg(exchange(e.exchange));
    }
    QString operator()(const QueueDeclared& e) const { return Words::tr("queue %1 was declared").arg(queue(e.queue)); }
    QString operator()(const QueueDeleted& e) const
    {
        const QString name = queue(e.queue);
        switch (e.reason) {
        case DeleteReason::Asked: break;
        case DeleteReason::Unused: return Words::tr("queue %1 was deleted: nobody used it for too long").arg(name);
        case DeleteReason::LastConsumerGone: return Words::tr("queue %1 was deleted with its last consumer").arg(name);
        case DeleteReason::ConnectionEnded: return Words::tr("queue %1 was deleted with its owner's connection").arg(name);
        case DeleteReason::BrokerRestarted: return Words::tr("queue %1 is not durable and did not survive").arg(name);
        case DeleteReason::VhostDeleted: return Words::tr("queue %1 was deleted with its virtual host").arg(name);
        }
        return Words::tr("queue %1 was deleted").arg(name);
    }
    QString operator()(const Bound& e) const
    {
        const QString to = e.queue ? queue(e.queue) : exchange(e.exchange);
        if (e.spec->routingKey.empty())
            return Words::tr("%1 was bound to %2").arg(to, exchange(e.source));
        return Words::tr("%1 was bound to %2 with the key %3").arg(to, exchange(e.source), text(e.spec->routingKey));
    }
    QString operator()(const Unbound& e) const
    {
        return Words::tr("the binding %1 was removed").arg(text(names.binding(e.binding)));
    }
    QString operator()(const ExactSet& e) const
    {
        return e.exact ? Words::tr("exact mode: nothing takes time on any line")
                       : Words::tr("messages take time on their lines again");
    }
    QString operator()(const LinkDelaySet& e) const
    {
        const QString delay = text(toText(e.delay));
        if (!e.link)
            return Words::tr("messages now travel %1 on every line without a delay of its own").arg(delay);
        return Words::tr("messages now travel %1 from %2 to %3")
            .arg(delay, text(e.link->first.name), text(e.link->second.name));
    }
    QString operator()(const PolicySet& e) const { return Words::tr("policy %1 was set").arg(text(e.spec->name)); }
    QString operator()(const PolicyCleared& e) const { return Words::tr("policy %1 was cleared").arg(text(e.spec->name)); }
    QString operator()(const PolicyApplied& e) const
    {
        const QString who = e.queue ? queue(e.queue) : exchange(e.exchange);
        if (!e.policy && !e.operatorPolicy)
            return Words::tr("no policy acts on %1 any more").arg(who);
        return Words::tr("policy %1 now acts on %2").arg(text((e.policy ? e.policy : e.operatorPolicy)->name), who);
    }
    QString operator()(const BrokerStopped& e) const
    {
        return e.hard ? Words::tr("the broker was cut off") : Words::tr("the broker stopped in good order");
    }
    QString operator()(const BrokerStarted& e) const
    {
        return e.messages == 1 ? Words::tr("the broker is back, with one message")
                               : Words::tr("the broker is back, with %n messages", "", static_cast<int>(e.messages));
    }
    QString operator()(const MemoryAlarm& e) const
    {
        return e.on ? Words::tr("memory alarm: messages take %1 bytes, more than %2; publishers are blocked")
                          .arg(e.usedBytes)
                          .arg(e.watermarkBytes)
                    : Words::tr("the memory alarm is over");
    }
    QString operator()(const DiskDelaySet& e) const
    {
        if (e.delay.isZero())
            return Words::tr("the disk stores messages at once");
        return Words::tr("the disk takes %1 to store a message; until then it is not confirmed").arg(text(toText(e.delay)));
    }
    QString operator()(const ConnectionBlocked& e) const
    {
        return Words::tr("%1 is blocked: it published during a memory alarm").arg(text(names.connection(e.connection)));
    }
    QString operator()(const ConnectionUnblocked& e) const
    {
        return Words::tr("%1 may publish again").arg(text(names.connection(e.connection)));
    }
    QString operator()(const ConnectionOpened& e) const { return Words::tr("%1 connected").arg(text(e.spec->name)); }
    QString operator()(const ConnectionEnded& e) const
    {
        const QString who = text(names.connection(e.connection));
        switch (e.reason) {
        case EndReason::ClosedByClient: return Words::tr("%1 closed its connection").arg(who);
        case EndReason::ClosedByBroker: return Words::tr("the broker closed the connection of %1").arg(who);
        case EndReason::Crashed: return Words::tr("the connection of %1 broke").arg(who);
        }
        return {};
    }
    QString operator()(const ChannelOpened& e) const { return Words::tr("channel %1 was opened").arg(channel(e.channel)); }
    QString operator()(const ChannelEnded& e) const
    {
        switch (e.reason) {
        case EndReason::ClosedByClient: return Words::tr("channel %1 was closed").arg(channel(e.channel));
        case EndReason::ClosedByBroker: return Words::tr("the broker closed channel %1").arg(channel(e.channel));
        case EndReason::Crashed: return Words::tr("channel %1 broke").arg(channel(e.channel));
        }
        return {};
    }
    QString operator()(const Refused& e) const
    {
        const QString why = text(e.refusal->sentence);
        return e.client ? Words::tr("the broker refused %1: %2").arg(client(e.client), why)
                        : Words::tr("the broker refused: %1").arg(why);
    }
    QString operator()(const Subscribed& e) const
    {
        const QString limit = e.prefetch ? Words::tr(" (prefetch %1)").arg(e.prefetch) : QString();
        return Words::tr("%1 started to consume %2%3").arg(consumer(e.consumer), queue(e.queue), limit);
    }
    QString operator()(const Unsubscribed& e) const
    {
        if (e.byBroker)
            return Words::tr("%1 was told that %2 is gone").arg(consumer(e.consumer), queue(e.queue));
        return Words::tr("%1 no longer consumes %2").arg(consumer(e.consumer), queue(e.queue));
    }
    QString operator()(const ConsumerActivated& e) const
    {
        return e.consumer ? Words::tr("%1 is the active consumer of %2 now").arg(consumer(e.consumer), queue(e.queue))
                          : Words::tr("%1 has no active consumer any more").arg(queue(e.queue));
    }
    QString operator()(const PrefetchSet& e) const
    {
        const QString limit = e.count ? Words::tr("prefetch %1").arg(e.count) : Words::tr("no prefetch limit");
        return e.global ? Words::tr("channel %1 has %2 for all its consumers together").arg(channel(e.channel), limit)
                        : Words::tr("consumers that channel %1 starts from now on have %2").arg(channel(e.channel), limit);
    }
    QString operator()(const ConfirmsSelected& e) const
    {
        return Words::tr("channel %1 asks for publisher confirms").arg(channel(e.channel));
    }
    QString operator()(const TransactionsSelected& e) const
    {
        return Words::tr("channel %1 is transactional now").arg(channel(e.channel));
    }
    QString operator()(const Committed& e) const { return Words::tr("channel %1 commits").arg(channel(e.channel)); }
    QString operator()(const RolledBack& e) const { return Words::tr("channel %1 rolls back").arg(channel(e.channel)); }
    QString operator()(const TurnChanged& e) const
    {
        return e.next ? Words::tr("%1 is next at %2").arg(consumer(e.next), queue(e.queue))
                      : Words::tr("no consumer of %1 can take a message").arg(queue(e.queue));
    }
    QString operator()(const ProducerAdded& e) const { return Words::tr("producer %1 was added").arg(client(e.client)); }
    QString operator()(const ProducerChanged& e) const { return Words::tr("producer %1 was changed").arg(client(e.client)); }
    QString operator()(const ConsumerAdded& e) const { return Words::tr("consumer %1 was added").arg(client(e.client)); }
    QString operator()(const ConsumerChanged& e) const { return Words::tr("consumer %1 was changed").arg(client(e.client)); }
    QString operator()(const ClientRemoved& e) const { return Words::tr("%1 was removed").arg(client(e.client)); }
    QString operator()(const ClientStarted& e) const { return Words::tr("%1 started").arg(client(e.client)); }
    QString operator()(const ClientCrashed& e) const
    {
        if (e.back == SimTime::never())
            return Words::tr("%1 crashed").arg(client(e.client));
        return Words::tr("%1 crashed and will be back after %2").arg(client(e.client), text(toText(e.back - event.at)));
    }
    QString operator()(const CrashPlanned& e) const
    {
        switch (e.point) {
        case CrashPoint::BeforeWork: return Words::tr("%1 will crash before the work on its next message").arg(client(e.client));
        case CrashPoint::DuringWork: return Words::tr("%1 will crash during the work on its next message").arg(client(e.client));
        case CrashPoint::AfterWork:
            return Words::tr("%1 will crash after the work on its next message, before the ack").arg(client(e.client));
        }
        return {};
    }
    QString operator()(const ClientHung& e) const
    {
        return Words::tr("%1 hangs: it stays connected and does nothing").arg(client(e.client));
    }
    QString operator()(const ClientWoke& e) const { return Words::tr("%1 woke up and goes on").arg(client(e.client)); }
    QString operator()(const ConnectionCut& e) const
    {
        if (e.back == SimTime::never())
            return Words::tr("the connection of %1 was cut").arg(client(e.client));
        return Words::tr("the connection of %1 was cut; it connects again after %2")
            .arg(client(e.client), text(toText(e.back - event.at)));
    }
    QString operator()(const NextMessageSet& e) const
    {
        if (e.due == SimTime::never())
            return Words::tr("%1 will publish no more by itself").arg(client(e.client));
        return Words::tr("%1 publishes next at %2").arg(client(e.client), clockText(e.due));
    }
    QString operator()(const Published& e) const
    {
        const QString to = e.message->exchange.empty() ? Words::tr("the default exchange") : text(e.message->exchange);
        const QString who = e.client ? client(e.client) : channel(e.channel);
        if (e.again)
            return Words::tr("%1 published %2 again as %3: nobody had confirmed it")
                .arg(who, text(toText(e.again)), message);
        return Words::tr("%1 published %2 to %3 with the key %4").arg(who, message, to, quoted(e.message->routingKey));
    }
    QString operator()(const Routed& e) const
    {
        const std::uint32_t queues = e.route ? e.route->queueCount : 0;
        if (e.leg < 0 && queues == 0)
            return Words::tr("%1 reached %2, which found no queue for it").arg(message, exchange(e.exchange));
        if (e.leg < 0 && queues == 1)
            return Words::tr("%1 reached %2 and goes to one queue").arg(message, exchange(e.exchange));
        if (e.leg < 0)
            return Words::tr("%1 reached %2 and goes to %n queues", "", static_cast<int>(queues))
                .arg(message, exchange(e.exchange));
        return Words::tr("%1 passed through %2").arg(message, exchange(e.exchange));
    }
    QString operator()(const MessageDropped& e) const { return Words::tr("%1 is gone: %2").arg(message, wordsFor(e.reason)); }
    QString operator()(const Returned& e) const
    {
        return Words::tr("%1 was returned to %2: no queue took it").arg(message, channel(e.channel));
    }
    QString operator()(const Confirmed& e) const
    {
        return e.ack ? Words::tr("%1 was confirmed to %2 (number %3)").arg(message, channel(e.channel)).arg(e.number)
                     : Words::tr("%1 was refused by a queue: nack to %2 (number %3)")
                           .arg(message, channel(e.channel))
                           .arg(e.number);
    }
    QString operator()(const Forwarded& e) const
    {
        return Words::tr("%1 is on its way from %2 to %3")
            .arg(message, exchange(e.from), e.queue ? queue(e.queue) : exchange(e.exchange));
    }
    QString operator()(const Enqueued& e) const { return Words::tr("%1 arrived in %2").arg(message, queue(e.queue)); }
    QString operator()(const CopyDropped& e) const
    {
        return Words::tr("%1 did not get into %2: %3").arg(message, queue(e.queue), wordsFor(e.reason));
    }
    QString operator()(const Delivered& e) const
    {
        const QString sentence = Words::tr("%1 was delivered to %2").arg(message, consumer(e.consumer));
        if (e.redelivered)
            return sentence + Words::tr(" (redelivered)");
        return e.noAck ? sentence + Words::tr(" (automatic acknowledgement: the queue has forgotten it)") : sentence;
    }
    QString operator()(const Got& e) const
    {
        return Words::tr("%1 was fetched from %2 by %3").arg(message, queue(e.queue), channel(e.channel));
    }
    QString operator()(const GetFoundNothing& e) const
    {
        return Words::tr("%1 asked %2 for a message and found none").arg(channel(e.channel), queue(e.queue));
    }
    QString operator()(const Acked& e) const { return Words::tr("%1 was acknowledged and left %2").arg(message, queue(e.queue)); }
    QString operator()(const Requeued& e) const
    {
        return Words::tr("%1 went back to its place in %2: %3").arg(message, queue(e.queue), wordsFor(e.reason));
    }
    QString operator()(const Dropped& e) const
    {
        return Words::tr("%1 was dropped from %2: %3").arg(message, queue(e.queue), wordsFor(e.reason));
    }
    QString operator()(const DeadLettered& e) const
    {
        return Words::tr("%1 left %2 for the dead-letter exchange %3: %4")
            .arg(message, queue(e.queue), exchange(e.exchange), wordsFor(e.reason));
    }
    QString operator()(const Received& e) const
    {
        return e.client ? Words::tr("%1 received %2").arg(client(e.client), message) : Words::tr("%1 has arrived at its program").arg(message);
    }
    QString operator()(const WorkStarted& e) const
    {
        return Words::tr("%1 started to work on %2 for %3").arg(client(e.client), message, text(toText(e.until - event.at)));
    }
    QString operator()(const WorkFinished& e) const
    {
        return Words::tr("%1 finished its work on %2").arg(client(e.client), message);
    }
    QString operator()(const DuplicateRecognised& e) const
    {
        return Words::tr("%1 recognised %2: it has done that before and does not do it again").arg(client(e.client), message);
    }
    QString operator()(const SettlementSent& e) const
    {
        if (!e.client)
            return Words::tr("%1 settles %2").arg(channel(e.channel), message);
        switch (e.settlement) {
        case Settlement::Ack: return Words::tr("%1 acknowledges %2").arg(client(e.client), message);
        case Settlement::Nack:
        case Settlement::Reject:
            return e.requeue ? Words::tr("%1 refuses %2 and asks for it to be requeued").arg(client(e.client), message)
                             : Words::tr("%1 refuses %2").arg(client(e.client), message);
        }
        return {};
    }
    QString operator()(const FlightEnded&) const
    {
        return message.isEmpty() ? Words::tr("there was nothing to settle") : Words::tr("%1 waits for the commit").arg(message);
    }
    QString operator()(const FlightLost& e) const
    {
        if (journey == Journey::Delivery)
            return Words::tr("%1 did not arrive: its consumer was gone; it goes back to its queue").arg(message);
        if (journey == Journey::ForgottenDelivery)
            return Words::tr("%1 is lost: its consumer was gone, and its queue had forgotten it (automatic acknowledgement)")
                .arg(message);
        const QString what = lostThing();
        if (e.reason == DropReason::ConnectionLost)
            return Words::tr("%1 was lost on its way: its channel was gone").arg(what);
        return Words::tr("%1 was lost on its way: %2").arg(what, wordsFor(e.reason));
    }

    QString lostThing() const
    {
        if (message.isEmpty())
            return Words::tr("something");
        switch (journey) {
        case Journey::Ack: return Words::tr("the ack of %1").arg(message);
        case Journey::Nack: return Words::tr("the nack of %1").arg(message);
        case Journey::Reject: return Words::tr("the reject of %1").arg(message);
        default: return message;
        }
    }

    static QString quoted(const std::string& key) { return key.empty() ? Words::tr("(empty)") : text(key); }
};

} // namespace

QString sentenceOf(const Event& event, const EventSubject& subject, const NameBook& names)
{
    const QString name = subject.message ? QString::fromStdString(toText(subject.message)) : QString();
    return std::visit(Sentence{event, name, names, subject.journey}, event.what);
}

QString clockText(SimTime time)
{
    const qint64 ms = time.microseconds / 1000;
    const qint64 minutes = ms / 60'000;
    const QString rest = QString("%1:%2.%3")
                             .arg(minutes % 60, 2, 10, QChar('0'))
                             .arg(ms / 1000 % 60, 2, 10, QChar('0'))
                             .arg(ms % 1000, 3, 10, QChar('0'));
    return minutes < 60 ? rest : QString::number(minutes / 60) + ':' + rest;
}
