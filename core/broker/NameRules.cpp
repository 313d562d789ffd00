#include "core/broker/NameRules.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom {

std::string withoutLineBreaks(std::string name)
{
    name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c == '\r' || c == '\n'; }), name.end());
    return name;
}

bool isReserved(const std::string& name)
{
    return name.rfind("amq.", 0) == 0;
}

tl::unexpected<Refusal> refuseReserved(const char* kind, const std::string& name)
{
    return refuse(ReplyCode::AccessRefused,
                  fmt::format("{} name '{}' contains reserved prefix 'amq.*'", kind, name));
}

tl::unexpected<Refusal> refuseTooLong(const std::string& name)
{
    return refuse(ReplyCode::PreconditionFailed,
                  fmt::format("a name has at most 255 bytes, this one has {}", name.size()));
}

tl::unexpected<Refusal> refuseDefaultExchange()
{
    return refuse(ReplyCode::AccessRefused, "operation not permitted on the default exchange");
}

tl::unexpected<Refusal> notFound(const char* kind, const std::string& name, const std::string& vhost)
{
    return refuse(ReplyCode::NotFound, fmt::format("no {} '{}' in vhost '{}'", kind, name, vhost));
}

} // namespace postroom
