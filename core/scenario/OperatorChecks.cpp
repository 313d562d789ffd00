#include "core/broker/NamePattern.h"
#include "core/scenario/OperatorChanges.h"
#include "core/scenario/ScenarioChecker.h"

namespace postroom {

// What operators set: users, their permissions, and limits of virtual hosts.

void ScenarioChecker::checkUser(const std::string& user, const JsonPlace& place)
{
    std::vector<std::string_view> known{firstUser};
    for (const AddUser& each : m_scenario.users)
        known.push_back(each.name);
    for (const TimedCommand& timed : m_scenario.commands) {
        if (const auto* added = std::get_if<AddUser>(&timed.command))
            known.push_back(added->name);
    }
    if (std::find(known.begin(), known.end(), user) == known.end())
        fail(place, fmt::format("there is no user '{}'{}", user, didYouMean(user, known)));
}

void ScenarioChecker::checkOperators()
{
    std::set<std::pair<std::string, std::string>> users;
    for (std::size_t i = 0; i < m_scenario.users.size(); ++i) {
        const AddUser& user = m_scenario.users[i];
        if (user.name.empty())
            fail(placeOf("users", i, "name"), "this user needs a \"name\"");
        checkUnique(users, "users", i, "", user.name, "user");
    }
    std::set<std::pair<std::string, std::string>> entries;
    for (std::size_t i = 0; i < m_scenario.permissions.size(); ++i) {
        const SetPermissions& entry = m_scenario.permissions[i];
        checkUser(entry.user, placeOf("permissions", i, "user"));
        if (!entries.insert({entry.vhost, entry.user}).second) {
            fail(placeOf("permissions", i, "user"),
                 fmt::format("the permissions of '{}' in '{}' are already there", entry.user, entry.vhost));
        }
        for (const auto& [field, text] : {std::pair("configure", &entry.configure), std::pair("write", &entry.write),
                                          std::pair("read", &entry.read)}) {
            if (const auto pattern = NamePattern::read(*text); !pattern)
                fail(placeOf("permissions", i, field), fmt::format("'{}' is no regular expression", *text));
        }
    }
    std::set<std::pair<std::string, std::string>> vhosts;
    for (std::size_t i = 0; i < m_scenario.vhostLimits.size(); ++i) {
        const SetVhostLimits& limits = m_scenario.vhostLimits[i];
        checkUnique(vhosts, "vhost_limits", i, "", limits.name, "limit for a vhost");
    }
}

} // namespace postroom
