#pragma once

#include "core/amqp/ConfirmGrouping.h"
#include "core/amqp/Outbox.h"
#include "core/events/Event.h"

#include <string>

namespace postroom::amqp {

/// What is said on one channel: frames with its number. Confirms are kept back to be joined with more.
class ChannelWriter {
public:
    ChannelWriter(Outbox& outbox, std::uint16_t number) : m_outbox(outbox), m_number(number) {}

    template<IsMethod T>
    void write(const T& method)
    {
        flushConfirms();
        m_outbox.write(m_number, method);
    }
    void deliver(const Delivered& what, const std::string& tag, SimTime now);
    void giveGot(const Got& what, SimTime now);
    void giveBack(const Message& message, SimTime now);

    void confirm(std::uint64_t number, bool ack);
    bool hasConfirms() const { return !m_confirms.isEmpty(); }
    /// Sends what was kept back.
    void flushConfirms();

private:
    void tell(const ConfirmGrouping::Group& group);

    Outbox& m_outbox;
    std::uint16_t m_number;
    ConfirmGrouping m_confirms;
};

} // namespace postroom::amqp
