#include "app/models/InspectorModel.h"

#include "app/ScenarioLookup.h"
#include "app/models/SpecRows.h"
#include "app/words/NodeWords.h"

#include <algorithm>

using namespace postroom;

InspectorModel::InspectorModel(Edit edit, Rename rename, QObject* parent)
    : QAbstractListModel(parent), m_edit(std::move(edit)), m_rename(std::move(rename))
{
}

void InspectorModel::show(const Scenario& scenario, std::vector<NodeRef> nodes, std::optional<BindingSpec> binding)
{
    const bool sameSubject = nodes == m_nodes && binding == m_binding;
    m_scenario = scenario;
    m_nodes = std::move(nodes);
    m_binding = std::move(binding);
    std::vector<InspectorRow> rows = rowsNow();
    const auto sameName = [](const InspectorRow& a, const InspectorRow& b) { return a.name == b.name; };
    if (sameSubject && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameName)) {
        // The same rows: keep the fields on the screen, one of them may have the cursor.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].value == m_rows[i].value && rows[i].various == m_rows[i].various) {
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

std::vector<InspectorRow> InspectorModel::rowsNow() const
{
    std::vector<InspectorRow> rows;
    if (m_binding)
        rows = rowsOf(*m_binding);
    else if (!m_nodes.empty())
        rows = sharedRows();
    else
        rows = rowsOf(settingsOf(m_scenario));
    for (InspectorRow& row : rows) {
        if (row.kind == "text")
            row.choices = proposals(m_scenario, row.name);
        if (row.name == "type" && !m_nodes.empty() && m_nodes.front().kind == NodeKind::Exchange) {
            row.kind = QStringLiteral("choice");
            row.choices = QStringList{"direct", "fanout", "topic", "headers"};
        }
    }
    if (m_binding) // what a binding connects is changed by drawing another one
        std::erase_if(rows, [](const InspectorRow& row) {
            return row.name == "source" || row.name == "destination" || row.name == "destination_type";
        });
    return rows;
}

bool InspectorModel::isOfOneKind() const
{
    return std::all_of(m_nodes.begin(), m_nodes.end(), [this](const NodeRef& node) { return node.kind == m_nodes.front().kind; });
}

std::vector<InspectorRow> InspectorModel::sharedRows() const
{
    std::vector<InspectorRow> shared;
    if (!isOfOneKind())
        return shared;
    for (const NodeRef& node : m_nodes) {
        std::vector<InspectorRow> rows;
        withSpecOf(m_scenario, node, [&](const auto& spec) { rows = rowsOf(spec); });
        if (&node == &m_nodes.front()) {
            shared = std::move(rows);
            continue;
        }
        std::erase_if(shared, [&](InspectorRow& row) {
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const InspectorRow& each) { return each.name == row.name; });
            if (found == rows.end() || row.name == "name") // no two have the same name
                return true;
            row.various |= found->value != row.value;
            return false;
        });
    }
    for (InspectorRow& row : shared) {
        if (row.various)
            row.value.clear();
    }
    return shared;
}

void InspectorModel::apply(int row, const QString& text)
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

void InspectorModel::choose(int row, const QString& text)
{
    if (row >= 0 && row < count() && m_rows[static_cast<std::size_t>(row)].various)
        take(row, text);
    else
        apply(row, text);
}

void InspectorModel::take(int row, const QString& text)
{
    const auto at = static_cast<std::size_t>(row);
    const InspectorRow before = m_rows[at];
    const bool isThere = text == before.value && !before.various;
    const QString trouble = isThere ? QString() : tryToApply(before, text);
    if (row >= count() || m_rows[at].name != before.name)
        return; // the edit brought other rows
    m_rows[at].error = trouble;
    m_rows[at].typed = trouble.isEmpty() ? QString() : text;
    emit dataChanged(index(row), index(row));
}

void InspectorModel::forget(int row)
{
    if (row < 0 || row >= count())
        return;
    m_rows[static_cast<std::size_t>(row)].error.clear();
    m_rows[static_cast<std::size_t>(row)].typed.clear();
    emit dataChanged(index(row), index(row));
}

void InspectorModel::forgetAll()
{
    for (int row = 0; row < count(); ++row)
        forget(row);
}

void InspectorModel::goOnAs(const NodeRef& node)
{
    if (m_nodes.size() != 1 || m_nodes.front() == node)
        return;
    m_nodes = {node};
    emit subjectChanged();
}

QString InspectorModel::tryToApply(const InspectorRow& row, const QString& text)
{
    if (m_nodes.size() == 1 && row.name == "name")
        return m_rename(NodeRef(m_nodes.front()), text); // a copy: while it is renamed, we go on as the new one
    Scenario changed = m_scenario;
    QString trouble;
    const auto write = [&](auto& spec) { trouble = writeRow(spec, row, text); };
    if (m_binding) {
        const auto found = std::find(changed.bindings.begin(), changed.bindings.end(), *m_binding);
        if (found == changed.bindings.end())
            return {};
        write(*found);
    } else if (!m_nodes.empty()) {
        for (const NodeRef& node : m_nodes) {
            if (trouble.isEmpty())
                withSpecOf(changed, node, write);
        }
    } else {
        ScenarioSettings settings = settingsOf(m_scenario);
        write(settings);
        changed = withSettings(std::move(changed), settings);
    }
    if (!trouble.isEmpty())
        return trouble;
    //: How the title of a setting is written inside a sentence: translate as "lower case" or as "as it is", in English.
    const QString what = tr("lower case") == "lower case" ? row.title.toLower() : row.title;
    return m_edit(changed, name().isEmpty() ? tr("Set %1").arg(what) : tr("Set %1 of %2").arg(what, name()));
}

int InspectorModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString InspectorModel::kind() const
{
    if (m_binding || m_nodes.empty())
        return m_binding ? QStringLiteral("binding") : QString();
    return isOfOneKind() ? QString::fromLatin1(nameOf(m_nodes.front().kind)) : QStringLiteral("several");
}

QString InspectorModel::name() const
{
    if (m_binding)
        return QString::fromStdString(m_binding->source + " → " + m_binding->destination);
    return m_nodes.empty() ? QString() : wordsFor(m_nodes);
}

int InspectorModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant InspectorModel::data(const QModelIndex& index, int role) const
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

QHash<int, QByteArray> InspectorModel::roleNames() const
{
    return {{NameRole, "name"},       {TitleRole, "title"},     {KindRole, "kind"},   {ValueRole, "value"},
            {ChoicesRole, "choices"}, {MeaningRole, "meaning"}, {ErrorRole, "error"}, {TypedRole, "typed"},
            {VariousRole, "various"}};
}
