#pragma once

#include "core/events/Journal.h"
#include "core/events/NameBook.h"

#include <string>
#include <utility>
#include <vector>

namespace postroom {

/// Name and text of each field of an event that says something; things are written by name.
std::vector<std::pair<std::string, std::string>> eventFields(const Event& event, const NameBook& names);

/// One event as one line, the form of golden journals:
/// "1.500000 #12 <9 Enqueued copy=3 message=m2 queue=work position=2".
std::string journalLine(EventNumber number, const Event& event, const NameBook& names);

/// One event as one line of JSON, the form of `postroom run --journal`.
std::string journalJson(EventNumber number, const Event& event, const NameBook& names);

} // namespace postroom
