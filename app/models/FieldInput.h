#pragma once

#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/Fields.h"
#include "core/vocabulary/SimTime.h"

#include <QString>
#include <QStringList>

#include <string>
#include <type_traits>
#include <vector>

// How each kind of field value is shown and typed in the inspector. `readInput` returns what is wrong with the
// typed text, in a sentence; an empty one means the value was taken.

QString inputKind(const std::string*);
QString inputKind(const bool*);
QString inputKind(const std::int64_t*);
QString inputKind(const postroom::Duration*);
QString inputKind(const std::vector<std::string>*);
QString inputKind(const postroom::FieldTable*);
QString inputKind(const std::vector<postroom::FieldTable>*);

QString inputText(const std::string& value);
QString inputText(bool value);
QString inputText(std::int64_t value);
QString inputText(postroom::Duration value);
QString inputText(const std::vector<std::string>& value);
QString inputText(const postroom::FieldTable& value);
QString inputText(const std::vector<postroom::FieldTable>& value);

QString readInput(const QString& text, std::string& value);
QString readInput(const QString& text, bool& value);
QString readInput(const QString& text, std::int64_t& value);
QString readInput(const QString& text, postroom::Duration& value);
QString readInput(const QString& text, std::vector<std::string>& value);
QString readInput(const QString& text, postroom::FieldTable& value);
QString readInput(const QString& text, std::vector<postroom::FieldTable>& value);
/// What is wrong with a regular expression on names; empty if nothing is.
QString patternFault(const QString& text);
QString notOneOf(const QString& text, const QStringList& choices);

template<class E>
    requires std::is_enum_v<E>
QStringList inputChoices(const E*)
{
    QStringList words;
    for (const std::string_view word : postroom::allWords<E>())
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return words;
}
template<class Value>
    requires(!std::is_enum_v<Value>)
QStringList inputChoices(const Value*)
{
    return {};
}

template<class E>
    requires std::is_enum_v<E>
QString inputKind(const E*)
{
    return QStringLiteral("choice");
}
template<class E>
    requires std::is_enum_v<E>
QString inputText(E value)
{
    const std::string_view word = postroom::wordOf(value);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}
template<class E>
    requires std::is_enum_v<E>
QString readInput(const QString& text, E& value)
{
    const auto read = postroom::enumFromWord<E>(text.trimmed().toStdString());
    if (!read)
        return notOneOf(text, inputChoices(&value));
    value = *read;
    return {};
}
