#include "app/models/TableText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace postroom;

namespace {

bool looksLikeAnotherType(const QString& text)
{
    return parseFieldValue(text).asText() == nullptr || text.startsWith('"') || text != text.trimmed();
}

} // namespace

QString fieldValueText(const FieldValue& value)
{
    if (const std::string* text = value.asText()) {
        const QString plain = QString::fromStdString(*text);
        return plain.isEmpty() || looksLikeAnotherType(plain) ? '"' + plain + '"' : plain;
    }
    return QString::fromStdString(toText(value));
}

FieldValue parseFieldValue(const QString& written)
{
    const QString text = written.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        return FieldValue(text.mid(1, text.size() - 2).toStdString());
    if (text == "true" || text == "false")
        return FieldValue(text == "true");
    bool isNumber = false;
    if (const qlonglong number = text.toLongLong(&isNumber); isNumber)
        return FieldValue(static_cast<std::int64_t>(number));
    if (const double number = text.toDouble(&isNumber); isNumber && text.contains('.'))
        return FieldValue(FieldReal{number, 'd'});
    return FieldValue(text.toStdString());
}

QString tableText(const FieldTable& table)
{
    QStringList lines;
    for (const auto& [name, value] : table.entries())
        lines << QString::fromStdString(name) + '=' + fieldValueText(value);
    return lines.join('\n');
}

tl::expected<FieldTable, QString> parseTable(const QString& text)
{
    FieldTable table;
    for (const QString& line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype equals = line.indexOf('=');
        const QString name = line.left(equals).trimmed();
        if (equals < 0 || name.isEmpty()) {
            return tl::unexpected(QCoreApplication::translate("TableText", "“%1” is not of the form name=value.")
                                      .arg(line.trimmed()));
        }
        if (table.find(name.toStdString())) {
            return tl::unexpected(
                QCoreApplication::translate("TableText", "“%1” stands there twice.").arg(name));
        }
        table.set(name.toStdString(), parseFieldValue(line.mid(equals + 1)));
    }
    return table;
}

QString tablesText(const std::vector<FieldTable>& tables)
{
    QStringList parts;
    for (const FieldTable& table : tables)
        parts << tableText(table);
    return parts.join("\n---\n");
}

tl::expected<std::vector<FieldTable>, QString> parseTables(const QString& text)
{
    std::vector<FieldTable> tables;
    QStringList lines;
    const auto finish = [&]() -> QString {
        auto table = parseTable(lines.join('\n'));
        lines.clear();
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
        return {};
    };
    if (text.trimmed().isEmpty())
        return tables;
    for (const QString& line : (text + "\n---").split('\n')) {
        if (line.trimmed() != "---")
            lines << line;
        else if (const QString trouble = finish(); !trouble.isEmpty())
            return tl::unexpected(trouble);
    }
    return tables;
}
