#include "core/vocabulary/Message.h"

#include <fmt/format.h>

namespace postroom {

const FieldTable& Message::headers() const
{
    static const FieldTable none;
    return content && content->properties.headers ? *content->properties.headers : none;
}

std::string toText(MessageId id)
{
    return fmt::format("m{}", id.value);
}

} // namespace postroom
