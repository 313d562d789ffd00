#include "core/amqp/ChannelWriter.h"

#include <algorithm>

namespace postroom::amqp {

void ChannelWriter::deliver(const Delivered& what, const std::string& tag, SimTime now)
{
    const Message& message = *what.message;
    m_outbox.write(m_number, BasicDeliver{tag, what.tag, what.redelivered, message.exchange, message.routingKey},
                   message.content, what.lands, now);
}

void ChannelWriter::giveGot(const Got& what, SimTime now)
{
    flushConfirms();
    const Message& message = *what.message;
    const auto remaining = static_cast<std::uint32_t>(std::min<std::uint64_t>(what.remaining, UINT32_MAX));
    m_outbox.write(m_number, BasicGetOk{what.tag, what.redelivered, message.exchange, message.routingKey, remaining},
                   message.content, SimTime{}, now);
}

void ChannelWriter::giveBack(const Message& message, SimTime now)
{
    m_outbox.write(m_number,
                   BasicReturn{static_cast<std::uint16_t>(ReplyCode::NoRoute), "NO_ROUTE", message.exchange,
                               message.routingKey},
                   message.content, SimTime{}, now);
}

void ChannelWriter::confirm(std::uint64_t number, bool ack)
{
    if (const std::optional<ConfirmGrouping::Group> before = m_confirms.add(number, ack))
        tell(*before);
}

void ChannelWriter::flushConfirms()
{
    if (const std::optional<ConfirmGrouping::Group> group = m_confirms.take())
        tell(*group);
}

void ChannelWriter::tell(const ConfirmGrouping::Group& group)
{
    if (group.ack)
        m_outbox.write(m_number, BasicAck{group.number, group.multiple});
    else
        m_outbox.write(m_number, BasicNack{group.number, group.multiple, false});
}

} // namespace postroom::amqp
