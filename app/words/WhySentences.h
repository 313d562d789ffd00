#pragma once

#include "core/events/NameBook.h"
#include "core/why/WhyHere.h"

#include <QString>

/// One cause in the answer to "Why is it here?": "orders sent it to billing: the binding order.* matched ...".
QString whySentence(const postroom::MessageLife& life, const postroom::WhyStep& step, const postroom::NameBook& names);

/// One event of a life, as the log says it.
QString lifeSentence(const postroom::MessageLife& life, int index, const postroom::NameBook& names);
