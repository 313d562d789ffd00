#include "app/LinkTool.h"

#include "app/LinkPlan.h"
#include "app/Workbench.h"
#include "app/models/TableText.h"
#include "app/words/RoutingWords.h"
#include "core/scenario/ScenarioEdit.h"
#include "core/vocabulary/TopicPattern.h"

using namespace postroom;

namespace {

QString wordFor(LinkPlan::Asks asks)
{
    switch (asks) {
    case LinkPlan::Asks::Nothing: return {};
    case LinkPlan::Asks::RoutingKey: return QStringLiteral("key");
    case LinkPlan::Asks::TopicPattern: return QStringLiteral("pattern");
    case LinkPlan::Asks::Headers: return QStringLiteral("headers");
    }
    return {};
}

} // namespace

LinkTool::LinkTool(Workbench& workbench) : m_workbench(workbench) {}

QVariantMap LinkTool::plan(const QString& from, const QString& to) const
{
    const auto a = parseNodeRef(from.toStdString());
    const auto b = parseNodeRef(to.toStdString());
    if (!a || !b)
        return {{"refusal", tr("Drag to another node.")}, {"asks", QString()}};
    const LinkPlan plan = planLink(m_workbench.document().scenario(), *a, *b);
    return {{"refusal", plan.refusal}, {"asks", wordFor(plan.asks)}, {"label", plan.label}};
}

QString LinkTool::make(const QString& from, const QString& to, const QString& routingKey, const QString& arguments)
{
    const auto a = parseNodeRef(from.toStdString());
    const auto b = parseNodeRef(to.toStdString());
    if (!a || !b)
        return tr("One of the two nodes is gone.");
    const Scenario& before = m_workbench.document().scenario();
    const LinkPlan plan = planLink(before, *a, *b);
    if (!plan.refusal.isEmpty())
        return plan.refusal;
    const auto table = parseTable(arguments);
    if (!table)
        return table.error();
    if (!hasNode(before, *a) || !hasNode(before, *b))
        return tr("The run made one of these two by itself; only what belongs to the scenario can be connected.");
    return m_workbench.edit(withLink(before, *a, *b, routingKey, *table), plan.label);
}

QStringList LinkTool::targets(const QString& from) const
{
    QStringList refs;
    for (const QString& ref : m_workbench.nodes()->others(from)) {
        if (plan(from, ref).value("refusal").toString().isEmpty())
            refs << ref;
    }
    return refs;
}

QStringList LinkTool::knownKeys() const
{
    QStringList keys;
    for (const ProducerSpec& producer : m_workbench.document().scenario().producers) {
        for (const std::string& key : producer.routingKeys) {
            if (const QString text = QString::fromStdString(key); !keys.contains(text))
                keys << text;
        }
    }
    return keys;
}

QVariantMap LinkTool::tryPattern(const QString& pattern, const QString& key) const
{
    const std::string p = pattern.toStdString();
    const std::string k = key.toStdString();
    return {{"matches", topicMatches(p, k)}, {"why", routingWords(whyTopicFails(p, k))}};
}
