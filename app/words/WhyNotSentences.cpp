#include "app/words/WhyNotSentences.h"

#include "app/words/EventSentences.h"
#include "app/words/MatchWords.h"
#include "app/words/Reasons.h"
#include "app/words/WhySentences.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyNotSentences)
};
QString text(const std::string& name) { return QString::fromStdString(name); }
QString keyWords(const std::string& key) { return key.empty() ? Words::tr("(empty)") : text(key); }

/// Where it is asked for, exchange and queue are known; without a key, the headers it wants tell it from others.
QString bindingWords(const WhyNot::Failed& failed, const NameBook& names)
{
    return failed.why.wanted.empty() ? text(names.binding(failed.binding))
                                     : Words::tr("the binding “%1”").arg(text(failed.why.wanted));
}

QString failedWords(const WhyNot& answer, const NameBook& names)
{
    QStringList words;
    for (const WhyNot::Failed& failed : answer.failed)
        words << Words::tr("%1 did not match: %2").arg(bindingWords(failed, names), wordsFor(failed.why));
    return words.join(Words::tr("; "));
}

/// How the message left the queue it was in.
QString leftWords(const WhyNot& answer, const QString& queue, const MessageLife& life, const NameBook& names)
{
    const int index = life.indexOf(answer.event);
    if (index == LifeEvent::none)
        return Words::tr("It was in %1 and has left it.").arg(queue);
    return Words::tr("It was in %1. %2").arg(queue, whySentence(life, {index, Exit::None, {}, {}}, names));
}

} // namespace

QString whyNotSentence(const WhyNot& answer, QueueId id, const MessageLife& life, const NameBook& names)
{
    const QString queue = text(names.queue(id));
    const QString exchange = text(names.exchange(answer.exchange));
    switch (answer.kind) {
    case WhyNot::Kind::HasIt: return Words::tr("It is in %1 now.").arg(queue);
    case WhyNot::Kind::LeftIt: return leftWords(answer, queue, life, names);
    case WhyNot::Kind::OnItsWay: return Words::tr("It is on its way to %1.").arg(queue);
    case WhyNot::Kind::AtTheDoor:
        return Words::tr("It was routed to %1, but did not get in: %2.").arg(queue, wordsFor(answer.drop));
    case WhyNot::Kind::NotYetRouted: return Words::tr("It has not reached an exchange yet.");
    case WhyNot::Kind::NeverRouted: return Words::tr("It never reached an exchange: %1.").arg(wordsFor(answer.drop));
    case WhyNot::Kind::QueueIsYounger: return Words::tr("%1 did not exist when %2 routed it.").arg(queue, exchange);
    case WhyNot::Kind::OtherVhost: return Words::tr("%1 belongs to another virtual host.").arg(queue);
    case WhyNot::Kind::KeyIsNotItsName:
        return Words::tr("The default exchange puts a message into the queue that its key names, and the key was %1.")
            .arg(keyWords(answer.key));
    case WhyNot::Kind::NoMatch: return Words::tr("At %1: %2.").arg(exchange, failedWords(answer, names));
    case WhyNot::Kind::AlternateNotUsed:
        return Words::tr("Only an alternate exchange leads to %1, and that gets what no binding takes. A binding of %2 took it.")
            .arg(queue, exchange);
    case WhyNot::Kind::NotBound: return Words::tr("No binding led from %1 to %2 when it was routed.").arg(exchange, queue);
    case WhyNot::Kind::NotKnown: break;
    }
    return Words::tr("It was routed so long ago that this is not known any more.");
}

QString whyIdleSentence(const WhyIdle& why, const NameBook& names)
{
    const QString queue = text(names.queue(why.queue));
    const QString other = why.other ? text(names.consumer(why.other)) : Words::tr("another program");
    const QString elsewhere =
        why.unackedElsewhere ? Words::tr(" (%1 unacked with other consumers)").arg(why.unackedElsewhere) : QString();
    const QString blocked =
        why.isBlocked ? ' ' + Words::tr("Its acknowledgements have to wait: its connection is blocked by the memory alarm.")
                      : QString();
    switch (why.kind) {
    case WhyIdle::Kind::Busy: return {};
    case WhyIdle::Kind::Crashed:
        return why.back == SimTime::never() ? Words::tr("It crashed, and comes back only when it is restarted.")
                                            : Words::tr("It crashed, and will be back at %1.").arg(clockText(why.back));
    case WhyIdle::Kind::InExclusiveUse:
        return Words::tr("%1 has %2 for itself (exclusive), so the broker refused this one.").arg(other, queue);
    case WhyIdle::Kind::Refused: return Words::tr("The broker refused it: %1").arg(wordsFor(*why.refusal));
    case WhyIdle::Kind::NotRunning:
        return why.back == SimTime::never() ? Words::tr("It is not running.")
                                            : Words::tr("It is not running, and will be started at %1.").arg(clockText(why.back));
    case WhyIdle::Kind::NoQueue:
        return Words::tr("It has no queue. Drag a line from a queue to it, or name one under Queue.");
    case WhyIdle::Kind::AwaitsReplies: return Words::tr("It waits for direct replies, which come without a queue.");
    case WhyIdle::Kind::QueueMissing: return Words::tr("Its queue does not exist. It waits until somebody declares it.");
    case WhyIdle::Kind::NotSubscribed: return Words::tr("It does not consume %1 at the moment.").arg(queue);
    case WhyIdle::Kind::NotActive:
        return Words::tr("%1 has a single active consumer, and that is %2. This one waits until that one goes.")
            .arg(queue, other);
    case WhyIdle::Kind::PrefetchFull:
        return Words::tr("It holds %1 unacked of the %2 it may (prefetch). It gets the next one when it has acknowledged.")
                   .arg(why.held)
                   .arg(why.limit)
            + blocked;
    case WhyIdle::Kind::ChannelFull:
        return Words::tr("All consumers of its channel together hold as many as they may: %1.").arg(why.limit) + blocked;
    case WhyIdle::Kind::OutrankedBy:
        return Words::tr("No message is ready in %1%3, and the next one goes to %2, which has a higher priority and room.")
            .arg(queue, other, elsewhere);
    case WhyIdle::Kind::OthersTurn:
        return Words::tr("No message is ready in %1%3, and the next one goes to %2, whose turn it is.")
            .arg(queue, other, elsewhere);
    case WhyIdle::Kind::NothingReady:
        return Words::tr("No message is ready in %1%2. The next one is for this consumer.").arg(queue, elsewhere);
    }
    return {};
}

QString whyIdleSentences(const ProgramView& program, const Scene& scene, const ConsumerBook& book)
{
    constexpr qsizetype mostLines = 6; // one beside the other they would fill the panel
    QStringList lines;
    std::size_t consumers = 0;
    for (const auto& [channelId, channel] : program.channels)
        consumers += channel.subscriptions.size();
    if (consumers == 0)
        return Words::tr("It consumes no queue.");
    for (const auto& [channelId, channel] : program.channels) {
        for (const auto& [id, subscription] : channel.subscriptions) {
            const WhyIdle why = whyIdle(scene, book, id);
            QString sentence = whyIdleSentence(why, scene.names());
            if (sentence.isEmpty())
                continue;
            // That it holds some is no reason, but who asks wonders where they are.
            if (why.held > 0 && why.kind != WhyIdle::Kind::PrefetchFull)
                sentence = Words::tr("It holds %1 unacked. %2").arg(why.held).arg(sentence);
            lines << (consumers == 1 ? sentence : Words::tr("Consumer %1: %2").arg(text(subscription.tag), sentence));
        }
    }
    if (lines.size() > mostLines) {
        const int more = static_cast<int>(lines.size() - mostLines);
        lines = lines.mid(0, mostLines);
        lines << Words::tr("and %n more", "", more);
    }
    return lines.join('\n');
}
