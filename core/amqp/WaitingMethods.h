#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/Message.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace postroom::amqp {

/// The methods of one channel that wait until earlier publishes and acks have landed, each with its message if
/// it has one, in order.
class WaitingMethods {
public:
    /// `bytes` counts what waits on all channels of a connection, and lives longer than this.
    explicit WaitingMethods(std::size_t& bytes) : m_bytes(bytes) {}
    ~WaitingMethods() { clear(); }
    WaitingMethods(const WaitingMethods&) = delete;
    WaitingMethods& operator=(const WaitingMethods&) = delete;

    struct Waiting {
        MethodId id;
        std::string payload;
        ContentPtr content;
    };

    bool empty() const { return m_waiting.empty(); }
    /// Which one is the next. There must be one.
    MethodId firstId() const { return m_waiting.front().id; }
    void add(MethodId id, std::string_view payload, ContentPtr content);
    Waiting takeFirst();
    void clear();

private:
    static std::size_t sizeOf(const Waiting& waiting);

    std::size_t& m_bytes;
    std::deque<Waiting> m_waiting;
};

} // namespace postroom::amqp
