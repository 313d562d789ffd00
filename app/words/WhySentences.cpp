#include "app/words/WhySentences.h"

#include "app/words/EventSentences.h"
#include "app/words/MatchWords.h"
#include "app/words/MessageTrail.h"
#include "app/words/Reasons.h"

#include <QCoreApplication>

#include <algorithm>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhySentences)
};
QString text(const std::string& name) { return QString::fromStdString(name); }
QString text(Duration duration) { return text(toText(duration)); }

/// What a binding is recognized by on the canvas: its key, or the headers that it compares.
QString labelOf(const BindingSpec& binding)
{
    return text(binding.arguments.empty() ? binding.routingKey : toText(binding.arguments));
}

QString keyWords(const std::string& key) { return key.empty() ? Words::tr("(empty)") : text(key); }
QString exchangeName(const std::string& name) { return name.empty() ? Words::tr("the default exchange") : text(name); }

/// Says one cause; one function for each kind of event that can be one.
struct Cause {
    const MessageLife& life;
    const WhyStep& step;
    const NameBook& names;
    const LifeEvent& here;

    QString queue(QueueId id) const { return text(names.queue(id)); }
    QString exchange(ExchangeId id) const { return text(names.exchange(id)); }
    QString consumer() const
    {
        return here.client ? text(names.client(here.client)) : text(names.consumer(here.consumer));
    }
    template<class What>
    const What* outside() const
    {
        return here.outside ? std::get_if<What>(&here.outside->event.what) : nullptr;
    }

    /// Whatever needs no more than what happened.
    template<class Other>
    QString operator()(const Other&) const
    {
        // It begins with a name, which stays as it is written.
        return Words::tr("%1.").arg(lifeSentence(life, step.event, names));
    }

    QString operator()(const Published& e) const
    {
        const QString who = text(e.client ? names.client(e.client) : names.channel(e.channel));
        const QString to = exchangeName(e.message->exchange);
        const QString key = keyWords(e.message->routingKey);
        if (const auto* handled = outside<Delivered>())
            return Words::tr("%1 published it to %2 with the key %3, because it had handled %4.")
                .arg(who, to, key, text(toText(handled->message->id)));
        return Words::tr("%1 published it to %2 with the key %3.").arg(who, to, key);
    }

    QString operator()(const Routed& e) const
    {
        const QString from = exchange(e.exchange);
        switch (step.exit) {
        case Exit::QueueName: return Words::tr("The default exchange put it into the queue that its key names.");
        case Exit::Alternate:
            return Words::tr("No binding of %1 matched it, so it went to the alternate exchange.").arg(from);
        case Exit::Reply: return Words::tr("The default exchange handed it to the one who waits for this reply.");
        case Exit::Binding: return bindingSentence(from);
        case Exit::None: break;
        }
        if (e.route->queueCount == 0)
            return Words::tr("It reached %1, where no binding matched it.").arg(from);
        return Words::tr("It reached %1.").arg(from);
    }
    QString bindingSentence(const QString& from) const
    {
        const auto binding = here.topology->bindings.find(step.binding);
        const QString to = text(binding->second.spec->destination);
        if (step.why.kind == MatchReason::Kind::NothingCompared)
            return Words::tr("%1 sent it to %2: a fanout exchange takes every binding.").arg(from, to);
        return Words::tr("%1 sent it to %2: the binding “%3” matched, because %4.")
            .arg(from, to, labelOf(*binding->second.spec), wordsFor(step.why));
    }

    QString operator()(const Enqueued& e) const
    {
        if (e.deadline == SimTime::never())
            return Words::tr("It arrived in %1.").arg(queue(e.queue));
        return Words::tr("It arrived in %1, where it may wait for %2.").arg(queue(e.queue), text(e.deadline - here.event.at));
    }

    QString operator()(const Delivered& e) const
    {
        QString sentence = Words::tr("It was delivered to %1%2.").arg(consumer(), turnWords(e));
        if (e.redelivered)
            sentence += ' ' + Words::tr("It is marked as redelivered, because it was delivered before.");
        if (e.noAck && e.queue)
            sentence += ' ' + Words::tr("The queue forgot it at once: the acknowledgement is automatic.");
        return sentence;
    }
    QString turnWords(const Delivered& e) const
    {
        if (!here.turn)
            return {};
        QString why;
        switch (here.turn->kind) {
        case Turn::Kind::OnlyOne: why = Words::tr("the only consumer of %1").arg(queue(e.queue)); break;
        case Turn::Kind::OnlyOneWithRoom: why = Words::tr("the only one of %1 consumers that had room"); break;
        case Turn::Kind::RoundRobin: why = Words::tr("whose turn it was among %1 consumers (round robin)"); break;
        case Turn::Kind::Priority: why = Words::tr("which had the highest priority of %1 consumers"); break;
        case Turn::Kind::SingleActive: why = Words::tr("the only active one of %1 consumers"); break;
        }
        if (here.turn->kind != Turn::Kind::OnlyOne)
            why = why.arg(here.turn->consumers);
        if (here.turn->prefetch == 0)
            return Words::tr(", %1").arg(why);
        return Words::tr(", %1; it now holds %2 of the %3 it may (prefetch)")
            .arg(why, QString::number(here.turn->held), QString::number(here.turn->prefetch));
    }

    QString operator()(const Requeued& e) const
    {
        const QString back = isQuorum(e.queue) ? Words::tr("so it went back to %1").arg(queue(e.queue))
                                               : Words::tr("so it went back to its old place in %1").arg(queue(e.queue));
        return Words::tr("%1, %2. It will be marked as redelivered.").arg(returnCause(e), back);
    }
    QString returnCause(const Requeued& e) const
    {
        if (const auto* crashed = outside<ClientCrashed>())
            return Words::tr("%1 crashed before it acknowledged it").arg(text(names.client(crashed->client)));
        if (const auto* removed = outside<ClientRemoved>())
            return Words::tr("%1 was removed before it acknowledged it").arg(text(names.client(removed->client)));
        if (const auto* changed = outside<ConsumerChanged>())
            return Words::tr("%1 connected anew with other settings").arg(text(names.client(changed->client)));
        if (const auto* refused = outside<Refused>(); refused && e.reason == ReturnReason::ChannelEnded)
            return Words::tr("The broker closed its channel (%1)").arg(wordsFor(*refused->refusal));
        QString sentence = wordsFor(e.reason);
        sentence[0] = sentence[0].toUpper();
        return sentence;
    }
    bool isQuorum(QueueId id) const
    {
        const auto spec = life.topology().queues.find(id);
        const FieldValue* type =
            spec == life.topology().queues.end() ? nullptr : spec->second->arguments.find("x-queue-type");
        return type && type->asText() && *type->asText() == "quorum";
    }

    /// Why it left its queue, to be followed by what became of it.
    QString leaveCause(QueueId from, DropReason reason) const
    {
        const QString name = queue(from);
        if (reason == DropReason::Expired)
            return Words::tr("It was at the head of %1 when its time was over%2").arg(name, waitedWords());
        if (reason == DropReason::MaxLength) {
            if (const auto* pusher = outside<Enqueued>())
                return Words::tr("%1 was full when %2 came in, and this one was first in line")
                    .arg(name, text(toText(pusher->message->id)));
            return Words::tr("%1 was full").arg(name);
        }
        QString sentence = wordsFor(reason);
        sentence[0] = sentence[0].toUpper();
        return sentence;
    }
    QString waitedWords() const
    {
        for (int index = here.parent; index != LifeEvent::none; index = life.at(index).parent) {
            if (std::holds_alternative<Enqueued>(life.at(index).event.what))
                return Words::tr(" (after %1)").arg(text(here.event.at - life.at(index).event.at));
        }
        return {};
    }
    QString operator()(const Dropped& e) const
    {
        return Words::tr("%1, so it was dropped from %2.").arg(leaveCause(e.queue, e.reason), queue(e.queue));
    }
    QString operator()(const DeadLettered& e) const
    {
        const QString why = leaveCause(e.queue, e.reason);
        const QString to = exchangeName(e.message->exchange);
        if (!e.exchange)
            return Words::tr("%1, but the dead-letter exchange %2 does not exist.").arg(why, to);
        return Words::tr("%1, so it left %2 as a dead letter for %3, with the key %4.")
            .arg(why, queue(e.queue), to, keyWords(e.message->routingKey));
    }
    QString operator()(const MessageDropped& e) const
    {
        return Words::tr("It ends here: %1.").arg(wordsFor(e.reason));
    }
    QString operator()(const CopyDropped& e) const
    {
        return Words::tr("%1 did not take it: %2.").arg(queue(e.queue), wordsFor(e.reason));
    }
    QString operator()(const Acked& e) const
    {
        return Words::tr("%1 acknowledged it, so the queue %2 forgot it.").arg(holder(), queue(e.queue));
    }
    QString holder() const
    {
        return here.client || here.consumer ? consumer() : text(names.channel(std::get<Acked>(here.event.what).channel));
    }
    QString operator()(const Got& e) const
    {
        return Words::tr("%1 fetched it from %2 (basic.get).").arg(text(names.channel(e.channel)), queue(e.queue));
    }
};

} // namespace

QString lifeSentence(const MessageLife& life, int index, const NameBook& names)
{
    const Event& event = life.at(index).event;
    EventSubject subject{life.message()};
    if (const auto* lost = std::get_if<FlightLost>(&event.what)) {
        if (const int start = life.indexOf(lost->flight); start != LifeEvent::none)
            subject.journey = journeyStartedBy(life.at(start).event);
    }
    return sentenceOf(event, subject, names);
}

QString whySentence(const MessageLife& life, const WhyStep& step, const NameBook& names)
{
    const LifeEvent& here = life.at(step.event);
    return std::visit(Cause{life, step, names, here}, here.event.what);
}
