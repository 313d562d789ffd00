#include "core/events/Event.h"

#include "core/events/EventFields.h"

namespace postroom {

std::string_view kindOf(const Event& event)
{
    return std::visit([](const auto& each) { return Described<std::decay_t<decltype(each)>>::name; }, event.what);
}

} // namespace postroom
