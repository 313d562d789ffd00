#include "core/broker/OperatorRules.h"

#include "core/broker/BindingRules.h"
#include "core/broker/Connecting.h"
#include "core/broker/DeclaringExchanges.h"
#include "core/broker/DeclaringQueues.h"
#include "core/broker/Permitting.h"

#include <fmt/format.h>

namespace postroom {

namespace {

tl::unexpected<Refusal> unknown(const char* kind, const std::string& name)
{
    return refuse(ReplyCode::NotFound, fmt::format("there is no {} '{}'", kind, name));
}

void lookAtPermissionsAgain(BrokerState& state)
{
    state.connections.forEach(
        [&](Connection& connection) { connection.mayDoAnything = mayDoAnything(state, *connection.spec); });
}

Answer<std::optional<std::uint64_t>> limitOf(const char* what, std::int64_t number)
{
    if (number < -1)
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("{} must be -1 (any number) or from 0, not {}", what, number));
    return number < 0 ? std::nullopt : std::optional<std::uint64_t>(static_cast<std::uint64_t>(number));
}

} // namespace

Answer<Reply> addVhost(BrokerState& state, const Moment& moment, const AddVhost& asked)
{
    if (asked.name.empty() || asked.name.size() > 255)
        return refuse(ReplyCode::PreconditionFailed, "the name of a vhost has 1 to 255 bytes");
    ensureVhost(state, moment, asked.name);
    return Reply{};
}

Answer<Reply> deleteVhost(BrokerState& state, const Moment& moment, const DeleteVhost& asked)
{
    VirtualHost* vhost = state.findVhost(asked.name);
    if (!vhost)
        return unknown("vhost", asked.name);
    std::vector<ConnectionId> connections;
    state.connections.forEach([&](const Connection& connection) {
        if (connection.spec->vhost == asked.name)
            connections.push_back(connection.id);
    });
    for (const ConnectionId connection : connections)
        endConnection(state, moment, connection, EndReason::ClosedByBroker);
    const auto queues = vhost->queues;
    for (const auto& [name, id] : queues) {
        if (state.queues.find(id))
            removeQueue(state, moment, id, DeleteReason::VhostDeleted);
    }
    const auto exchanges = vhost->exchanges;
    for (const auto& [name, id] : exchanges) {
        if (state.exchanges.find(id))
            removeExchange(state, moment, id);
    }
    state.vhosts.erase(asked.name);
    return Reply{};
}

Answer<Reply> setVhostLimits(BrokerState& state, const SetVhostLimits& asked)
{
    VirtualHost* vhost = state.findVhost(asked.name);
    if (!vhost)
        return unknown("vhost", asked.name);
    const auto queues = limitOf("max-queues", asked.maxQueues);
    const auto connections = limitOf("max-connections", asked.maxConnections);
    if (!queues)
        return tl::unexpected(queues.error());
    if (!connections)
        return tl::unexpected(connections.error());
    vhost->maxQueues = *queues;
    vhost->maxConnections = *connections;
    return Reply{};
}

Answer<Reply> addUser(BrokerState& state, const AddUser& asked)
{
    if (asked.name.empty())
        return refuse(ReplyCode::PreconditionFailed, "a user needs a name");
    state.users[asked.name] = asked.password;
    return Reply{};
}

Answer<Reply> deleteUser(BrokerState& state, const DeleteUser& asked)
{
    if (state.users.erase(asked.name) == 0)
        return unknown("user", asked.name);
    for (auto& [name, vhost] : state.vhosts)
        vhost.permissions.erase(asked.name);
    lookAtPermissionsAgain(state);
    return Reply{};
}

Answer<Reply> setPermissions(BrokerState& state, const SetPermissions& asked)
{
    VirtualHost* vhost = state.findVhost(asked.vhost);
    if (!vhost)
        return unknown("vhost", asked.vhost);
    if (!state.users.count(asked.user))
        return unknown("user", asked.user);
    Permissions permissions;
    for (const auto& [pattern, text] : {std::pair(&permissions.configure, &asked.configure),
                                        std::pair(&permissions.write, &asked.write),
                                        std::pair(&permissions.read, &asked.read)}) {
        Answer<NamePattern> read = NamePattern::read(*text);
        if (!read)
            return tl::unexpected(read.error());
        *pattern = std::move(*read);
    }
    vhost->permissions[asked.user] = std::move(permissions);
    lookAtPermissionsAgain(state);
    return Reply{};
}

Answer<Reply> clearPermissions(BrokerState& state, const ClearPermissions& asked)
{
    VirtualHost* vhost = state.findVhost(asked.vhost);
    if (!vhost)
        return unknown("vhost", asked.vhost);
    if (vhost->permissions.erase(asked.user) == 0)
        return unknown("user with permissions", asked.user);
    lookAtPermissionsAgain(state);
    return Reply{};
}

} // namespace postroom
