#include "core/clients/Session.h"

namespace postroom {

Answer<Reply> Session::open(const Moment& moment, Broker& broker, const ConnectionSpec& who)
{
    ++life;
    const Answer<Reply> opened = broker.openConnection(moment, OpenConnection{who}, client);
    if (!opened)
        return opened;
    connection = ConnectionId{opened->id};
    const Answer<Reply> channelOpened = broker.carryOut(moment, OpenChannel{connection, 1});
    if (channelOpened)
        channel = ChannelId{channelOpened->id};
    return channelOpened;
}

void Session::end(const Moment& moment, Broker& broker, EndReason reason)
{
    ++life;
    if (broker.state().connections.find(connection))
        broker.endConnection(moment, connection, reason);
    connection = {};
    channel = {};
}

void maybeBreak(const Moment& moment, const Session& session, std::int64_t chance, Duration travels)
{
    // Nobody rolls dice without need: other runs must not change.
    if (chance > 0 && moment.dice.roll(100) < static_cast<std::uint64_t>(chance))
        moment.later(travels / 2, BreakConnection{session.client, session.life});
}

MessagePtr sendPublish(const Moment& moment, Broker& broker, const Session& session, Outgoing outgoing)
{
    const Duration delay =
        moment.links.delay(outgoing.senderKind, outgoing.sender, NodeKind::Exchange, outgoing.exchange);
    const MessagePtr message = broker.newMessage(std::move(outgoing.exchange), std::move(outgoing.routingKey),
                                                 std::move(outgoing.content));
    const EventNumber number =
        moment.note(Published{message, session.client, session.channel, moment.now + delay, outgoing.again});
    maybeBreak(moment.because(number), session, outgoing.breakChance, delay);
    moment.because(number).later(delay,
                                 ArriveAtExchange{message, session.channel, delay.isZero() ? 0 : number,
                                                         outgoing.mandatory});
    return message;
}

} // namespace postroom
