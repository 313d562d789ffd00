#pragma once

#include "core/amqp/FrameWriter.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/SimTime.h"

#include <deque>
#include <string>

namespace postroom::amqp {

/// What leaves over one connection, in order. Most frames are written at once; those that travel on a link
/// with a delay wait until they land, and those for a client that does not read wait as references to their
/// messages, so that they take little memory. Nothing overtakes anything but heartbeats.
class Outbox {
public:
    /// So many bytes are written for a client that does not read them; the rest waits.
    static constexpr std::size_t congestedBytes = 8 * 1024 * 1024;
    /// Beyond this the client is given up: it reads nothing while ever more is sent to it.
    static constexpr std::size_t mostWaiting = 4'000'000;

    Outbox() : m_writer(m_ready) {}
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    void setFrameMax(std::uint32_t frameMax);

    template<IsMethod T>
    void write(std::uint16_t channel, const T& method)
    {
        if (isDirect()) {
            m_writer.writeMethod(channel, method);
        } else {
            FrameWriter writer(waitingFrames(m_waiting.empty() ? SimTime{} : m_waiting.back().due));
            writer.writeMethod(channel, method);
        }
    }
    /// A method with content. It leaves when it lands, and not before what was written earlier.
    template<CarriesContent T>
    void write(std::uint16_t channel, const T& method, const ContentPtr& content, SimTime lands, SimTime now)
    {
        if (isDirect() && lands <= now) {
            m_writer.writeMethod(channel, method);
            m_writer.writeContent(channel, content->properties, content->body);
            return;
        }
        FrameWriter writer(waitingFrames(lands));
        writer.writeMethod(channel, method);
        m_waiting.back().content = content;
        m_waiting.back().channel = channel;
    }
    void writeHeartbeat() { m_writer.writeHeartbeat(); }
    void writeProtocolHeader() { m_writer.writeProtocolHeader(); }

    /// Moves what is due, as far as the client reads.
    void release(SimTime now);
    /// When the next waiting frames are due; never() if none are, or the client must read first.
    SimTime nextDue() const;

    /// What is to be sent now. Whoever sends it clears it, and tells how much the system has not taken yet.
    std::string& ready() { return m_ready; }
    void setUnsent(std::size_t bytes) { m_unsent = bytes; }
    bool isCongested() const { return m_ready.size() + m_unsent > congestedBytes; }
    bool isOverfull() const { return m_waiting.size() > mostWaiting; }
    bool isEmpty() const { return m_ready.empty() && m_waiting.empty(); }
    /// Nothing that waits will be sent any more.
    void dropWaiting() { m_waiting.clear(); }

private:
    struct Waiting {
        SimTime due;
        std::string frames;
        ContentPtr content; ///< follows the frames, if there is one
        std::uint16_t channel = 0;
    };

    bool isDirect() const { return m_waiting.empty() && !isCongested(); }
    /// The frames that wait for that time, or for that of the frames before them if it is later.
    std::string& waitingFrames(SimTime due);

    std::string m_ready;
    FrameWriter m_writer;
    std::deque<Waiting> m_waiting;
    std::size_t m_unsent = 0;
};

} // namespace postroom::amqp
