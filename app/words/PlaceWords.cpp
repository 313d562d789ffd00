#include "app/words/PlaceWords.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

QString say(const char* words) { return QCoreApplication::translate("PlaceWords", words); }
QString text(const std::string& name) { return QString::fromStdString(name); }
QString exchangeName(const std::string& name) { return name.empty() ? say("the default exchange") : text(name); }

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
        return here.consumer ? text(names.consumer(here.consumer)) : say("the one who fetched it");
    }
    template<class Other>
    QString operator()(const Other&) const
    {
        return here.consumer || here.client ? say("with %1").arg(holder()) : say("on its way");
    }
    QString operator()(const Published& e) const { return say("on its way to %1").arg(exchangeName(e.message->exchange)); }
    QString operator()(const Routed& e) const { return say("at %1").arg(text(names.exchange(e.exchange))); }
    QString operator()(const Forwarded& e) const
    {
        return say("on its way to %1").arg(text(e.queue ? names.queue(e.queue) : names.exchange(e.exchange)));
    }
    QString operator()(const FlightEnded&) const { return say("waiting for a commit"); }
    QString operator()(const Enqueued&) const { return say("ready in %1").arg(queue()); }
    QString operator()(const Requeued&) const { return say("ready in %1").arg(queue()); }
    QString operator()(const Acked&) const { return say("gone from %1: acknowledged").arg(queue()); }
    QString operator()(const Got&) const { return say("fetched from %1").arg(queue()); }
    QString operator()(const Dropped&) const { return say("gone from %1: dropped").arg(queue()); }
    QString operator()(const CopyDropped&) const { return say("not taken by %1").arg(queue()); }
    QString operator()(const MessageDropped&) const { return say("gone"); }
    QString operator()(const DeadLettered& e) const
    {
        return say("on its way to %1").arg(exchangeName(e.message->exchange));
    }
    QString operator()(const FlightLost&) const { return say("lost on its way from %1").arg(queue()); }
};

} // namespace

QString placeWords(const MessageLife& life, int end, const NameBook& names)
{
    const LifeEvent& here = life.at(end);
    return std::visit(WhereIs{life, names, here}, here.event.what);
}
