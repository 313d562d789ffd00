#include "app/models/PropertyRows.h"

#include <algorithm>

void PropertyRows::replaceRows(std::vector<InspectorRow> rows, bool sameSubject)
{
    const auto sameName = [](const InspectorRow& a, const InspectorRow& b) { return a.name == b.name; };
    if (sameSubject && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameName)) {
        // The same rows: keep the fields on the screen, one of them may have the cursor.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool wasTaken = m_rows[i].error.isEmpty() || m_rows[i].typed == m_rows[i].value;
            if (!wasTaken && rows[i].value == m_rows[i].value && rows[i].various == m_rows[i].various) {
                rows[i].error = m_rows[i].error;
                rows[i].typed = m_rows[i].typed;
            }
        }
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit subjectChanged();
}

void PropertyRows::apply(int row, const QString& text)
{
    if (row < 0 || row >= count())
        return;
    // Of values that differ, none stands in the field: what leaves it empty changes nothing.
    const InspectorRow& before = m_rows[static_cast<std::size_t>(row)];
    if (text == before.value && before.various)
        return forget(row);
    if (text != before.value || !before.error.isEmpty())
        take(row, text);
}

void PropertyRows::choose(int row, const QString& text)
{
    if (row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)].various)
        take(row, text);
    else
        apply(row, text);
}

void PropertyRows::take(int row, const QString& text)
{
    const auto at = static_cast<std::size_t>(row);
    const InspectorRow before = m_rows[at];
    const bool isThere = text == before.value && !before.various;
    if (isThere && before.typed == before.value)
        return; // what is wrong with it is another row's business
    const QString trouble = isThere ? QString() : write(before, text);
    if (row >= count() || m_rows[at].name != before.name)
        return; // the edit brought other rows
    if (trouble.isEmpty() && !isThere && m_rows[at].value == text && !m_rows[at].error.isEmpty())
        return; // taken, and known to be wrong beside the others
    m_rows[at].error = trouble;
    m_rows[at].typed = trouble.isEmpty() ? QString() : text;
    emit dataChanged(index(row), index(row));
}

void PropertyRows::forget(int row)
{
    if (row < 0 || row >= count())
        return;
    m_rows[static_cast<std::size_t>(row)].error.clear();
    m_rows[static_cast<std::size_t>(row)].typed.clear();
    emit dataChanged(index(row), index(row));
}

void PropertyRows::forgetAll()
{
    for (int row = 0; row < count(); ++row)
        forget(row);
}

int PropertyRows::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PropertyRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant PropertyRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InspectorRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole: return row.name;
    case TitleRole: return row.title;
    case KindRole: return row.kind;
    case Qt::DisplayRole:
    case ValueRole: return row.value;
    case ChoicesRole: return row.choices;
    case MeaningRole: return row.meaning;
    case ErrorRole: return row.error;
    case TypedRole: return row.typed;
    case VariousRole: return row.various;
    default: return {};
    }
}

QHash<int, QByteArray> PropertyRows::roleNames() const
{
    return {{NameRole, "name"},       {TitleRole, "title"},     {KindRole, "kind"},   {ValueRole, "value"},
            {ChoicesRole, "choices"}, {MeaningRole, "meaning"}, {ErrorRole, "error"}, {TypedRole, "typed"},
            {VariousRole, "various"}};
}

QString PropertyRows::inSentence(const QString& title)
{
    //: How the title of a setting is written inside a sentence: translate as "lower case" or as "as it is", in English.
    return tr("lower case") == "lower case" ? title.toLower() : title;
}

QVariantList PropertyRows::titles() const
{
    QVariantList all;
    for (const InspectorRow& row : m_rows)
        all << QVariantMap{{"name", row.name}, {"title", inSentence(row.title)}};
    return all;
}
