#pragma once

#include "core/vocabulary/FieldTable.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

/// Field tables as people type them: one "name=value" on a line. A value that looks like a number or like
/// true or false is one; in double quotes it is always text.
QString tableText(const postroom::FieldTable& table);
tl::expected<postroom::FieldTable, QString> parseTable(const QString& text);

/// One value, read by the same rule.
postroom::FieldValue parseFieldValue(const QString& text);
QString fieldValueText(const postroom::FieldValue& value);

/// Several tables, with a line of "---" between them.
QString tablesText(const std::vector<postroom::FieldTable>& tables);
tl::expected<std::vector<postroom::FieldTable>, QString> parseTables(const QString& text);
