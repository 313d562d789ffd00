#include "app/models/InspectorModel.h"

#include "app/ScenarioLookup.h"
#include "app/models/SpecRows.h"
#include "app/words/NodeWords.h"
#include "core/scenario/OperatorChanges.h"

#include <algorithm>

using namespace postroom;

InspectorModel::InspectorModel(Edit edit, Rename rename, QObject* parent)
    : PropertyRows(parent), m_edit(std::move(edit)), m_rename(std::move(rename))
{
}

void InspectorModel::show(const Scenario& scenario, std::vector<NodeRef> nodes, std::optional<BindingSpec> binding)
{
    const bool sameSubject = nodes == m_nodes && binding == m_binding;
    m_scenario = scenario;
    m_nodes = std::move(nodes);
    m_binding = std::move(binding);
    replaceRows(rowsNow(), sameSubject);
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
    dropWhatIsTheOnlyOne(rows, m_scenario);
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

void InspectorModel::goOnAs(const NodeRef& node)
{
    if (m_nodes.size() != 1 || m_nodes.front() == node)
        return;
    m_nodes = {node};
    emit subjectChanged();
}

QString InspectorModel::write(const InspectorRow& row, const QString& text)
{
    if (m_nodes.size() == 1 && row.name == "name")
        return m_rename(NodeRef(m_nodes.front()), text); // a copy: while it is renamed, we go on as the new one
    Scenario changed = m_scenario;
    QString trouble;
    const auto set = [&](auto& spec) { trouble = writeRow(spec, row, text); };
    if (m_binding) {
        const auto found = std::find(changed.bindings.begin(), changed.bindings.end(), *m_binding);
        if (found == changed.bindings.end())
            return {};
        set(*found);
    } else if (!m_nodes.empty()) {
        for (const NodeRef& node : m_nodes) {
            if (trouble.isEmpty())
                withSpecOf(changed, node, set);
        }
    } else {
        ScenarioSettings settings = settingsOf(m_scenario);
        set(settings);
        changed = withSettings(std::move(changed), settings);
    }
    if (!trouble.isEmpty())
        return trouble;
    const QString what = inSentence(row.title);
    constexpr int longest = 24;
    const bool isSwitch = row.kind == "bool";
    QString value = isSwitch ? (text == "true" ? tr("on") : tr("off")) : text.simplified();
    if (value.size() > longest)
        value = value.left(longest - 1) + QChar(0x2026);
    if (value.isEmpty())
        return m_edit(changed, name().isEmpty() ? tr("Set %1").arg(what) : tr("Set %1 of %2").arg(what, name()));
    return m_edit(changed, name().isEmpty() ? tr("Set %1 to %2").arg(what, value) : tr("Set %1 of %2 to %3").arg(what, name(), value));
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
