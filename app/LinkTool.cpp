#include "app/LinkTool.h"

#include "app/LinkPlan.h"
#include "app/PartMaker.h"
#include "app/Workbench.h"
#include "app/models/TableText.h"
#include "app/words/MatchWords.h"
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

/// What a line from that node to one of that kind means, said of the other end.
QString LinkTool::meaningOf(const QString& from, const QString& kind)
{
    const QString fromKind = from.section(':', 0, 0);
    if (kind == "consumer")
        return tr("takes messages from it");
    if (fromKind == "producer")
        return tr("gets what it publishes");
    if (fromKind == "queue")
        return tr("gets its dead letters");
    return fromKind == "consumer" ? tr("gets what it publishes then") : tr("bound to it");
}

QVariantList LinkTool::additions(const QString& from) const
{
    // What is wanted most comes first.
    static const std::pair<const char*, const char*> parts[] = {{"queue", ""},           {"consumer", ""},
                                                                {"exchange", "direct"},  {"exchange", "fanout"},
                                                                {"exchange", "topic"},   {"exchange", "headers"}};
    QVariantList fitting;
    for (const auto& [kind, type] : parts) {
        if (plan(from, freshRef(QLatin1String(kind))).value("refusal").toString().isEmpty())
            fitting.append(QVariantMap{{"kind", QLatin1String(kind)}, {"type", QLatin1String(type)}, {"meaning", meaningOf(from, QLatin1String(kind))}});
    }
    return fitting;
}

QString LinkTool::freshRef(const QString& kind) const
{
    auto node = parseNodeRef((kind + ':').toStdString());
    if (!node)
        return {};
    node->name = freshName(m_workbench.document().scenario(), node->kind);
    return QString::fromStdString(toText(*node));
}

QString LinkTool::makeNew(const QString& from, const QString& kind, const QString& type, double x, double y,
                          const QString& routingKey, const QString& arguments)
{
    const auto source = parseNodeRef(from.toStdString());
    const auto wanted = parseNodeRef(freshRef(kind).toStdString());
    if (!source || !wanted || !hasNode(m_workbench.document().scenario(), *source))
        return tr("One of the two nodes is gone.");
    const auto table = parseTable(arguments);
    if (!table)
        return table.error();
    NodeRef added;
    const Place place = freePlace(m_workbench, wanted->kind, {x, y});
    const Scenario with = withPart(m_workbench.document().scenario(), wanted->kind, type, place, added);
    const LinkPlan plan = planLink(with, *source, added);
    if (!plan.refusal.isEmpty())
        return plan.refusal;
    const QString name = QString::fromStdString(added.name);
    const QString trouble = m_workbench.edit(withLink(with, *source, added, routingKey, *table), tr("Add %1 with a line").arg(name));
    if (trouble.isEmpty())
        m_workbench.setSelected(QString::fromStdString(toText(added)));
    return trouble;
}

QVariantList LinkTool::targets(const QString& from) const
{
    const std::pair<QString, QString> kinds[] = {{"consumer", tr("consumer")}, {"queue", tr("queue")}, {"exchange", tr("exchange")}};
    QVariantList fitting;
    for (const auto& [kind, word] : kinds) {
        for (const QString& ref : m_workbench.nodes()->others(from)) {
            if (ref.section(':', 0, 0) == kind && plan(from, ref).value("refusal").toString().isEmpty())
                fitting.append(QVariantMap{{"ref", ref}, {"title", ref.section(':', 1)}, {"meaning", tr("%1, %2").arg(word, meaningOf(from, kind))}});
        }
    }
    return fitting;
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
    const MatchReason reason = compareTopic(pattern.toStdString(), key.toStdString());
    return {{"matches", reason.matches()}, {"why", reason.matches() ? QString() : wordsFor(reason)}};
}
