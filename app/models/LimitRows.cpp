#include "app/models/LimitRows.h"

#include "app/models/FieldInput.h"
#include "core/scenario/OperatorChanges.h"

#include <algorithm>

using namespace postroom;

LimitRows::LimitRows(Edit edit, QObject* parent) : PropertyRows(parent), m_edit(std::move(edit)) {}

void LimitRows::show(const Scenario& scenario)
{
    m_scenario = scenario;
    replaceRows(rowsNow(), true);
}

std::vector<InspectorRow> LimitRows::rowsNow() const
{
    std::vector<InspectorRow> rows;
    const std::vector<std::string> vhosts = vhostsOf(m_scenario);
    for (const std::string& name : vhosts) {
        const QString vhost = QString::fromStdString(name);
        SetVhostLimits limits{name};
        for (const SetVhostLimits& each : m_scenario.vhostLimits)
            limits = each.name == name ? each : limits;
        const auto add = [&](const char* what, const QString& title, std::int64_t number, const QString& meaning) {
            InspectorRow row;
            row.name = QString::fromLatin1(what) + u':' + vhost;
            row.title = vhosts.size() == 1 ? title : tr("%1 in %2").arg(title, vhost);
            row.kind = QStringLiteral("text");
            row.value = number < 0 ? QString() : QString::number(number);
            row.meaning = meaning;
            rows.push_back(row);
        };
        add("max-connections", tr("Connections at most"), limits.maxConnections,
            tr("How many connections this virtual host may have at a time; one more is refused (530). Those that are "
               "there stay. Empty: any number."));
        add("max-queues", tr("Queues at most"), limits.maxQueues,
            tr("How many queues this virtual host may have; one more is refused (406). Those that are there stay. Empty: "
               "any number."));
    }
    return rows;
}

QString LimitRows::write(const InspectorRow& row, const QString& typed)
{
    std::int64_t number = -1;
    if (!typed.trimmed().isEmpty()) {
        if (const QString trouble = readInput(typed, number); !trouble.isEmpty())
            return trouble;
        if (number < 0)
            return tr("This cannot be less than 0. Empty means any number.");
    }
    const std::string vhost = row.name.section(':', 1).toStdString();
    Scenario changed = m_scenario;
    const auto found = std::find_if(changed.vhostLimits.begin(), changed.vhostLimits.end(),
                                    [&](const SetVhostLimits& each) { return each.name == vhost; });
    SetVhostLimits limits = found == changed.vhostLimits.end() ? SetVhostLimits{vhost} : *found;
    (row.name.startsWith("max-queues") ? limits.maxQueues : limits.maxConnections) = number;
    if (found != changed.vhostLimits.end())
        *found = limits;
    else
        changed.vhostLimits.push_back(limits);
    // Without limits it says nothing, unless it is all that speaks of this virtual host.
    Scenario without = changed;
    std::erase_if(without.vhostLimits, [&](const SetVhostLimits& each) { return each == SetVhostLimits{vhost}; });
    const std::vector<std::string> left = vhostsOf(without);
    if (std::find(left.begin(), left.end(), vhost) != left.end())
        changed = std::move(without);
    return m_edit(changed, tr("Set limits of %1").arg(QString::fromStdString(vhost)));
}
