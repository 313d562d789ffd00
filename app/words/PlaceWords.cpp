#include "app/words/PlaceWords.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};
QString text(const std::string& name) { return QString::fromStdString(name); }
QString exchangeName(const std::string& name) { return name.empty() ? Words::tr("the default exchange") : text(name); }

/// Where the message is after an event.
struct WhereIs {
    const MessageLife& life;
    const NameBook& names;
    const LifeEvent& here;

    QString queue() const { return text(names.queue(here.queue)); }
    QString holder() const
    {
        if (here.client)
            return text(names.client(here.client));
        return here.consumer ? text(names.consumer(here.consumer)) : Words::tr("the one who fetched it");
    }
    template<class Other>
    QString operator()(const Other&) const
    {
        return here.consumer || here.client ? Words::tr("with %1").arg(holder()) : Words::tr("on its way");
    }
    QString operator()(const Published& e) const { return Words::tr("on its way to %1").arg(exchangeName(e.message->exchange)); }
    QString operator()(const Routed& e) const { return Words::tr("at %1").arg(text(names.exchange(e.exchange))); }
    QString operator()(const Forwarded& e) const
    {
        return Words::tr("on its way to %1").arg(text(e.queue ? names.queue(e.queue) : names.exchange(e.exchange)));
    }
    QString operator()(const FlightEnded&) const { return Words::tr("waiting for a commit"); }
    QString operator()(const Enqueued&) const { return Words::tr("ready in %1").arg(queue()); }
    QString operator()(const Requeued&) const { return Words::tr("ready in %1").arg(queue()); }
    QString operator()(const Acked&) const { return Words::tr("gone from %1: acknowledged").arg(queue()); }
    QString operator()(const Got&) const { return Words::tr("fetched from %1").arg(queue()); }
    QString operator()(const Dropped&) const { return Words::tr("gone from %1: dropped").arg(queue()); }
    QString operator()(const CopyDropped&) const { return Words::tr("not taken by %1").arg(queue()); }
    QString operator()(const MessageDropped&) const { return Words::tr("gone"); }
    QString operator()(const DeadLettered& e) const
    {
        return Words::tr("on its way to %1").arg(exchangeName(e.message->exchange));
    }
    QString operator()(const FlightLost&) const { return Words::tr("lost on its way from %1").arg(queue()); }
};

} // namespace

QString placeWords(const MessageLife& life, int end, const NameBook& names)
{
    const LifeEvent& here = life.at(end);
    return std::visit(WhereIs{life, names, here}, here.event.what);
}
