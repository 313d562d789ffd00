#include "app/words/Reasons.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

} // namespace

QString wordsFor(DropReason reason)
{
    switch (reason) {
    case DropReason::Unroutable: return Words::tr("no binding matches it");
    case DropReason::NoSuchExchange: return Words::tr("the exchange does not exist");
    case DropReason::PublishRefused: return Words::tr("the broker refused the publish");
    case DropReason::QueueDeleted: return Words::tr("the queue was deleted");
    case DropReason::Purged: return Words::tr("the queue was purged");
    case DropReason::Rejected: return Words::tr("a consumer refused it");
    case DropReason::Expired: return Words::tr("it waited longer than it may");
    case DropReason::MaxLength: return Words::tr("the queue is full");
    case DropReason::DeadLetterCycle: return Words::tr("it would go round in a dead-letter circle");
    case DropReason::NobodyWaits: return Words::tr("the one who asked is gone");
    case DropReason::DeliveryLimit: return Words::tr("it came back more often than the delivery limit allows");
    case DropReason::BrokerRestarted: return Words::tr("the broker restarted, and it was not stored");
    case DropReason::RolledBack: return Words::tr("its transaction was not committed");
    case DropReason::ConnectionLost: return Words::tr("the connection was gone");
    }
    return {};
}

QString wordsFor(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Rejected: return Words::tr("the consumer rejected it");
    case ReturnReason::Nacked: return Words::tr("the consumer nacked it");
    case ReturnReason::Recovered: return Words::tr("its channel asked for everything back");
    case ReturnReason::BrokerRestarted: return Words::tr("the broker restarted");
    case ReturnReason::ChannelEnded: return Words::tr("its consumer went away without an acknowledgement");
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
    return Words::tr("%1 (%2 %3)").arg(sentence).arg(static_cast<int>(refusal.code)).arg(name);
}
