#include "app/models/PolicyForm.h"

#include "app/models/SpecRows.h"
#include "core/broker/NamePattern.h"

#include <algorithm>

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

/// What operator policies can set (POL-6).
bool isNumber(const InspectorRow& row) { return row.kind == "integer" || row.kind == "milliseconds"; }

std::string freshName(const Scenario& scenario)
{
    for (std::size_t number = 1;; ++number) {
        const std::string name = "policy-" + std::to_string(number);
        if (std::none_of(scenario.policies.begin(), scenario.policies.end(),
                         [&](const PolicySpec& each) { return each.name == name; }))
            return name;
    }
}

} // namespace

PolicyForm::PolicyForm(Edit edit, QObject* parent) : OperatorForm(std::move(edit), parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, &PolicyForm::changed);
}

void PolicyForm::begin(const Scenario& scenario, std::optional<std::size_t> policy)
{
    if (policy && *policy >= scenario.policies.size())
        return;
    m_place = policy;
    m_draft = policy ? scenario.policies[*policy] : PolicySpec{};
    if (!policy) {
        m_draft.name = freshName(scenario);
        m_draft.pattern = ".*";
        m_draft.applyTo = PolicyTarget::Queues;
    }
    OperatorForm::begin(scenario);
}

void PolicyForm::follow(std::vector<Named> there)
{
    if (there == m_there)
        return;
    m_there = std::move(there);
    emit changed();
}

QString PolicyForm::name() const { return m_place ? text(scenario().policies[*m_place].name) : QString(); }

QString PolicyForm::reach() const
{
    const Answer<NamePattern> pattern = NamePattern::read(m_draft.pattern);
    const int row = rowOf(QStringLiteral("pattern"));
    if (!pattern || (row >= 0 && !rows()[static_cast<std::size_t>(row)].error.isEmpty()))
        return tr("What it takes is known when its pattern can be read.");
    QStringList names;
    for (const Named& each : m_there) {
        const PolicyTarget kind = each.isQueue ? PolicyTarget::Queues : PolicyTarget::Exchanges;
        const bool isMeant = m_draft.applyTo == PolicyTarget::All || m_draft.applyTo == kind;
        if (isMeant && each.vhost == m_draft.vhost && pattern->matches(each.name))
            names << text(each.name);
    }
    return names.isEmpty() ? tr("Its pattern takes nothing that is there now.")
                           : tr("Of what is there now, its pattern takes: %1").arg(names.join(", "));
}

std::vector<InspectorRow> PolicyForm::rowsNow() const
{
    std::vector<InspectorRow> rows = rowsOf(m_draft);
    dropWhatIsTheOnlyOne(rows, scenario());
    // What kind of policy it is belongs above what it sets, and what is not known here is seldom there.
    std::erase_if(rows, [](const InspectorRow& row) { return row.name == "definition" && row.value.isEmpty(); });
    const auto isOperator = [](const InspectorRow& row) { return row.name == "operator_policy"; };
    const auto above = [](const InspectorRow& row) { return row.name == "message-ttl"; };
    const auto from = std::find_if(rows.begin(), rows.end(), isOperator);
    std::rotate(std::find_if(rows.begin(), rows.end(), above), from, std::next(from));
    for (InspectorRow& row : rows) {
        if (row.kind == "text" && (row.isArgument || row.name == "vhost"))
            row.choices = proposals(scenario(), row.name);
        row.error = faultOf(row);
        if (!row.error.isEmpty())
            row.typed = row.value;
    }
    return rows;
}

/// What is wrong with a value beside the others.
QString PolicyForm::faultOf(const InspectorRow& row) const
{
    if (m_draft.operatorPolicy && row.isArgument && !isNumber(row) && !row.value.isEmpty())
        return tr("An operator policy gives numbers only; leave this empty.");
    return {};
}

QString PolicyForm::write(const InspectorRow& row, const QString& typed)
{
    PolicySpec changed = m_draft;
    QString trouble;
    if (row.name == "pattern") {
        if (const QString fault = patternFault(typed); !fault.isEmpty())
            return fault;
    }
    if (row.name == "name" && typed.trimmed().isEmpty())
        return tr("A policy needs a name.");
    trouble = writeRow(changed, row, row.name == "name" ? typed.trimmed() : typed);
    if (!trouble.isEmpty())
        return trouble;
    m_draft = std::move(changed);
    goOn();
    return {};
}

QString PolicyForm::fault() const
{
    if (m_draft.definition.empty())
        return tr("A policy has to set something: give it one of the settings.");
    for (std::size_t i = 0; i < scenario().policies.size(); ++i) {
        const PolicySpec& other = scenario().policies[i];
        if (m_place != i && other.name == m_draft.name && other.vhost == m_draft.vhost
            && other.operatorPolicy == m_draft.operatorPolicy)
            return tr("There is a policy called %1 already.").arg(text(m_draft.name));
    }
    return {};
}

QString PolicyForm::label() const { return (m_place ? tr("Change policy %1") : tr("Add policy %1")).arg(text(m_draft.name)); }

std::optional<Scenario> PolicyForm::written() const
{
    if (m_place && scenario().policies[*m_place] == m_draft)
        return std::nullopt;
    Scenario changed = scenario();
    if (m_place)
        changed.policies[*m_place] = m_draft;
    else
        changed.policies.push_back(m_draft);
    return changed;
}
