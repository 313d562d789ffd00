#include "app/words/Reasons.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

QString say(const char* words) { return QCoreApplication::translate("Reasons", words); }

} // namespace

QString wordsFor(DropReason reason)
{
    switch (reason) {
    case DropReason::Unroutable: return say("no binding matches it");
    case DropReason::NoSuchExchange: return say("the exchange does not exist");
    case DropReason::PublishRefused: return say("the broker refused the publish");
    case DropReason::QueueDeleted: return say("the queue was deleted");
    case DropReason::Purged: return say("the queue was purged");
    case DropReason::Rejected: return say("a consumer refused it");
    case DropReason::Expired: return say("it waited longer than it may");
    case DropReason::MaxLength: return say("the queue is full");
    case DropReason::DeadLetterCycle: return say("it would go round in a dead-letter circle");
    case DropReason::NobodyWaits: return say("the one who asked is gone");
    case DropReason::DeliveryLimit: return say("it came back more often than the delivery limit allows");
    case DropReason::BrokerRestarted: return say("the broker restarted, and it was not stored");
    case DropReason::RolledBack: return say("its transaction was not committed");
    case DropReason::ConnectionLost: return say("the connection was gone");
    }
    return {};
}

QString wordsFor(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Rejected: return say("the consumer rejected it");
    case ReturnReason::Nacked: return say("the consumer nacked it");
    case ReturnReason::Recovered: return say("its channel asked for everything back");
    case ReturnReason::BrokerRestarted: return say("the broker restarted");
    case ReturnReason::ChannelEnded: return say("its consumer went away without an acknowledgement");
    }
    return {};
}

QString wordsFor(const Refusal& refusal)
{
    const QString name = QString::fromLatin1(nameOf(refusal.code));
    QString sentence = QString::fromStdString(refusal.sentence);
    if (sentence.startsWith(name + " - "))
        sentence.remove(0, name.size() + 3);
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return say("%1 (%2 %3)").arg(sentence).arg(static_cast<int>(refusal.code)).arg(name);
}
