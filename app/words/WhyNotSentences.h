#pragma once

#include "core/why/WhyIdle.h"
#include "core/why/WhyNot.h"

#include <QString>

/// An answer to "Why did this queue not get it?".
QString whyNotSentence(const postroom::WhyNot& answer, postroom::QueueId queue, const postroom::MessageLife& life,
                       const postroom::NameBook& names);

/// The answer to "Why does it get nothing?"; empty for one that does get something.
QString whyIdleSentence(const postroom::WhyIdle& why, const postroom::NameBook& names);

/// The same for a real program: an answer for each of its consumers that gets nothing, in lines.
QString whyIdleSentences(const postroom::ProgramView& program, const postroom::Scene& scene,
                         const postroom::ConsumerBook& book);
