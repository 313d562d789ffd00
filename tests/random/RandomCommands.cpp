#include "tests/random/RandomCommands.h"

#include "tests/helpers/Lab.h"

namespace postroom {

std::string RandomCommands::oneOf(std::initializer_list<const char*> names)
{
    return *(names.begin() + m_dice.roll(names.size()));
}

Duration RandomCommands::pause()
{
    return chance(40) ? Duration{} : m_dice.between(1_us, 2_s);
}

FieldTable RandomCommands::queueArguments()
{
    FieldTable arguments;
    if (chance(25))
        arguments.set("x-message-ttl", static_cast<std::int64_t>(m_dice.roll(3) * 200));
    if (chance(25))
        arguments.set("x-max-length", static_cast<std::int64_t>(m_dice.roll(5)));
    if (chance(15))
        arguments.set("x-overflow", oneOf({"drop-head", "reject-publish", "reject-publish-dlx"}));
    if (chance(40))
        arguments.set("x-dead-letter-exchange", exchangeName());
    if (chance(15))
        arguments.set("x-dead-letter-routing-key", key());
    if (chance(15))
        arguments.set("x-single-active-consumer", true);
    if (chance(10))
        arguments.set("x-expires", static_cast<std::int64_t>(200 + m_dice.roll(3000)));
    if (chance(15)) {
        arguments.set("x-queue-type", "quorum");
        if (chance(50))
            arguments.set("x-delivery-limit", static_cast<std::int64_t>(m_dice.roll(3)));
    } else if (chance(20)) {
        arguments.set("x-max-priority", static_cast<std::int64_t>(m_dice.roll(4)));
    }
    return arguments;
}

BindingSpec RandomCommands::binding()
{
    BindingSpec spec;
    spec.source = exchangeName();
    const bool toExchange = chance(30);
    spec.destination = toExchange ? exchangeName() : queueName();
    spec.destinationType = toExchange ? DestinationType::Exchange : DestinationType::Queue;
    spec.routingKey = key();
    if (chance(20)) {
        spec.arguments.set("kind", oneOf({"a", "b"}));
        if (chance(50))
            spec.arguments.set("x-match", oneOf({"all", "any", "some"}));
    }
    return spec;
}

ProducerSpec RandomCommands::producer()
{
    ProducerSpec spec;
    spec.name = clientName();
    spec.exchange = exchangeName();
    spec.routingKeys = {key(), key()};
    spec.pace = static_cast<Pace>(m_dice.roll(4));
    spec.interval = m_dice.between(chance(5) ? Duration{} : 100_ms, 2_s);
    spec.burst = static_cast<std::int64_t>(m_dice.roll(4));
    spec.limit = chance(50) ? 5 : 0;
    if (chance(30))
        spec.headers = {FieldTable{{"kind", oneOf({"a", "b"})}}};
    if (chance(20))
        spec.expiration = oneOf({"0", "300", "soon"});
    if (chance(30))
        spec.messageId = "id-{n}";
    spec.confirms = chance(30);
    spec.publishAgain = spec.confirms && chance(70);
    spec.breakChance = chance(20) ? 20 : 0;
    spec.reconnectAfter = chance(70) ? 400_ms : Duration{};
    spec.crashChance = chance(20) ? 15 : 0;
    spec.restartAfter = chance(50) ? 700_ms : Duration{};
    return spec;
}

ConsumerSpec RandomCommands::consumer()
{
    ConsumerSpec spec;
    spec.name = clientName();
    spec.queue = queueName();
    spec.prefetch = static_cast<std::int64_t>(m_dice.roll(4));
    spec.ack = static_cast<AckMode>(m_dice.roll(4));
    spec.work = m_dice.between(Duration{}, 600_ms);
    spec.workMax = chance(30) ? spec.work + 300_ms : Duration{};
    spec.priority = chance(20) ? 1 : 0;
    spec.refuseWhen = oneOf({"", "", "every 2", "redelivered", "always", "deaths 1", "sometimes"});
    spec.refuseWith = static_cast<RefuseWith>(m_dice.roll(2));
    // An endless requeue without work would keep the world at one instant for ever.
    spec.refuseRequeue = chance(40) && spec.work > 50_ms;
    spec.crashAt = chance(30) ? 2 : 0;
    spec.crashWhen = chance(10) ? "every 4" : "";
    spec.crashChance = chance(20) ? 15 : 0;
    spec.crashPoint = static_cast<CrashPoint>(m_dice.roll(3));
    spec.restartAfter = chance(50) ? 700_ms : Duration{};
    spec.idempotent = chance(30);
    spec.hangChance = chance(15) ? 10 : 0;
    spec.breakChance = chance(15) ? 10 : 0;
    spec.reconnectAfter = chance(70) ? 400_ms : Duration{};
    spec.republish = chance(15) && spec.work > 50_ms;
    spec.republishExchange = exchangeName();
    spec.republishCounter = chance(30) ? "tries" : "";
    spec.republishLimit = chance(50) ? 2 : 0;
    return spec;
}

Command RandomCommands::aboutTopology()
{
    switch (m_dice.roll(8)) {
    case 0: {
        DeclareExchange exchange;
        exchange.name = exchangeName();
        exchange.type = oneOf({"direct", "fanout", "topic", "headers", "headers", "cards"});
        exchange.autoDelete = chance(20);
        exchange.internal = chance(10);
        if (chance(20))
            exchange.arguments.set("alternate-exchange", exchangeName());
        return exchange;
    }
    case 1:
    case 2: {
        DeclareQueue queue;
        queue.name = chance(95) ? queueName() : std::string();
        queue.durable = chance(70);
        queue.autoDelete = chance(15);
        if (chance(15)) {
            queue.exclusive = true;
            queue.owner = clientName();
        }
        queue.arguments = queueArguments();
        return queue;
    }
    case 3: return chance(30) ? Command(DeleteQueue{"/", queueName(), chance(30), chance(30)})
                              : Command(PurgeQueue{"/", queueName()});
    case 4: return chance(30) ? Command(DeleteExchange{"/", exchangeName(), chance(30)}) : Command(Bind{binding()});
    case 5: return Unbind{binding()};
    default: return Bind{binding()};
    }
}

Command RandomCommands::aboutClients()
{
    switch (m_dice.roll(15)) {
    case 0:
    case 1: return AddProducer{producer()};
    case 2: return ChangeProducer{producer()};
    case 3: return chance(40) ? Command(RemoveProducer{clientName()}) : Command(RestartProducer{clientName()});
    case 4: return chance(80) ? Command(ProduceNow{clientName()}) : Command(RenameProducer{clientName(), clientName()});
    case 5:
    case 6:
    case 7: return AddConsumer{consumer()};
    case 8: return ChangeConsumer{consumer()};
    case 9: return chance(40) ? Command(RemoveConsumer{clientName()}) : Command(RestartConsumer{clientName()});
    case 10:
        return chance(70) ? Command(CrashConsumer{clientName(), static_cast<CrashTime>(m_dice.roll(4))})
                          : Command(RenameConsumer{clientName(), clientName()});
    case 11: return chance(60) ? Command(HangClient{clientName()}) : Command(CrashProducer{clientName()});
    case 12: return WakeClient{clientName()};
    case 13: return CutConnection{clientName()};
    default:
        return chance(50) ? Command(SetDefaultDelay{chance(50) ? 150_ms : Duration{}})
                          : Command(SetLinkDelay{{NodeKind::Queue, queueName()}, {NodeKind::Consumer, clientName()},
                                                 m_dice.between(Duration{}, 400_ms)});
    }
}

ContentPtr RandomCommands::content()
{
    boost::intrusive_ptr<Content> made(new Content(*contentOf("body")));
    Properties& properties = made->properties;
    if (chance(30))
        properties.priority = static_cast<std::uint8_t>(m_dice.roll(5));
    if (chance(50))
        properties.deliveryMode = static_cast<std::uint8_t>(1 + m_dice.roll(2));
    if (chance(10))
        properties.headers = FieldTable{{chance(50) ? "CC" : "BCC", FieldArray{FieldValue(key()), FieldValue(key())}}};
    if (chance(5))
        properties.replyTo = "amq.rabbitmq.reply-to";
    return made;
}

Command RandomCommands::byOperator()
{
    switch (m_dice.roll(8)) {
    case 7: return SetDiskDelay{chance(40) ? Duration{} : m_dice.between(Duration{}, 500_ms)};
    case 0: return RestartBroker{chance(50)};
    case 1: return SetMemoryWatermark{chance(50) ? 0 : static_cast<std::int64_t>(2000 + m_dice.roll(8000))};
    case 2: return ClearPolicy{"/", oneOf({"p", "r"}), chance(20)};
    case 3: return SetPermissions{"/", "guest", ".*", oneOf({".*", ".*", "q", "e"}), oneOf({".*", ".*", "q"})};
    case 4: return SetVhostLimits{"/", chance(80) ? -1 : 3, chance(80) ? -1 : 6};
    default: {
        SetPolicy policy;
        policy.name = oneOf({"p", "r"});
        policy.pattern = oneOf({"q1", "q", ".*", "[12]$"});
        policy.priority = static_cast<std::int64_t>(m_dice.roll(3));
        policy.operatorPolicy = chance(20);
        policy.definition = oneOf({"a", "b"}) == "a" || policy.operatorPolicy
            ? FieldTable{{"max-length", FieldValue(static_cast<std::int64_t>(m_dice.roll(4)))}}
            : FieldTable{{"dead-letter-exchange", exchangeName()}, {"message-ttl", FieldValue(300)}};
        return policy;
    }
    }
}

Command RandomCommands::aboutChannels(const BrokerState& broker)
{
    // Mostly a channel of an outside program that is open, sometimes somebody else's or nobody's.
    std::vector<ChannelId> open;
    broker.channels.forEach([&](const Channel& channel) {
        if (!broker.connections.get(channel.connection).client)
            open.push_back(channel.id);
    });
    ChannelId channel{static_cast<std::uint32_t>(m_dice.roll(40) + 1)};
    if (!open.empty() && chance(95))
        channel = open[m_dice.roll(open.size())];
    // Mostly a tag that waits to be settled.
    std::uint64_t tag = m_dice.roll(6);
    if (const Channel* known = broker.channels.find(channel); known && chance(90))
        known->unacked.forEach([&](const UnackedDelivery& delivery) {
            if (tag == 0 || chance(50))
                tag = delivery.tag;
        });
    ConnectionId connection{static_cast<std::uint32_t>(m_dice.roll(30) + 1)};
    broker.connections.forEach([&](const Connection& each) {
        if (!each.client && chance(60))
            connection = each.id;
    });
    switch (m_dice.roll(16)) {
    case 0: return OpenConnection{{"outside", chance(90) ? "/" : "elsewhere"}};
    case 1: return OpenChannel{connection, static_cast<std::uint16_t>(m_dice.roll(3) + 1)};
    case 2: return chance(20) ? Command(CloseConnection{connection})
                              : Command(CloseChannel{channel});
    case 3:
        if (chance(10))
            return Consume{channel, "amq.rabbitmq.reply-to", "r", true, false, {}};
        return Consume{channel, queueName(), oneOf({"", "t1", "t2"}), chance(30), chance(10), {}};
    case 4: return CancelConsumer{channel, oneOf({"t1", "t2"})};
    case 5: return SetPrefetch{channel, static_cast<std::int64_t>(m_dice.roll(4)), chance(30)};
    case 6: return Ack{channel, tag, chance(40)};
    case 7: return Nack{channel, tag, chance(40), chance(50)};
    case 8: return Reject{channel, tag, chance(50)};
    case 9: return GetMessage{channel, queueName(), chance(40)};
    case 10:
        return chance(60)   ? Command(Recover{channel, true})
            : chance(50)    ? Command(SelectConfirms{channel})
                            : Command(SelectTransactions{channel});
    case 11: return chance(70) ? Command(Commit{channel}) : Command(Rollback{channel});
    default: return Publish{channel, exchangeName(), key(), content(), chance(30)};
    }
}

Command RandomCommands::opening()
{
    const std::uint64_t n = m_given;
    if (n <= 3) {
        DeclareQueue queue;
        queue.name = "q" + std::to_string(n);
        return queue;
    }
    if (n == 4) {
        ProducerSpec spec;
        spec.name = "p1";
        spec.routingKeys = {"q1", "q2", "q1", "q3"};
        spec.interval = 150_ms;
        return AddProducer{spec};
    }
    ConsumerSpec spec = consumer();
    spec.name = "c" + std::to_string(n - 4);
    spec.queue = "q" + std::to_string(n - 4);
    return AddConsumer{spec};
}

Command RandomCommands::next(const World& world)
{
    if (++m_given <= 7)
        return opening();
    if (chance(3))
        return byOperator();
    switch (m_dice.roll(5)) {
    case 0:
    case 1: return aboutTopology();
    case 2:
    case 3: return aboutClients();
    default: return aboutChannels(world.broker.state());
    }
}

} // namespace postroom
