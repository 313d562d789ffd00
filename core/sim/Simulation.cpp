#include "core/sim/Simulation.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

/// An arrival or expiry is the broker's business, the rest is about clients.
template<class T>
constexpr bool isForBroker = std::is_same_v<T, ArriveAtExchange> || std::is_same_v<T, ArriveByLeg>
    || std::is_same_v<T, ArriveDeadLetter> || std::is_same_v<T, ArriveSettlement> || std::is_same_v<T, ReadHeld>
    || std::is_same_v<T, SendConfirm> || std::is_same_v<T, ArriveAtProgram> || std::is_same_v<T, ExpireHead> || std::is_same_v<T, ExpireQueue> || std::is_same_v<T, CheckAckTimeout>;

/// The connection that a command speaks for, if it is one of an AMQP client.
const Connection* speakerOf(const Command& command, const BrokerState& state)
{
    return std::visit(
        [&](const auto& asked) -> const Connection* {
            if constexpr (requires { asked.channel; }) {
                const Channel* channel = state.channels.find(asked.channel);
                return channel ? state.connections.find(channel->connection) : nullptr;
            } else if constexpr (requires { asked.connection; }) {
                return state.connections.find(asked.connection);
            } else {
                return nullptr;
            }
        },
        command);
}

/// The connection of the client that a queue is declared for. Its name may still be an older one of the client.
ConnectionId ownerIn(const Command& command, const Clients& clients)
{
    const auto* queue = std::get_if<DeclareQueue>(&command);
    return queue && !queue->owner.empty() ? clients.connectionOf(queue->owner) : ConnectionId{};
}

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

/// Gives the client its new name in a planned command about it.
void renameIn(Command& command, const NodeRef& client, const std::string& newName)
{
    const auto rename = [&](std::string& name) {
        if (name == client.name)
            name = newName;
    };
    std::visit(
        [&](auto& asked) {
            using Asked = std::decay_t<decltype(asked)>;
            const bool isProducer = client.kind == NodeKind::Producer;
            if constexpr (isOneOf<Asked, ChangeProducer, RenameProducer, RemoveProducer, ProduceNow, CrashProducer,
                                  RestartProducer>) {
                if (isProducer)
                    rename(asked.name);
            } else if constexpr (isOneOf<Asked, ChangeConsumer, RenameConsumer, RemoveConsumer, CrashConsumer,
                                         RestartConsumer>) {
                if (!isProducer)
                    rename(asked.name);
            } else if constexpr (isOneOf<Asked, HangClient, WakeClient, CutConnection>) {
                rename(asked.name);
            } else if constexpr (std::is_same_v<Asked, DeclareQueue>) {
                rename(asked.owner);
            } else if constexpr (std::is_same_v<Asked, SetLinkDelay>) {
                for (NodeRef* end : {&asked.from, &asked.to}) {
                    if (*end == client)
                        end->name = newName;
                }
            }
        },
        command);
}

} // namespace

Simulation::Simulation(std::uint64_t seed, std::size_t journalLimit) : m_journal(journalLimit)
{
    m_world.dice = Dice(seed);
    m_world.broker.begin(momentBecause(0));
}

Moment Simulation::momentBecause(EventNumber cause)
{
    return Moment(m_world.now, cause, m_journal, m_world.agenda, m_world.dice, m_world.links);
}

Answer<Reply> Simulation::submit(const Command& command, ChannelId by)
{
    if (m_recording)
        m_recorded.append({m_steps, m_world.now, command, by});
    m_movedAt = m_world.now;
    return carryOut(command, by);
}

void Simulation::plan(SimTime at, Command command)
{
    const auto place = std::upper_bound(m_planned.begin(), m_planned.end(), at,
                                        [](SimTime time, const Planned& planned) { return time < planned.at; });
    m_planned.insert(place, Planned{at, std::move(command)});
}

SimTime Simulation::nextDue() const
{
    return std::min(m_world.agenda.nextDue(), m_planned.empty() ? SimTime::never() : m_planned.front().at);
}

bool Simulation::step()
{
    const SimTime due = nextDue();
    if (due == SimTime::never())
        return false;
    if (due > m_world.now)
        m_stepsAtInstant = 0;
    if (standsStill())
        return false;
    ++m_stepsAtInstant;
    m_world.now = std::max(m_world.now, due);
    m_movedAt = m_world.now;
    ++m_steps;
    if (!m_planned.empty() && m_planned.front().at <= due) {
        const Command command = std::move(m_planned.front().command);
        m_planned.pop_front();
        // Its refusal is in the journal.
        static_cast<void>(carryOut(command, {}));
        return true;
    }
    const Agenda::Entry entry = m_world.agenda.takeNext();
    carryOut(entry.task, entry.cause);
    return true;
}

void Simulation::runUntil(SimTime time)
{
    while (nextDue() <= time) {
        if (!step())
            return;
    }
    m_world.now = std::max(m_world.now, time);
}

const Simulation::Recorded* Simulation::nextOf(const Record& record) const
{
    if (!record.contains(m_recorded.end()))
        return nullptr;
    const Recorded& next = record[m_recorded.end()];
    return next.afterSteps == m_steps ? &next : nullptr;
}

void Simulation::repeat(const Recorded& recorded)
{
    waitUntil(recorded.at);
    // The answer was given the first time.
    static_cast<void>(submit(recorded.command, recorded.by));
}

void Simulation::waitUntil(SimTime time) { m_world.now = std::max(m_world.now, time); }

void Simulation::forgetPast()
{
    m_journal.forgetAll();
    m_recorded.forgetAll();
}

void Simulation::takePast(Journal journal, Record recorded)
{
    ENSURE(journal.last() == m_journal.last() && recorded.end() == m_recorded.end(), "the past of another place");
    m_journal = std::move(journal);
    m_recorded = std::move(recorded);
}

void Simulation::forgetRecordBefore(std::uint64_t command) { m_recorded.forgetBefore(command); }

Answer<Reply> Simulation::carryOut(const Command& command, ChannelId by)
{
    m_stepsAtInstant = 0;
    const EventNumber before = m_journal.last();
    const Moment moment = momentBecause(0);
    // Nobody else speaks on the connection of a simulated program: it would not know what happens to it.
    const Connection* speaker = speakerOf(command, m_world.broker.state());
    Answer<Reply> answer = speaker && speaker->client
        ? refuse(ReplyCode::AccessRefused,
                 fmt::format("the connection '{}' belongs to a simulated client", speaker->spec->name))
        : Broker::understands(command)  ? m_world.broker.carryOut(moment, command, Speaker{ownerIn(command, m_world.clients), by})
        : Clients::understands(command)                 ? m_world.clients.carryOut(moment, m_world.broker, command)
                                                        : setDelay(moment, command);
    if (answer) {
        // What clients declare themselves, they declare again after a crash.
        if (const auto* queue = std::get_if<DeclareQueue>(&command); queue && !queue->owner.empty())
            m_world.clients.ownQueue(*queue);
        else if (const auto* binding = std::get_if<Bind>(&command))
            m_world.clients.ownBinding(*binding);
        else if (const auto* deleted = std::get_if<DeleteQueue>(&command))
            m_world.clients.disownQueue(deleted->vhost, deleted->name);
        else if (const auto* unbound = std::get_if<Unbind>(&command))
            m_world.clients.disownBinding(*unbound);
        else if (const auto* producer = std::get_if<RenameProducer>(&command))
            followRename({NodeKind::Producer, producer->name}, producer->newName);
        else if (const auto* consumer = std::get_if<RenameConsumer>(&command))
            followRename({NodeKind::Consumer, consumer->name}, consumer->newName);
    } else {
        bool noted = false;
        for (EventNumber number = before + 1; number <= m_journal.last(); ++number)
            noted = noted || std::holds_alternative<Refused>(m_journal.at(number).what);
        if (!noted)
            moment.note(Refused{{}, {}, std::make_shared<const Refusal>(answer.error())});
    }
    letClientsReact();
    return answer;
}

Answer<Reply> Simulation::setDelay(const Moment& moment, const Command& command)
{
    if (const auto* all = std::get_if<SetDefaultDelay>(&command)) {
        if (all->delay < Duration{})
            return refuse(ReplyCode::PreconditionFailed, "a delay cannot be negative");
        m_world.links.setDefault(all->delay);
        moment.note(LinkDelaySet{nullptr, all->delay});
        return Reply{};
    }
    if (const auto* mode = std::get_if<SetExact>(&command)) {
        m_world.links.setExact(mode->exact);
        moment.note(ExactSet{mode->exact});
        return Reply{};
    }
    const auto* one = std::get_if<SetLinkDelay>(&command);
    ENSURE(one != nullptr, "a command that nobody carries out");
    if (one->delay < Duration{})
        return refuse(ReplyCode::PreconditionFailed, "a delay cannot be negative");
    m_world.links.set(one->from, one->to, one->delay);
    moment.note(LinkDelaySet{std::make_shared<const std::pair<NodeRef, NodeRef>>(one->from, one->to), one->delay});
    return Reply{};
}

void Simulation::carryOut(const Task& task, EventNumber cause)
{
    const Moment moment = momentBecause(cause);
    std::visit(
        [&](const auto& due) {
            if constexpr (isForBroker<std::decay_t<decltype(due)>>) {
                m_world.broker.arrive(moment, due);
                m_world.broker.lookAtMemory(moment);
            } else {
                m_world.clients.carryOut(moment, m_world.broker, due);
            }
        },
        task);
    letClientsReact();
}

void Simulation::followRename(const NodeRef& client, const std::string& newName)
{
    m_world.links.rename(client, newName);
    for (Planned& planned : m_planned)
        renameIn(planned.command, client, newName);
}

void Simulation::letClientsReact()
{
    if (m_world.clients.programs().count() == 0) {
        m_world.heard = m_journal.last();
        return;
    }
    while (m_world.heard < m_journal.last()) {
        const EventNumber number = ++m_world.heard;
        m_world.clients.hear(momentBecause(number), m_world.broker, number, m_journal.at(number));
    }
}

} // namespace postroom
