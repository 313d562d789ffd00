#include "core/vocabulary/Specs.h"

namespace postroom {

bool BindingSpec::operator==(const BindingSpec& other) const
{
    return vhost == other.vhost && source == other.source && destination == other.destination
        && destinationType == other.destinationType && routingKey == other.routingKey
        && sameEntries(arguments, other.arguments);
}

} // namespace postroom
