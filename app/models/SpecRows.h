#pragma once

#include "app/models/FieldInput.h"
#include "app/models/InspectorRow.h"
#include "app/models/KnownArguments.h"
#include "core/scenario/Scenario.h"
#include "core/scenario/ScenarioSettings.h"

#include <vector>

// Inspector rows made from the field list of a specification, so that a new field is shown and edited
// without a line of code here.

/// In the language of the window.
QString titleOf(std::string_view fieldName);
QString meaningOf(std::string_view sentence);
/// Whether a field says anything with these values of the others: burst only for bursts, and so on.
bool isRelevant(const postroom::ProducerSpec& spec, std::string_view field);
bool isRelevant(const postroom::ConsumerSpec& spec, std::string_view field);
template<class Spec>
bool isRelevant(const Spec&, std::string_view)
{
    return true;
}
QString notNegative();
/// Takes out rows that say nothing in a scenario: the user where everybody is guest, the virtual host where there is one.
void dropWhatIsTheOnlyOne(std::vector<InspectorRow>& rows, const postroom::Scenario& scenario);
/// Names that a text field may refer to: exchanges, queues or owners.
QStringList proposals(const postroom::Scenario& scenario, const QString& field);

template<class Spec>
std::vector<InspectorRow> rowsOf(const Spec& spec)
{
    std::vector<InspectorRow> rows;
    const auto& known = knownArguments(&spec);
    postroom::forEachField<Spec>([&](const auto& field) {
        if (!isRelevant(spec, field.name))
            return;
        const auto& value = spec.*field.member;
        InspectorRow row;
        row.name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        row.title = titleOf(field.name);
        row.kind = inputKind(&value);
        row.value = inputText(value);
        row.choices = inputChoices(&value);
        row.meaning = meaningOf(field.meaning);
        if constexpr (requires { value.entries(); }) {
            appendArgumentRows(known, value, rows);
            row.value = inputText(otherArguments(known, value));
            if (!known.empty())
                row.title = titleOf("other_arguments");
        }
        rows.push_back(row);
    });
    return rows;
}

/// Writes a typed text into the field or argument of that name. Returns what is wrong with the text.
template<class Spec>
QString writeRow(Spec& spec, const InspectorRow& row, const QString& text)
{
    const auto& known = knownArguments(&spec);
    QString trouble;
    postroom::forEachField<Spec>([&](const auto& field) {
        auto& value = spec.*field.member;
        const bool isThis = row.name.toStdString() == field.name;
        if constexpr (requires { value.entries(); }) {
            for (const KnownArgument& argument : known) {
                if (row.isArgument && row.name == QLatin1String(argument.name))
                    trouble = writeArgument(argument, text, value);
            }
            if (isThis && !row.isArgument) {
                postroom::FieldTable others;
                trouble = readInput(text, others);
                for (const KnownArgument& argument : known) {
                    if (const postroom::FieldValue* kept = value.find(argument.name))
                        others.set(argument.name, *kept);
                }
                if (trouble.isEmpty())
                    value = others;
            }
        } else if (isThis && !row.isArgument) {
            trouble = readInput(text, value);
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::int64_t>) {
                if (trouble.isEmpty() && value < 0 && field.name != "priority")
                    trouble = notNegative();
            }
        }
    });
    return trouble;
}
