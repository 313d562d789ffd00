#pragma once

#include "core/events/Event.h"
#include "core/vocabulary/Refusal.h"

#include <QString>

/// Why a message ended, in plain words: "it waited longer than its time to live".
QString wordsFor(postroom::DropReason reason);
/// Why a message went back to its queue.
QString wordsFor(postroom::ReturnReason reason);
/// Why the broker refused something: the sentence first, and then the code that one finds in its documents.
QString wordsFor(const postroom::Refusal& refusal);
