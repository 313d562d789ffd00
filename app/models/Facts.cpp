#include "app/models/Facts.h"

#include "app/words/EventSentences.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the words of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// Collects rows; numbers in the way the person's country writes them is left to QML.
class FactList {
public:
    void add(const QString& name, const QString& value, bool wide = false)
    {
        m_rows.append(QVariantMap{{"name", name}, {"value", value}, {"wide", wide}});
    }
    void add(const QString& name, std::uint64_t value) { add(name, QString::number(value)); }
    QVariantList rows() const { return m_rows; }

private:
    QVariantList m_rows;
};

void addQueue(FactList& facts, const QueueStatistics& queue)
{
    facts.add(Words::tr("ready"), queue.ready);
    facts.add(Words::tr("unacked"), queue.unacked);
    facts.add(Words::tr("came in"), queue.published);
    facts.add(Words::tr("delivered"), queue.delivered);
    facts.add(Words::tr("redelivered"), queue.redelivered);
    facts.add(Words::tr("acknowledged"), queue.acked + queue.autoAcked);
    facts.add(Words::tr("expired"), queue.expired);
    facts.add(Words::tr("dead-lettered"), queue.deadLettered());
    facts.add(Words::tr("dropped"), queue.dropped());
    facts.add(Words::tr("most at one time"), queue.peak);
}

void addConsumer(FactList& facts, const ConsumerStatistics& consumer, SimTime now)
{
    facts.add(Words::tr("received"), consumer.received);
    facts.add(Words::tr("handled"), consumer.handled);
    facts.add(Words::tr("done again"), consumer.repeated);
    facts.add(Words::tr("recognised"), consumer.recognised);
    facts.add(Words::tr("busy"), QString::number(static_cast<double>(consumer.busyPermille(now)) / 10, 'f', 1) + " %");
    facts.add(Words::tr("crashes"), consumer.crashes);
}

/// "2 consumers, 3 unacked, prefetch 10, confirms"
QString channelWords(const ChannelView& channel)
{
    QStringList words;
    if (channel.subscriptions.size() == 1)
        words << Words::tr("1 consumer");
    else if (!channel.subscriptions.empty())
        words << Words::tr("%n consumers", "", static_cast<int>(channel.subscriptions.size()));
    words << Words::tr("%1 unacked").arg(channel.unacked);
    if (channel.prefetch > 0)
        words << Words::tr("prefetch %1").arg(channel.prefetch);
    if (channel.channelPrefetch > 0)
        words << Words::tr("prefetch %1 for all").arg(channel.channelPrefetch);
    if (channel.confirms)
        words << Words::tr("confirms");
    if (channel.transactional)
        words << Words::tr("transactions");
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
        find(statistics.producers(), node.id, [&](const auto& view) { facts.add(Words::tr("published"), view.published); });
        find(scene.producers(), node.id, [&](const ProducerView& view) {
            // Always all of them: rows that come and go would move what is under the pointer.
            facts.add(Words::tr("confirmed"), view.confirmed);
            facts.add(Words::tr("refused (nack)"), view.nacked);
            facts.add(Words::tr("returned"), view.returned);
            facts.add(Words::tr("published again"), view.publishedAgain);
            facts.add(Words::tr("crashes"), view.crashes);
            if (view.nextDue != SimTime::never())
                facts.add(Words::tr("next at"), clockText(view.nextDue));
        });
        break;
    case NodeKind::Exchange: {
        std::uint64_t bindings = 0;
        for (const auto& [id, binding] : scene.bindings())
            bindings += binding.source.value == node.id;
        facts.add(Words::tr("bindings"), bindings);
        break;
    }
    case NodeKind::Queue:
        find(statistics.queues(), node.id, [&](const auto& queue) { addQueue(facts, queue); });
        break;
    case NodeKind::Program:
        find(scene.programs(), node.id, [&](const ProgramView& view) {
            facts.add(Words::tr("channels"), view.channels.size());
            facts.add(Words::tr("published"), view.published);
            facts.add(Words::tr("received"), view.received);
            for (const auto& [id, channel] : view.channels)
                facts.add(Words::tr("channel %1").arg(channel.number), channelWords(channel), true);
        });
        break;
    case NodeKind::Consumer:
        find(scene.consumers(), node.id, [&](const ConsumerView& view) { facts.add(Words::tr("holds"), view.held.size()); });
        find(statistics.consumers(), node.id, [&](const auto& consumer) { addConsumer(facts, consumer, now); });
        break;
    }
    return facts.rows();
}
