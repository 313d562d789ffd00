#include "core/broker/Permitting.h"

#include <fmt/format.h>

namespace postroom {

namespace {

const Permissions* permissionsOf(const BrokerState& state, const std::string& user, const std::string& vhost)
{
    const auto host = state.vhosts.find(vhost);
    if (host == state.vhosts.end())
        return nullptr;
    const auto found = host->second.permissions.find(user);
    return found == host->second.permissions.end() ? nullptr : &found->second;
}

} // namespace

std::optional<Refusal> lacks(const BrokerState& state, const Connection& connection, Right right, ObjectKind kind,
                             const std::string& name)
{
    if (connection.mayDoAnything)
        return std::nullopt;
    const ConnectionSpec& spec = *connection.spec;
    const std::string looked = kind == ObjectKind::Exchange && name.empty() ? "amq.default" : name;
    const Permissions* permissions = permissionsOf(state, spec.user, spec.vhost);
    const NamePattern* pattern = !permissions ? nullptr
        : right == Right::Configure           ? &permissions->configure
        : right == Right::Write               ? &permissions->write
                                              : &permissions->read;
    // An empty pattern allows nothing (VH-2).
    if (pattern && !pattern->text().empty() && pattern->matches(looked))
        return std::nullopt;
    const char* verb = right == Right::Configure ? "configure" : right == Right::Write ? "write" : "read";
    return refuse(ReplyCode::AccessRefused,
                  fmt::format("{} access to {} '{}' in vhost '{}' refused for user '{}'", verb,
                              kind == ObjectKind::Exchange ? "exchange" : "queue", looked, spec.vhost, spec.user))
        .value();
}

std::optional<Refusal> lacks(const BrokerState& state, ConnectionId by, Right right, ObjectKind kind,
                             const std::string& name)
{
    const Connection* connection = state.connections.find(by);
    return connection ? lacks(state, *connection, right, kind, name) : std::nullopt;
}

std::optional<Refusal> lacksAccess(const BrokerState& state, const std::string& user, const std::string& vhost)
{
    if (permissionsOf(state, user, vhost))
        return std::nullopt;
    return refuse(ReplyCode::NotAllowed, fmt::format("access to vhost '{}' refused for user '{}'", vhost, user),
                  Scope::Connection)
        .value();
}

bool mayDoAnything(const BrokerState& state, const ConnectionSpec& connection)
{
    const Permissions* permissions = permissionsOf(state, connection.user, connection.vhost);
    return permissions && permissions->configure.matchesAll() && permissions->write.matchesAll()
        && permissions->read.matchesAll();
}

} // namespace postroom
