#pragma once

#include "core/amqp/Frame.h"
#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/Message.h"
#include "core/vocabulary/Refusal.h"

#include <string>

namespace postroom::amqp {

/// Puts a message together from its method, header and body frames (W-10), and objects to frames that come in
/// another order (W-11).
class ContentAssembly {
public:
    /// A body may have that many bytes (LIM-4).
    static constexpr std::uint64_t largestBody = 128 * 1024 * 1024;

    /// The frames of a message are due, and nothing else.
    bool isExpecting() const { return m_due != Due::Nothing; }
    /// Begins with a method that carries content.
    void begin(MethodId id, std::string_view payload);
    /// Takes a frame that is not a method, or a method that comes too early. True when the message is complete.
    Answer<bool> take(const Frame& frame);
    /// Forgets what has come so far.
    void reset() { m_due = Due::Nothing; }

    /// The method that began the message, until the next one begins.
    MethodId method() const { return m_id; }
    std::string_view payload() const { return m_payload; }
    ContentPtr takeContent() { return std::move(m_content); }

private:
    enum class Due : std::uint8_t { Nothing, Header, Body };

    Answer<bool> takeHeader(std::string_view payload);
    Answer<bool> takeBody(std::string_view bytes);

    Due m_due = Due::Nothing;
    MethodId m_id;
    std::string m_payload;
    boost::intrusive_ptr<Content> m_content;
    std::uint64_t m_bytesLeft = 0;
};

} // namespace postroom::amqp
