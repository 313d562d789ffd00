#include "core/scenario/OperatorChanges.h"

#include "core/scenario/SameThing.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

/// The entries of one list that the other has nothing in place of.
template<class T>
std::vector<T> goneFrom(const std::vector<T>& before, const std::vector<T>& after)
{
    std::vector<T> gone;
    for (const T& each : before) {
        if (std::none_of(after.begin(), after.end(), [&](const T& other) { return sameThing(each, other); }))
            gone.push_back(each);
    }
    return gone;
}

template<class T>
void addNew(std::vector<Command>& commands, const std::vector<T>& before, const std::vector<T>& after)
{
    for (const T& each : after) {
        if (std::find(before.begin(), before.end(), each) == before.end())
            commands.push_back(each);
    }
}

/// The virtual hosts that have to be there although nothing may be declared in them yet.
std::set<std::string> vhostsNeeded(const Scenario& scenario)
{
    std::set<std::string> names;
    for (const PolicySpec& each : scenario.policies)
        names.insert(each.vhost);
    for (const SetPermissions& each : scenario.permissions)
        names.insert(each.vhost);
    for (const SetVhostLimits& each : scenario.vhostLimits)
        names.insert(each.name);
    names.erase("/");
    return names;
}

} // namespace

std::vector<std::string> vhostsOf(const Scenario& scenario)
{
    std::set<std::string> names = vhostsNeeded(scenario);
    const auto collect = [&](const auto& specs) {
        for (const auto& each : specs)
            names.insert(each.vhost);
    };
    collect(scenario.exchanges);
    collect(scenario.queues);
    collect(scenario.producers);
    collect(scenario.consumers);
    names.erase("/");
    std::vector<std::string> all{"/"};
    all.insert(all.end(), names.begin(), names.end());
    return all;
}

std::vector<Command> operatorChanges(const Scenario& before, const Scenario& after)
{
    std::vector<Command> commands;
    const std::set<std::string> known = vhostsNeeded(before);
    for (const std::string& vhost : vhostsNeeded(after)) {
        if (!known.count(vhost))
            commands.push_back(AddVhost{vhost});
    }
    std::vector<std::string> deletedVhosts;
    for (const SetVhostLimits& gone : goneFrom(before.vhostLimits, after.vhostLimits)) {
        const std::vector<std::string> left = vhostsOf(after);
        if (std::find(left.begin(), left.end(), gone.name) == left.end())
            deletedVhosts.push_back(gone.name);
        else
            commands.push_back(SetVhostLimits{gone.name});
    }
    addNew(commands, before.vhostLimits, after.vhostLimits);
    std::set<std::string> deleted;
    for (const AddUser& gone : goneFrom(before.users, after.users)) {
        if (gone.name == firstUser) {
            commands.push_back(AddUser{gone.name, firstUser});
            continue;
        }
        commands.push_back(DeleteUser{gone.name}); // its permissions go with it
        deleted.insert(gone.name);
    }
    addNew(commands, before.users, after.users);
    for (const SetPermissions& gone : goneFrom(before.permissions, after.permissions)) {
        if (gone.user == firstUser)
            commands.push_back(SetPermissions{gone.vhost, gone.user});
        else if (!deleted.count(gone.user))
            commands.push_back(ClearPermissions{gone.vhost, gone.user});
    }
    addNew(commands, before.permissions, after.permissions);
    for (const std::string& vhost : deletedVhosts) // when nobody has permissions there
        commands.push_back(DeleteVhost{vhost});
    return commands;
}

} // namespace postroom
