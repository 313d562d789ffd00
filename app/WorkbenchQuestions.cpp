#include "app/Workbench.h"
#include "app/words/WhyNotSentences.h"

// What a person asks about the run.

using namespace postroom;

void Workbench::askWhy()
{
    const MessageId read{static_cast<std::uint64_t>(m_card.message())};
    m_why.ask(read ? read : m_followedMessage, m_run->journal(), scene());
}

void Workbench::setFollowedMessage(double message)
{
    const MessageId wanted{static_cast<std::uint64_t>(message)};
    if (wanted == m_followedMessage)
        return;
    m_followedMessage = wanted;
    askWhy();
    emit followedMessageChanged();
}

QString Workbench::idleReason() const
{
    const auto node = selectedNode();
    if (!node || node->kind != NodeKind::Consumer)
        return {};
    const auto key = scene().find(*node);
    return key ? whyIdleSentence(whyIdle(scene(), m_consumers, ClientId{key->id}), scene().names()) : QString();
}
