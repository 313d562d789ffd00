#pragma once

#include "core/vocabulary/Refusal.h"

#include <string>

namespace postroom {

// What names may be (section 1).

/// Line breaks are taken out of the names of queues and exchanges (R-NAME-3).
std::string withoutLineBreaks(std::string name);
/// Names that begin with "amq." are the broker's own (R-NAME-4, R-NAME-5).
bool isReserved(const std::string& name);
tl::unexpected<Refusal> refuseReserved(const char* kind, const std::string& name);
tl::unexpected<Refusal> refuseTooLong(const std::string& name);
tl::unexpected<Refusal> refuseDefaultExchange();
/// 404: "no queue 'q' in vhost '/'".
tl::unexpected<Refusal> notFound(const char* kind, const std::string& name, const std::string& vhost);

} // namespace postroom
