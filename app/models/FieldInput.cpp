#include "app/models/FieldInput.h"

#include "app/models/TableText.h"
#include "core/broker/NamePattern.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldInput)
};

template<class Value>
QString take(tl::expected<Value, QString> read, Value& value)
{
    if (!read)
        return read.error();
    value = std::move(*read);
    return {};
}

} // namespace

QString inputKind(const std::string*) { return QStringLiteral("text"); }
QString inputKind(const bool*) { return QStringLiteral("bool"); }
QString inputKind(const std::int64_t*) { return QStringLiteral("integer"); }
QString inputKind(const Duration*) { return QStringLiteral("duration"); }
QString inputKind(const std::vector<std::string>*) { return QStringLiteral("list"); }
QString inputKind(const FieldTable*) { return QStringLiteral("table"); }
QString inputKind(const std::vector<FieldTable>*) { return QStringLiteral("tables"); }

QString inputText(const std::string& value) { return QString::fromStdString(value); }
QString inputText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
QString inputText(std::int64_t value) { return QString::number(value); }
QString inputText(Duration value) { return QString::fromStdString(toText(value)); }
QString inputText(const FieldTable& value) { return tableText(value); }
QString inputText(const std::vector<FieldTable>& value) { return tablesText(value); }
QString inputText(const std::vector<std::string>& value)
{
    QStringList lines;
    for (const std::string& each : value)
        lines << QString::fromStdString(each);
    return lines.join('\n');
}

QString readInput(const QString& text, std::string& value)
{
    value = text.toStdString();
    return {};
}

QString readInput(const QString& text, bool& value)
{
    if (text != "true" && text != "false")
        return notOneOf(text, {QStringLiteral("true"), QStringLiteral("false")});
    value = text == "true";
    return {};
}

QString readInput(const QString& text, std::int64_t& value)
{
    bool isNumber = false;
    const qlonglong number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return Words::tr("“%1” is not a whole number.").arg(text.trimmed());
    value = number;
    return {};
}

QString readInput(const QString& text, Duration& value)
{
    QString written = text.simplified().remove(' ');
    bool isNumber = false;
    written.toDouble(&isNumber);
    if (isNumber && written.toDouble() == 0)
        written += 's';
    else if (isNumber)
        return Words::tr("How long is “%1”? Write %1s for seconds or %1ms for milliseconds.").arg(written);
    const auto read = parseDuration(written.toStdString());
    if (!read)
        return Words::tr("“%1” is not a time. Write a number and us, ms, s, m or h, for example 1.5s.").arg(text.trimmed());
    value = *read;
    return {};
}

QString readInput(const QString& text, std::vector<std::string>& value)
{
    value.clear();
    if (text.isEmpty())
        return {};
    for (const QString& line : text.split('\n'))
        value.push_back(line.trimmed().toStdString());
    while (!value.empty() && value.back().empty())
        value.pop_back();
    return {};
}

QString readInput(const QString& text, FieldTable& value) { return take(parseTable(text), value); }
QString readInput(const QString& text, std::vector<FieldTable>& value) { return take(parseTables(text), value); }

QString patternFault(const QString& text)
{
    const auto pattern = NamePattern::read(text.toStdString());
    if (pattern)
        return {};
    // What the library for them says begins with what it is about and ends with where.
    QString reason = QString::fromStdString(pattern.error().sentence).section(QLatin1String("expression: "), 1);
    reason = reason.section(QLatin1String("  The error occurred"), 0, 0).trimmed();
    return Words::tr("“%1” is not a regular expression. %2 For all names write .* and for those that begin with orders "
                     "write ^orders.")
        .arg(text, reason);
}

QString notOneOf(const QString& text, const QStringList& choices)
{
    return Words::tr("“%1” is not one of %2.").arg(text.trimmed(), choices.join(", "));
}
