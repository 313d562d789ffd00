#pragma once

#include "core/events/Event.h"
#include "core/events/NameBook.h"

#include <QString>

/// What an event is about, for filters and colours. Detail is what only experts want to read.
enum class EventTopic { Message, Acknowledgement, Trouble, Topology, Detail };

EventTopic topicOf(const postroom::Event& event);

/// The node an event happened at, as "queue:work"; empty if it happened at none.
QString nodeOf(const postroom::Event& event, const postroom::NameBook& names);
