#pragma once

#include "core/vocabulary/Nodes.h"

#include <QString>

#include <vector>

/// Some nodes in words: the name of one, else how many of which kind, "3 queues, 2 consumers".
QString wordsFor(const std::vector<postroom::NodeRef>& nodes);
/// "1 queue", "3 queues".
QString countedKind(postroom::NodeKind kind, int count);
