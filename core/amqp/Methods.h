#pragma once

#include "core/amqp/BasicMethods.h"
#include "core/amqp/ChannelMethods.h"
#include "core/amqp/ConnectionMethods.h"
#include "core/amqp/ExchangeMethods.h"
#include "core/amqp/Frame.h" // first: GCC 12 takes FrameType::Method for a shadow of Method otherwise
#include "core/amqp/QueueMethods.h"

#include <string>
#include <variant>

namespace postroom::amqp {

/// Any method of AMQP 0-9-1 with RabbitMQ's extensions, in the order of their ids.
using Method = std::variant<
    ConnectionStart, ConnectionStartOk, ConnectionSecure, ConnectionSecureOk, ConnectionTune,
    ConnectionTuneOk, ConnectionOpen, ConnectionOpenOk, ConnectionClose, ConnectionCloseOk,
    ConnectionBlocked, ConnectionUnblocked, ConnectionUpdateSecret, ConnectionUpdateSecretOk, ChannelOpen,
    ChannelOpenOk, ChannelFlow, ChannelFlowOk, ChannelClose, ChannelCloseOk, AccessRequest, AccessRequestOk,
    ExchangeDeclare, ExchangeDeclareOk, ExchangeDelete, ExchangeDeleteOk, ExchangeBind, ExchangeBindOk,
    ExchangeUnbind, ExchangeUnbindOk, QueueDeclare, QueueDeclareOk, QueueBind, QueueBindOk, QueuePurge,
    QueuePurgeOk, QueueDelete, QueueDeleteOk, QueueUnbind, QueueUnbindOk, BasicQos, BasicQosOk,
    BasicConsume, BasicConsumeOk, BasicCancel, BasicCancelOk, BasicPublish, BasicReturn, BasicDeliver,
    BasicGet, BasicGetOk, BasicGetEmpty, BasicAck, BasicReject, BasicRecoverAsync, BasicRecover,
    BasicRecoverOk, BasicNack, ConfirmSelect, ConfirmSelectOk, TxSelect, TxSelectOk, TxCommit, TxCommitOk,
    TxRollback, TxRollbackOk>;

MethodId idOf(const Method& method);
/// "queue.declare"
std::string_view nameOf(const Method& method);
Sender senderOf(const Method& method);
/// Whether a content header and body frames follow.
bool carriesContent(const Method& method);
/// For logs and tests: "queue.declare queue=work durable=true"; what is 0, false or empty is left out.
std::string toText(const Method& method);

} // namespace postroom::amqp
