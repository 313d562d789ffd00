#include "core/broker/Transacting.h"

#include "core/broker/Publishing.h"
#include "core/broker/Settling.h"

namespace postroom {

Answer<Reply> selectConfirms(const Moment& moment, Channel& channel)
{
    if (channel.transaction)
        return refuse(ReplyCode::PreconditionFailed, "cannot switch from tx to confirm mode");
    if (!channel.confirms)
        moment.note(ConfirmsSelected{channel.id});
    channel.confirms = true;
    return Reply{};
}

Answer<Reply> selectTransactions(const Moment& moment, Channel& channel)
{
    if (channel.confirms)
        return refuse(ReplyCode::PreconditionFailed, "cannot switch from confirm to tx mode");
    if (!channel.transaction) {
        channel.transaction.emplace();
        moment.note(TransactionsSelected{channel.id});
    }
    return Reply{};
}

Answer<Reply> commit(BrokerState& state, const Moment& moment, Channel& channel)
{
    if (!channel.transaction)
        return refuse(ReplyCode::PreconditionFailed, "channel is not transactional");
    const Transaction transaction = std::exchange(*channel.transaction, Transaction{});
    const ChannelId id = channel.id;
    const Moment then = moment.because(moment.note(Committed{id}));
    const std::uint64_t before = state.refusedPublishes;
    for (const Transaction::Publication& each : transaction.publications) {
        if (each.mandatory && each.route->queueCount == 0)
            then.note(Returned{each.message, id}); // R-MAND-4
        if (state.exchanges.find(each.exchange))
            sendAlong(state, then, each.exchange, each.message, each.route, 0, false, false);
        else
            then.note(MessageDropped{each.message->id, DropReason::NoSuchExchange, 0});
    }
    const bool refused = state.refusedPublishes != before;
    for (const Transaction::Settling& each : transaction.settlings)
        settleNow(state, then, channel, each.deliveries, each.settlement, each.requeue ? Requeue::Yes : Requeue::No, 0);
    if (refused)
        return refuse(ReplyCode::PreconditionFailed, "partial tx completion");
    return Reply{};
}

void undoTransaction(const Moment& moment, Channel& channel)
{
    if (!channel.transaction)
        return;
    Transaction transaction = std::exchange(*channel.transaction, Transaction{});
    for (const Transaction::Publication& each : transaction.publications)
        moment.note(MessageDropped{each.message->id, DropReason::RolledBack, 0});
    for (Transaction::Settling& each : transaction.settlings)
        channel.unacked.restore(std::move(each.deliveries));
}

Answer<Reply> rollback(const Moment& moment, Channel& channel)
{
    if (!channel.transaction)
        return refuse(ReplyCode::PreconditionFailed, "channel is not transactional");
    undoTransaction(moment.because(moment.note(RolledBack{channel.id})), channel);
    return Reply{};
}

} // namespace postroom
