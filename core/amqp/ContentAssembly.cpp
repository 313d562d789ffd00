#include "core/amqp/ContentAssembly.h"

#include "core/amqp/PropertiesCodec.h"
#include "core/amqp/WireReader.h"

#include <fmt/format.h>

#include <algorithm>

namespace postroom::amqp {

namespace {

// A header announces how long the body will be; so much is believed before the body comes.
constexpr std::uint64_t believedBytes = 1024 * 1024;

tl::unexpected<Refusal> unexpected(const std::string& explanation)
{
    return refuse(ReplyCode::UnexpectedFrame, explanation, Scope::Connection);
}

} // namespace

void ContentAssembly::begin(MethodId id, std::string_view payload)
{
    m_due = Due::Header;
    m_id = id;
    m_payload.assign(payload);
}

Answer<bool> ContentAssembly::take(const Frame& frame)
{
    switch (m_due) {
    case Due::Header:
        if (frame.type != FrameType::Header)
            return unexpected("expected content header for class 60, got non content header frame instead");
        return takeHeader(frame.payload);
    case Due::Body:
        if (frame.type != FrameType::Body)
            return unexpected("expected content body, got non content body frame instead");
        return takeBody(frame.payload);
    case Due::Nothing: break;
    }
    m_id = {};
    return unexpected("expected method frame, got non method frame instead");
}

Answer<bool> ContentAssembly::takeHeader(std::string_view payload)
{
    boost::intrusive_ptr<Content> content(new Content);
    const tl::expected<std::uint64_t, ContentHeaderFault> bodySize = decodeContentHeader(payload, content->properties);
    if (!bodySize) {
        switch (bodySize.error()) {
        case ContentHeaderFault::TooShort:
            return refuse(ReplyCode::FrameError, "cannot decode a content header", Scope::Connection);
        case ContentHeaderFault::WrongClass:
            return unexpected(fmt::format("expected content header for class 60, got one for class {} instead",
                                          WireReader(payload).readShort()));
        case ContentHeaderFault::WrongWeight:
            return unexpected("expected content header with weight 0");
        case ContentHeaderFault::BadProperties:
            m_id = {};
            return tl::unexpected(Refusal{ReplyCode::InternalError, Scope::Connection, "INTERNAL_ERROR"});
        }
    }
    if (*bodySize > largestBody) {
        m_due = Due::Nothing;
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("message size {} is larger than configured max size {}", *bodySize,
                                  largestBody));
    }
    m_content = std::move(content);
    m_content->body.reserve(std::min(*bodySize, believedBytes));
    m_bytesLeft = *bodySize;
    m_due = m_bytesLeft == 0 ? Due::Nothing : Due::Body;
    return m_bytesLeft == 0;
}

Answer<bool> ContentAssembly::takeBody(std::string_view bytes)
{
    if (bytes.size() > m_bytesLeft)
        return unexpected("expected content body, got non content body frame instead");
    m_content->body.append(bytes);
    m_bytesLeft -= bytes.size();
    if (m_bytesLeft == 0)
        m_due = Due::Nothing;
    return m_bytesLeft == 0;
}

} // namespace postroom::amqp
