#pragma once

#include "core/vocabulary/MatchReason.h"

#include <QString>

/// Why a binding takes a message or does not, as a clause: "word 2 of the key is 'paid', the pattern 'order.created'
/// needs 'created'". Empty where nothing is compared.
QString wordsFor(const postroom::MatchReason& reason);
/// Why it does not, where the binding's key stands beside it and there is little room: "word 2 is 'paid', needs 'created'".
QString shortWordsFor(const postroom::MatchReason& reason);
