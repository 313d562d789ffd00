#include "core/amqp/Requests.h"

#include <algorithm>

namespace postroom::amqp {

namespace {

/// The name, or that of the queue last declared if it is empty (R-NAME-8).
Answer<std::string> queueMeant(std::string& asked, const RequestContext& context)
{
    if (!asked.empty())
        return std::move(asked);
    if (context.lastQueue.empty())
        return refuse(ReplyCode::NotFound, "no previously declared queue");
    return context.lastQueue;
}

template<class ToCommand>
Answer<Command> aboutQueue(std::string& asked, const RequestContext& context, ToCommand toCommand)
{
    Answer<std::string> queue = queueMeant(asked, context);
    if (!queue)
        return tl::unexpected(queue.error());
    return Command(toCommand(std::move(*queue)));
}

template<class Asked>
BindingSpec queueBinding(Asked& asked, std::string queue, bool wasEmpty, const RequestContext& context)
{
    // Queue and key both empty: the key too is the queue last declared (R-NAME-9).
    if (wasEmpty && asked.routingKey.empty())
        asked.routingKey = context.lastQueue;
    return BindingSpec{context.vhost,
                       std::move(asked.exchange),
                       std::move(queue),
                       DestinationType::Queue,
                       std::move(asked.routingKey),
                       std::move(asked.arguments)};
}

template<class Asked>
BindingSpec exchangeBinding(Asked& asked, const RequestContext& context)
{
    return BindingSpec{context.vhost,
                       std::move(asked.source),
                       std::move(asked.destination),
                       DestinationType::Exchange,
                       std::move(asked.routingKey),
                       std::move(asked.arguments)};
}

/// Counts on the wire have 32 bits.
std::uint32_t counted(std::uint64_t count)
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(count, UINT32_MAX));
}

} // namespace

Answer<Command> commandFor(ExchangeDeclare& asked, const RequestContext& context)
{
    if (asked.passive)
        return Command(LookUpExchange{context.vhost, std::move(asked.exchange)});
    ExchangeSpec spec;
    spec.vhost = context.vhost;
    spec.name = std::move(asked.exchange);
    spec.type = std::move(asked.type);
    spec.durable = asked.durable;
    spec.autoDelete = asked.autoDelete;
    spec.internal = asked.internal;
    spec.arguments = std::move(asked.arguments);
    return Command(DeclareExchange{std::move(spec)});
}

Answer<Command> commandFor(ExchangeDelete& asked, const RequestContext& context)
{
    return Command(DeleteExchange{context.vhost, std::move(asked.exchange), asked.ifUnused});
}

Answer<Command> commandFor(ExchangeBind& asked, const RequestContext& context)
{
    return Command(Bind{exchangeBinding(asked, context)});
}

Answer<Command> commandFor(ExchangeUnbind& asked, const RequestContext& context)
{
    return Command(Unbind{exchangeBinding(asked, context)});
}

Answer<Command> commandFor(QueueDeclare& asked, const RequestContext& context)
{
    // The name stays: it is part of the answer to a passive declare.
    if (asked.passive)
        return Command(LookUpQueue{context.vhost, asked.queue});
    QueueSpec spec;
    spec.vhost = context.vhost;
    spec.name = asked.queue;
    spec.durable = asked.durable;
    spec.exclusive = asked.exclusive;
    spec.autoDelete = asked.autoDelete;
    spec.arguments = std::move(asked.arguments);
    return Command(DeclareQueue{std::move(spec)});
}

Answer<Command> commandFor(QueueBind& asked, const RequestContext& context)
{
    const bool wasEmpty = asked.queue.empty();
    return aboutQueue(asked.queue, context, [&](std::string queue) {
        return Bind{queueBinding(asked, std::move(queue), wasEmpty, context)};
    });
}

Answer<Command> commandFor(QueueUnbind& asked, const RequestContext& context)
{
    const bool wasEmpty = asked.queue.empty();
    return aboutQueue(asked.queue, context, [&](std::string queue) {
        return Unbind{queueBinding(asked, std::move(queue), wasEmpty, context)};
    });
}

Answer<Command> commandFor(QueuePurge& asked, const RequestContext& context)
{
    return aboutQueue(asked.queue, context,
                      [&](std::string queue) { return PurgeQueue{context.vhost, std::move(queue)}; });
}

Answer<Command> commandFor(QueueDelete& asked, const RequestContext& context)
{
    return aboutQueue(asked.queue, context, [&](std::string queue) {
        return DeleteQueue{context.vhost, std::move(queue), asked.ifUnused, asked.ifEmpty};
    });
}

Answer<Command> commandFor(BasicQos& asked, const RequestContext& context)
{
    return Command(SetPrefetch{context.channel, asked.prefetchCount, asked.global, asked.prefetchSize});
}

Answer<Command> commandFor(BasicConsume& asked, const RequestContext& context)
{
    // no-local is accepted and ignored (D-14).
    return aboutQueue(asked.queue, context, [&](std::string queue) {
        return Consume{context.channel, std::move(queue), std::move(asked.consumerTag), asked.noAck,
                       asked.exclusive, std::move(asked.arguments)};
    });
}

Answer<Command> commandFor(BasicCancel& asked, const RequestContext& context)
{
    return Command(CancelConsumer{context.channel, asked.consumerTag});
}

Answer<Command> commandFor(BasicGet& asked, const RequestContext& context)
{
    return aboutQueue(asked.queue, context, [&](std::string queue) {
        return GetMessage{context.channel, std::move(queue), asked.noAck};
    });
}

Answer<Command> commandFor(BasicRecover& asked, const RequestContext& context)
{
    return Command(Recover{context.channel, asked.requeue});
}

Answer<Command> commandFor(BasicRecoverAsync& asked, const RequestContext& context)
{
    return Command(Recover{context.channel, asked.requeue});
}

Answer<Command> commandFor(ConfirmSelect&, const RequestContext& context)
{
    return Command(SelectConfirms{context.channel});
}

Answer<Command> commandFor(TxSelect&, const RequestContext& context)
{
    return Command(SelectTransactions{context.channel});
}

Answer<Command> commandFor(TxCommit&, const RequestContext& context) { return Command(Commit{context.channel}); }

Answer<Command> commandFor(TxRollback&, const RequestContext& context)
{
    return Command(Rollback{context.channel});
}

ExchangeDeclareOk answerTo(const ExchangeDeclare&, const Reply&) { return {}; }
ExchangeDeleteOk answerTo(const ExchangeDelete&, const Reply&) { return {}; }
ExchangeBindOk answerTo(const ExchangeBind&, const Reply&) { return {}; }
ExchangeUnbindOk answerTo(const ExchangeUnbind&, const Reply&) { return {}; }
QueueDeclareOk answerTo(const QueueDeclare& asked, const Reply& reply)
{
    return {reply.name.empty() ? asked.queue : reply.name, counted(reply.messages), counted(reply.consumers)};
}
QueueBindOk answerTo(const QueueBind&, const Reply&) { return {}; }
QueueUnbindOk answerTo(const QueueUnbind&, const Reply&) { return {}; }
QueuePurgeOk answerTo(const QueuePurge&, const Reply& reply) { return {counted(reply.messages)}; }
QueueDeleteOk answerTo(const QueueDelete&, const Reply& reply) { return {counted(reply.messages)}; }
BasicQosOk answerTo(const BasicQos&, const Reply&) { return {}; }
BasicConsumeOk answerTo(const BasicConsume&, const Reply& reply) { return {reply.name}; }
BasicCancelOk answerTo(const BasicCancel& asked, const Reply&) { return {asked.consumerTag}; }
BasicRecoverOk answerTo(const BasicRecover&, const Reply&) { return {}; }
ConfirmSelectOk answerTo(const ConfirmSelect&, const Reply&) { return {}; }
TxSelectOk answerTo(const TxSelect&, const Reply&) { return {}; }
TxCommitOk answerTo(const TxCommit&, const Reply&) { return {}; }
TxRollbackOk answerTo(const TxRollback&, const Reply&) { return {}; }

} // namespace postroom::amqp
