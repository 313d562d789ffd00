#include "app/Workbench.h"
#include "app/words/WhyNotSentences.h"

// What a person asks about the run.

#include <algorithm>

using namespace postroom;

namespace {

/// When the scenario restarts a consumer; never() if it does not.
SimTime plannedRestart(const Simulation& simulation, const std::string& consumer)
{
    for (const Simulation::Planned& planned : simulation.planned()) {
        const auto* restart = std::get_if<RestartConsumer>(&planned.command);
        if (restart && restart->name == consumer)
            return planned.at;
    }
    return SimTime::never();
}

} // namespace

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
    const auto key = node ? scene().find(*node) : std::nullopt;
    if (!key)
        return {};
    if (key->kind == NodeKind::Program)
        return whyIdleSentences(scene().programs().at(ConnectionId{key->id}), scene(), run().consumers());
    if (key->kind != NodeKind::Consumer)
        return {};
    WhyIdle why = whyIdle(scene(), run().consumers(), ClientId{key->id});
    const bool isDown = why.kind == WhyIdle::Kind::Crashed || why.kind == WhyIdle::Kind::NotRunning;
    if (isDown && why.back == SimTime::never())
        why.back = plannedRestart(run().simulation(), node->name);
    const QString sentence = whyIdleSentence(why, scene().names());
    const auto& held = scene().consumers().at(ClientId{key->id}).held;
    const bool onlyComing = !held.empty() && std::all_of(held.begin(), held.end(), [](const HeldMessage& each) {
        return each.state == HeldMessage::State::Arriving;
    });
    return sentence.isEmpty() && onlyComing ? tr("%1 is on its way to it.").arg(QString::fromStdString(toText(held.front().message->id)))
                                            : sentence;
}
