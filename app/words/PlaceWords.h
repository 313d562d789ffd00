#pragma once

#include "core/events/NameBook.h"
#include "core/why/MessageLife.h"

#include <QString>

/// Where a branch of a message's life has ended or is now: "ready in work", "with worker-1".
QString placeWords(const postroom::MessageLife& life, int end, const postroom::NameBook& names);
