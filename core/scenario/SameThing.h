#pragma once

#include "core/scenario/Scenario.h"

#include <string>

namespace postroom {

/// Whether two entries of a list of a scenario are about the same thing, whatever they say of it.
template<class Spec>
bool sameThing(const Spec& one, const Spec& other)
{
    return one.vhost == other.vhost && one.name == other.name;
}
inline bool sameThing(const BindingSpec& one, const BindingSpec& other) { return one == other; }
inline bool sameThing(const AddUser& one, const AddUser& other) { return one.name == other.name; }
inline bool sameThing(const SetVhostLimits& one, const SetVhostLimits& other) { return one.name == other.name; }
inline bool sameThing(const SetPermissions& one, const SetPermissions& other)
{
    return one.vhost == other.vhost && one.user == other.user;
}
inline bool sameThing(const PolicySpec& one, const PolicySpec& other)
{
    return one.vhost == other.vhost && one.name == other.name && one.operatorPolicy == other.operatorPolicy;
}
inline bool sameThing(const std::string& one, const std::string& other) { return one == other; }
inline bool sameThing(const SetLinkDelay& one, const SetLinkDelay& other)
{
    return one.from == other.from && one.to == other.to;
}

} // namespace postroom
