#pragma once

#include "core/amqp/Methods.h"
#include "core/commands/Command.h"
#include "core/vocabulary/Refusal.h"

namespace postroom::amqp {

/// Where a method is asked, as far as its meaning depends on it.
struct RequestContext {
    ChannelId channel;
    const std::string& vhost;
    /// The queue last declared on the channel, for which an empty name stands (R-NAME-8).
    const std::string& lastQueue;
};

// What a client's methods ask the broker for. Texts and tables are moved out of the method where the answer
// does not need them. The refusals here are those about "the queue last declared" (R-NAME-8, R-NAME-9).
Answer<Command> commandFor(ExchangeDeclare& asked, const RequestContext& context);
Answer<Command> commandFor(ExchangeDelete& asked, const RequestContext& context);
Answer<Command> commandFor(ExchangeBind& asked, const RequestContext& context);
Answer<Command> commandFor(ExchangeUnbind& asked, const RequestContext& context);
Answer<Command> commandFor(QueueDeclare& asked, const RequestContext& context);
Answer<Command> commandFor(QueueBind& asked, const RequestContext& context);
Answer<Command> commandFor(QueueUnbind& asked, const RequestContext& context);
Answer<Command> commandFor(QueuePurge& asked, const RequestContext& context);
Answer<Command> commandFor(QueueDelete& asked, const RequestContext& context);
Answer<Command> commandFor(BasicQos& asked, const RequestContext& context);
Answer<Command> commandFor(BasicConsume& asked, const RequestContext& context);
Answer<Command> commandFor(BasicCancel& asked, const RequestContext& context);
Answer<Command> commandFor(BasicGet& asked, const RequestContext& context);
Answer<Command> commandFor(BasicRecover& asked, const RequestContext& context);
Answer<Command> commandFor(BasicRecoverAsync& asked, const RequestContext& context);
Answer<Command> commandFor(ConfirmSelect& asked, const RequestContext& context);
Answer<Command> commandFor(TxSelect& asked, const RequestContext& context);
Answer<Command> commandFor(TxCommit& asked, const RequestContext& context);
Answer<Command> commandFor(TxRollback& asked, const RequestContext& context);

// How the answer is told. basic.get is answered by the events Got and GetFoundNothing, recover-async not at all.
ExchangeDeclareOk answerTo(const ExchangeDeclare& asked, const Reply& reply);
ExchangeDeleteOk answerTo(const ExchangeDelete& asked, const Reply& reply);
ExchangeBindOk answerTo(const ExchangeBind& asked, const Reply& reply);
ExchangeUnbindOk answerTo(const ExchangeUnbind& asked, const Reply& reply);
QueueDeclareOk answerTo(const QueueDeclare& asked, const Reply& reply);
QueueBindOk answerTo(const QueueBind& asked, const Reply& reply);
QueueUnbindOk answerTo(const QueueUnbind& asked, const Reply& reply);
QueuePurgeOk answerTo(const QueuePurge& asked, const Reply& reply);
QueueDeleteOk answerTo(const QueueDelete& asked, const Reply& reply);
BasicQosOk answerTo(const BasicQos& asked, const Reply& reply);
BasicConsumeOk answerTo(const BasicConsume& asked, const Reply& reply);
BasicCancelOk answerTo(const BasicCancel& asked, const Reply& reply);
BasicRecoverOk answerTo(const BasicRecover& asked, const Reply& reply);
ConfirmSelectOk answerTo(const ConfirmSelect& asked, const Reply& reply);
TxSelectOk answerTo(const TxSelect& asked, const Reply& reply);
TxCommitOk answerTo(const TxCommit& asked, const Reply& reply);
TxRollbackOk answerTo(const TxRollback& asked, const Reply& reply);

} // namespace postroom::amqp
