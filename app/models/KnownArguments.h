#pragma once

#include "app/models/InspectorRow.h"
#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/Specs.h"

#include <vector>

/// What a person writes for the default exchange where an empty field means that there is none.
inline constexpr char defaultExchangeWord[] = "(default)";

/// An argument of RabbitMQ that has a row of its own in the inspector.
struct KnownArgument {
    const char* name;
    const char* kind; ///< text, integer, milliseconds or choice
    QStringList choices;
    const char* meaning; ///< in English
};

const std::vector<KnownArgument>& knownArguments(const postroom::QueueSpec*);
const std::vector<KnownArgument>& knownArguments(const postroom::ExchangeSpec*);
/// What a policy can set and what has an effect here.
const std::vector<KnownArgument>& knownArguments(const postroom::PolicySpec*);
template<class Spec>
const std::vector<KnownArgument>& knownArguments(const Spec*)
{
    static const std::vector<KnownArgument> none;
    return none;
}

/// A row for each known argument, filled from the table.
void appendArgumentRows(const std::vector<KnownArgument>& known, const postroom::FieldTable& arguments,
                        std::vector<InspectorRow>& rows);
/// The arguments that have no row of their own.
postroom::FieldTable otherArguments(const std::vector<KnownArgument>& known, const postroom::FieldTable& arguments);
/// Sets, or with an empty text removes, one known argument. Returns what is wrong with the text.
QString writeArgument(const KnownArgument& known, const QString& text, postroom::FieldTable& arguments);
