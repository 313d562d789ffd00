#include "core/clients/Clients.h"

#include "core/clients/SpecCheck.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

namespace {

template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

tl::unexpected<Refusal> unknown(const char* kind, const std::string& name)
{
    return refuse(ReplyCode::NotAllowed, fmt::format("there is no {} '{}'", kind, name), Scope::Channel);
}

tl::unexpected<Refusal> taken(const std::string& name)
{
    return refuse(ReplyCode::NotAllowed, fmt::format("the name '{}' is taken by another client", name));
}

} // namespace

bool Clients::understands(const Command& command)
{
    return std::visit(
        [](const auto& asked) {
            return isOneOf<std::decay_t<decltype(asked)>, AddProducer, ChangeProducer, RenameProducer, RemoveProducer,
                           ProduceNow, CrashProducer, RestartProducer, AddConsumer, ChangeConsumer, RenameConsumer,
                           RemoveConsumer, CrashConsumer, RestartConsumer, HangClient, WakeClient,
                           CutConnection>;
        },
        command);
}

template<class ProgramType>
ProgramType* Clients::find(const std::string& name)
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : std::get_if<ProgramType>(&m_programs.get(found->second));
}

template<class ProgramType>
ProgramType* Clients::alive(ClientId id, std::uint32_t life)
{
    Program* program = m_programs.find(id);
    ProgramType* wanted = program ? std::get_if<ProgramType>(program) : nullptr;
    return wanted && wanted->session().life == life ? wanted : nullptr;
}

const ProducerProgram* Clients::producer(ClientId id) const
{
    const Program* program = m_programs.find(id);
    return program ? std::get_if<ProducerProgram>(program) : nullptr;
}

const ConsumerProgram* Clients::consumer(ClientId id) const
{
    const Program* program = m_programs.find(id);
    return program ? std::get_if<ConsumerProgram>(program) : nullptr;
}

void Clients::start(const Moment& moment, Broker& broker, Program& program)
{
    std::visit([&](auto& each) { each.start(moment, broker); }, program);
    declareOwned(moment, broker, program);
}

void Clients::declareOwned(const Moment& moment, Broker& broker, const Program& program)
{
    const std::string name = std::visit([](const auto& each) { return each.spec().name; }, program);
    const Session session = std::visit([](const auto& each) { return each.session(); }, program);
    if (!session.isOpen())
        return;
    const auto declare = [&](const Command& command) {
        const auto answer = broker.carryOut(moment, command, Speaker{session.connection, {}});
        if (!answer)
            moment.note(Refused{{}, session.client, std::make_shared<const Refusal>(answer.error())});
        return answer.has_value();
    };
    for (const Owned& owned : m_owned) {
        if (owned.queue.owner != name)
            continue;
        // A queue that is still there is declared again without effect, as programs do. A program that
        // waits for it hears of it from the journal.
        if (!declare(DeclareQueue{owned.queue}))
            continue;
        for (const BindingSpec& binding : owned.bindings)
            declare(Bind{binding});
    }
}

template<class ProgramType>
Answer<Reply> Clients::rename(const Moment& moment, const char* kind, const std::string& name,
                              const std::string& newName)
{
    ProgramType* program = find<ProgramType>(name);
    if (!program)
        return unknown(kind, name);
    if (newName == name)
        return Reply{};
    auto spec = program->spec();
    spec.name = newName;
    if (const auto fault = faultOf(spec))
        return refuse(ReplyCode::PreconditionFailed, *fault);
    if (m_byName.count(newName))
        return taken(newName);
    for (Owned& owned : m_owned) {
        if (owned.queue.owner == name)
            owned.queue.owner = newName;
    }
    m_byName.erase(m_byName.find(name));
    m_byName[newName] = program->session().client;
    program->rename(moment, std::make_shared<const decltype(spec)>(std::move(spec)));
    return Reply{};
}

ConnectionId Clients::connectionOf(std::string_view name) const
{
    const auto found = m_byName.find(name);
    if (found == m_byName.end())
        return {};
    return std::visit([](const auto& each) { return each.session().connection; }, m_programs.get(found->second));
}

Answer<Reply> Clients::carryOut(const Moment& moment, Broker& broker, const Command& command)
{
    const auto add = [&](const auto& spec, auto makeProgram, auto makeEvent) -> Answer<Reply> {
        if (const auto fault = faultOf(spec))
            return refuse(ReplyCode::PreconditionFailed, *fault);
        if (m_byName.count(spec.name))
            return taken(spec.name);
        const ClientId id = m_programs.nextId();
        const Moment then = moment.because(moment.note(makeEvent(id)));
        Program& program = m_programs.add(makeProgram(id));
        m_byName[spec.name] = id;
        start(then, broker, program);
        return Reply{};
    };
    const auto remove = [&](auto* program, const char* kind, const std::string& name) -> Answer<Reply> {
        if (!program)
            return unknown(kind, name);
        const ClientId id = program->session().client;
        const Moment then = moment.because(moment.note(ClientRemoved{id}));
        program->stop(then, broker, EndReason::ClosedByClient);
        m_byName.erase(name);
        m_programs.remove(id);
        return Reply{};
    };

    if (const auto* addProducer = std::get_if<AddProducer>(&command)) {
        auto spec = std::make_shared<const ProducerSpec>(*addProducer);
        return add(*spec, [&](ClientId id) { return ProducerProgram(id, spec); },
                   [&](ClientId id) { return ProducerAdded{id, spec}; });
    }
    if (const auto* addConsumer = std::get_if<AddConsumer>(&command)) {
        auto spec = std::make_shared<const ConsumerSpec>(*addConsumer);
        return add(*spec, [&](ClientId id) { return ConsumerProgram(id, spec); },
                   [&](ClientId id) { return ConsumerAdded{id, spec}; });
    }
    if (const auto* changeProducer = std::get_if<ChangeProducer>(&command)) {
        ProducerProgram* program = find<ProducerProgram>(changeProducer->name);
        if (!program)
            return unknown("producer", changeProducer->name);
        if (const auto fault = faultOf(static_cast<const ProducerSpec&>(*changeProducer)))
            return refuse(ReplyCode::PreconditionFailed, *fault);
        program->change(moment, broker, std::make_shared<const ProducerSpec>(*changeProducer));
        declareOwned(moment, broker, m_programs.get(m_byName.find(changeProducer->name)->second));
        return Reply{};
    }
    if (const auto* changeConsumer = std::get_if<ChangeConsumer>(&command)) {
        ConsumerProgram* program = find<ConsumerProgram>(changeConsumer->name);
        if (!program)
            return unknown("consumer", changeConsumer->name);
        if (const auto fault = faultOf(static_cast<const ConsumerSpec&>(*changeConsumer)))
            return refuse(ReplyCode::PreconditionFailed, *fault);
        program->change(moment, broker, std::make_shared<const ConsumerSpec>(*changeConsumer));
        declareOwned(moment, broker, m_programs.get(m_byName.find(changeConsumer->name)->second));
        return Reply{};
    }
    if (const auto* renameProducer = std::get_if<RenameProducer>(&command))
        return rename<ProducerProgram>(moment, "producer", renameProducer->name, renameProducer->newName);
    if (const auto* renameConsumer = std::get_if<RenameConsumer>(&command))
        return rename<ConsumerProgram>(moment, "consumer", renameConsumer->name, renameConsumer->newName);
    if (const auto* removeProducer = std::get_if<RemoveProducer>(&command))
        return remove(find<ProducerProgram>(removeProducer->name), "producer", removeProducer->name);
    if (const auto* removeConsumer = std::get_if<RemoveConsumer>(&command))
        return remove(find<ConsumerProgram>(removeConsumer->name), "consumer", removeConsumer->name);
    if (const auto* produceNow = std::get_if<ProduceNow>(&command)) {
        ProducerProgram* program = find<ProducerProgram>(produceNow->name);
        if (!program)
            return unknown("producer", produceNow->name);
        if (!program->session().isOpen())
            return refuse(ReplyCode::ChannelError,
                          fmt::format("'{}' is not connected; restart it first", produceNow->name));
        if (program->hangs())
            return refuse(ReplyCode::ChannelError, fmt::format("'{}' hangs; wake it first", produceNow->name));
        program->produceNow(moment, broker);
        return Reply{};
    }
    if (const auto answer = carryOutFault(moment, broker, command))
        return *answer;
    const std::string* restarted = nullptr;
    if (const auto* restart = std::get_if<RestartConsumer>(&command))
        restarted = find<ConsumerProgram>(restart->name) ? &restart->name : nullptr;
    else if (const auto* restartProducer = std::get_if<RestartProducer>(&command))
        restarted = find<ProducerProgram>(restartProducer->name) ? &restartProducer->name : nullptr;
    if (!restarted)
        return refuse(ReplyCode::NotAllowed, "there is no such client to restart");
    Program& program = m_programs.get(m_byName.find(*restarted)->second);
    std::visit([&](auto& each) { each.stop(moment, broker, EndReason::ClosedByClient); }, program);
    start(moment, broker, program);
    return Reply{};
}

void Clients::hear(const Moment& moment, Broker& broker, EventNumber number, const Event& event)
{
    if (const auto* delivered = std::get_if<Delivered>(&event.what)) {
        const Consumer* consumer = broker.state().consumers.find(delivered->consumer);
        const Channel* channel = consumer ? broker.state().channels.find(consumer->channel) : nullptr;
        const Connection* connection =
            channel ? broker.state().connections.find(channel->connection) : nullptr;
        Program* program = connection ? m_programs.find(connection->client) : nullptr;
        if (program)
            std::get<ConsumerProgram>(*program).expect(moment, number, *delivered);
    } else if (const auto* confirmed = std::get_if<Confirmed>(&event.what)) {
        hearConfirm(broker, *confirmed);
    } else if (std::holds_alternative<BrokerStopped>(event.what)) {
        m_brokerStopped = true;
    } else if (std::holds_alternative<BrokerStarted>(event.what)) {
        m_brokerStopped = false;
        reconnect(moment, broker);
    } else if (const auto* ended = std::get_if<ChannelEnded>(&event.what)) {
        if (ended->reason != EndReason::ClosedByBroker || m_brokerStopped)
            return;
        // The broker has closed the channel: the program gets an exception and ends.
        m_programs.forEach([&](Program& program) {
            std::visit(
                [&](auto& each) {
                    if (each.session().channel == ended->channel)
                        each.stop(moment, broker, EndReason::ClosedByClient);
                },
                program);
        });
    } else if (const auto* unsubscribed = std::get_if<Unsubscribed>(&event.what)) {
        m_programs.forEach([&](Program& program) {
            auto* consumer = std::get_if<ConsumerProgram>(&program);
            if (consumer && consumer->isSubscribed() && !broker.state().queues.find(unsubscribed->queue)) {
                const Channel* channel = broker.state().channels.find(consumer->session().channel);
                if (channel && channel->consumersByTag.empty())
                    consumer->subscriptionEnded();
            }
        });
    } else if (const auto* declared = std::get_if<QueueDeclared>(&event.what)) {
        m_programs.forEach([&](Program& program) {
            auto* consumer = std::get_if<ConsumerProgram>(&program);
            if (consumer && consumer->spec().queue == declared->spec->name
                && consumer->spec().vhost == declared->spec->vhost)
                consumer->queueAppeared(moment, broker);
        });
    }
}

void Clients::carryOut(const Moment& moment, Broker& broker, const ArriveAtConsumer& arrival)
{
    // A delivery to an earlier life was noted as lost when that life ended.
    if (auto* program = alive<ConsumerProgram>(arrival.client, arrival.life))
        program->receive(moment, broker, arrival);
}

void Clients::carryOut(const Moment& moment, Broker& broker, const ProduceNext& due)
{
    if (auto* program = alive<ProducerProgram>(due.client, due.life))
        program->produceDue(moment, broker);
}

void Clients::carryOut(const Moment& moment, Broker& broker, const FinishWork& due)
{
    if (auto* program = alive<ConsumerProgram>(due.client, due.life))
        program->finishWork(moment, broker, due.work);
}

void Clients::carryOut(const Moment& moment, Broker& broker, const CrashAtWork& due)
{
    if (auto* program = alive<ConsumerProgram>(due.client, due.life))
        program->crashAtWork(moment, broker, due.work);
}

void Clients::carryOut(const Moment& moment, Broker& broker, const RestartClient& due)
{
    if (alive<ConsumerProgram>(due.client, due.life) || alive<ProducerProgram>(due.client, due.life))
        start(moment, broker, m_programs.get(due.client));
}

void Clients::reconnect(const Moment& moment, Broker& broker)
{
    // The programs that were running lost their connections with the broker, and come back (DUR-9).
    m_programs.forEach([&](Program& program) {
        const Session session = std::visit([](const auto& each) { return each.session(); }, program);
        if (!session.isOpen() || broker.state().connections.find(session.connection))
            return;
        std::visit([&](auto& each) { each.stop(moment, broker, EndReason::Crashed); }, program);
        // One that hangs does not notice; it connects when it wakes.
        if (!std::visit([](const auto& each) { return each.hangs(); }, program))
            start(moment, broker, program);
    });
}

void Clients::ownQueue(const QueueSpec& spec)
{
    disownQueue(spec.vhost, spec.name);
    m_owned.push_back({spec, {}});
}

Clients::Owned* Clients::ownedBehind(const BindingSpec& spec)
{
    const auto found = std::find_if(m_owned.begin(), m_owned.end(), [&](const Owned& owned) {
        return spec.destinationType == DestinationType::Queue && owned.queue.vhost == spec.vhost
            && owned.queue.name == spec.destination;
    });
    return found == m_owned.end() ? nullptr : &*found;
}

void Clients::ownBinding(const BindingSpec& spec)
{
    if (Owned* owned = ownedBehind(spec))
        owned->bindings.push_back(spec);
}

void Clients::disownBinding(const BindingSpec& spec)
{
    if (Owned* owned = ownedBehind(spec))
        owned->bindings.erase(std::remove(owned->bindings.begin(), owned->bindings.end(), spec),
                              owned->bindings.end());
}

void Clients::disownQueue(const std::string& vhost, const std::string& name)
{
    m_owned.erase(std::remove_if(m_owned.begin(), m_owned.end(),
                                 [&](const Owned& owned) {
                                     return owned.queue.vhost == vhost && owned.queue.name == name;
                                 }),
                  m_owned.end());
}

} // namespace postroom
