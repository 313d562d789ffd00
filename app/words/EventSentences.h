#pragma once

#include "app/words/EventSubject.h"
#include "core/events/Event.h"
#include "core/events/NameBook.h"

#include <QString>

/// One event in plain words: "m3 was delivered to worker-2 (redelivered)". `subject` is what the event is about,
/// as MessageTrail knows it.
QString sentenceOf(const postroom::Event& event, const EventSubject& subject, const postroom::NameBook& names);

/// "00:12.500": minutes, seconds and milliseconds; hours in front when there are any.
QString clockText(postroom::SimTime time);
