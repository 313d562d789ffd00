#include "core/clients/Clients.h"

#include <fmt/format.h>

namespace postroom {

// What goes wrong on request or by chance: crashes, hangs and broken connections.

namespace {

CrashPoint pointOf(CrashTime when)
{
    switch (when) {
    case CrashTime::BeforeWork: return CrashPoint::BeforeWork;
    case CrashTime::AfterWork: return CrashPoint::AfterWork;
    case CrashTime::Now:
    case CrashTime::DuringWork: break;
    }
    return CrashPoint::DuringWork;
}

tl::unexpected<Refusal> notNow(const std::string& name, const char* why)
{
    return refuse(ReplyCode::ChannelError, fmt::format("'{}' {}", name, why));
}

bool isOpen(const Clients::Program& program)
{
    return std::visit([](const auto& each) { return each.session().isOpen(); }, program);
}

bool hangs(const Clients::Program& program)
{
    return std::visit([](const auto& each) { return each.hangs(); }, program);
}

} // namespace

Clients::Program* Clients::find(const std::string& name)
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_programs.get(found->second);
}

std::optional<Answer<Reply>> Clients::carryOutFault(const Moment& moment, Broker& broker, const Command& command)
{
    const auto unknown = [](const char* kind, const std::string& name) {
        return refuse(ReplyCode::NotAllowed, fmt::format("there is no {} '{}'", kind, name), Scope::Channel);
    };
    if (const auto* crash = std::get_if<CrashConsumer>(&command)) {
        Program* program = find(crash->name);
        ConsumerProgram* consumer = program ? std::get_if<ConsumerProgram>(program) : nullptr;
        if (!consumer)
            return unknown("consumer", crash->name);
        if (!isOpen(*program))
            return notNow(crash->name, "is not running");
        if (crash->when == CrashTime::Now)
            consumer->crash(moment, broker);
        else
            consumer->planCrash(moment, pointOf(crash->when));
        return Reply{};
    }
    if (const auto* crash = std::get_if<CrashProducer>(&command)) {
        Program* program = find(crash->name);
        ProducerProgram* producer = program ? std::get_if<ProducerProgram>(program) : nullptr;
        if (!producer)
            return unknown("producer", crash->name);
        if (!isOpen(*program))
            return notNow(crash->name, "is not running");
        producer->crash(moment, broker);
        return Reply{};
    }
    if (const auto* hang = std::get_if<HangClient>(&command)) {
        Program* program = find(hang->name);
        if (!program)
            return unknown("client", hang->name);
        if (!isOpen(*program) || hangs(*program))
            return notNow(hang->name, isOpen(*program) ? "hangs already" : "is not running");
        std::visit([&](auto& each) { each.hang(moment); }, *program);
        return Reply{};
    }
    if (const auto* wake = std::get_if<WakeClient>(&command)) {
        Program* program = find(wake->name);
        if (!program)
            return unknown("client", wake->name);
        if (!hangs(*program))
            return notNow(wake->name, "does not hang");
        std::visit([&](auto& each) { each.wake(moment, broker); }, *program);
        return Reply{};
    }
    if (const auto* cut = std::get_if<CutConnection>(&command)) {
        Program* program = find(cut->name);
        if (!program)
            return unknown("client", cut->name);
        if (!isOpen(*program))
            return notNow(cut->name, "is not connected");
        std::visit([&](auto& each) { each.cut(moment, broker); }, *program);
        return Reply{};
    }
    return std::nullopt;
}

void Clients::carryOut(const Moment& moment, Broker& broker, const BreakConnection& due)
{
    Program* program = m_programs.find(due.client);
    if (!program || !isOpen(*program))
        return;
    std::visit(
        [&](auto& each) {
            if (each.session().life == due.life)
                each.cut(moment, broker);
        },
        *program);
}

void Clients::hearConfirm(Broker& broker, const Confirmed& confirmed)
{
    const Channel* channel = broker.state().channels.find(confirmed.channel);
    const Connection* connection = channel ? broker.state().connections.find(channel->connection) : nullptr;
    Program* program = connection ? m_programs.find(connection->client) : nullptr;
    if (auto* producer = program ? std::get_if<ProducerProgram>(program) : nullptr)
        producer->confirmed(confirmed.message);
}

} // namespace postroom
