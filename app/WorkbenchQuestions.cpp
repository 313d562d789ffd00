#include "app/Workbench.h"
#include "app/words/WhyNotSentences.h"

// What a person asks about the run.

using namespace postroom;

void Workbench::askWhy()
{
    const MessageId read{static_cast<std::uint64_t>(m_card.message())};
    const MessageId wanted = read ? read : m_followedMessage;
    if (m_answersStand && wanted == m_why.life().message())
        return;
    m_why.ask(wanted, run().journal(), scene());
}

void Workbench::followQuestions()
{
    const EventNumber last = run().journal().last();
    const bool isEarlier = last < std::exchange(m_askedUntil, last);
    if (m_answersStand)
        return;
    if (isEarlier)
        m_why.askAgain(run().journal(), scene());
    else
        m_why.follow(run().journal(), scene());
}

void Workbench::goToMoment(double event)
{
    // Who goes through the causes of something wants to see the next one, too.
    m_goesToMoment = true;
    m_timeline.showEvent(static_cast<qulonglong>(event));
    m_goesToMoment = false;
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
    return key ? whyIdleSentence(whyIdle(scene(), run().consumers(), ClientId{key->id}), scene().names()) : QString();
}
