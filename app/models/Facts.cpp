#include "app/models/Facts.h"

#include "app/words/EventSentences.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Collects rows; numbers in the way the person's country writes them is left to QML.
class FactList {
public:
    void add(const char* name, const QString& value) { add(QCoreApplication::translate("Facts", name), value); }
    void add(const QString& name, const QString& value, bool wide = false)
    {
        m_rows.append(QVariantMap{{"name", name}, {"value", value}, {"wide", wide}});
    }
    void add(const char* name, std::uint64_t value) { add(name, QString::number(value)); }
    QVariantList rows() const { return m_rows; }

private:
    QVariantList m_rows;
};

void addQueue(FactList& facts, const QueueStatistics& queue)
{
    facts.add("ready", queue.ready);
    facts.add("unacked", queue.unacked);
    facts.add("came in", queue.published);
    facts.add("delivered", queue.delivered);
    facts.add("redelivered", queue.redelivered);
    facts.add("acknowledged", queue.acked + queue.autoAcked);
    facts.add("expired", queue.expired);
    facts.add("dead-lettered", queue.deadLettered());
    facts.add("dropped", queue.dropped());
    facts.add("most at one time", queue.peak);
}

void addConsumer(FactList& facts, const ConsumerStatistics& consumer, SimTime now)
{
    facts.add("received", consumer.received);
    facts.add("handled", consumer.handled);
    facts.add("done again", consumer.repeated);
    facts.add("recognised", consumer.recognised);
    facts.add("busy", QString::number(static_cast<double>(consumer.busyPermille(now)) / 10, 'f', 1) + " %");
    facts.add("crashes", consumer.crashes);
}

/// "2 consumers, 3 unacked, prefetch 10, confirms"
QString channelWords(const ChannelView& channel)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("Facts", words); };
    QStringList words;
    if (channel.subscriptions.size() == 1)
        words << say("1 consumer");
    else if (!channel.subscriptions.empty())
        words << say("%1 consumers").arg(channel.subscriptions.size());
    words << say("%1 unacked").arg(channel.unacked);
    if (channel.prefetch > 0)
        words << say("prefetch %1").arg(channel.prefetch);
    if (channel.channelPrefetch > 0)
        words << say("prefetch %1 for all").arg(channel.channelPrefetch);
    if (channel.confirms)
        words << say("confirms");
    if (channel.transactional)
        words << say("transactions");
    return words.join(", ");
}

template<class Map, class Add>
void find(const Map& map, std::uint32_t id, Add add)
{
    if (const auto found = map.find(typename Map::key_type{id}); found != map.end())
        add(found->second);
}

} // namespace

QVariantList factsOf(const NodeKey& node, const Scene& scene, const Statistics& statistics, SimTime now)
{
    FactList facts;
    switch (node.kind) {
    case NodeKind::Producer:
        find(statistics.producers(), node.id, [&](const auto& view) { facts.add("published", view.published); });
        find(scene.producers(), node.id, [&](const ProducerView& view) {
            // Always all of them: rows that come and go would move what is under the pointer.
            facts.add("confirmed", view.confirmed);
            facts.add("refused (nack)", view.nacked);
            facts.add("returned", view.returned);
            facts.add("published again", view.publishedAgain);
            facts.add("crashes", view.crashes);
            if (view.nextDue != SimTime::never())
                facts.add("next at", clockText(view.nextDue));
        });
        break;
    case NodeKind::Exchange: {
        std::uint64_t bindings = 0;
        for (const auto& [id, binding] : scene.bindings())
            bindings += binding.source.value == node.id;
        facts.add("bindings", bindings);
        break;
    }
    case NodeKind::Queue:
        find(statistics.queues(), node.id, [&](const auto& queue) { addQueue(facts, queue); });
        break;
    case NodeKind::Program:
        find(scene.programs(), node.id, [&](const ProgramView& view) {
            facts.add("channels", view.channels.size());
            facts.add("published", view.published);
            facts.add("received", view.received);
            for (const auto& [id, channel] : view.channels)
                facts.add(QCoreApplication::translate("Facts", "channel %1").arg(channel.number), channelWords(channel), true);
        });
        break;
    case NodeKind::Consumer:
        find(scene.consumers(), node.id, [&](const ConsumerView& view) { facts.add("holds", view.held.size()); });
        find(statistics.consumers(), node.id, [&](const auto& consumer) { addConsumer(facts, consumer, now); });
        break;
    }
    return facts.rows();
}
