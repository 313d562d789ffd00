#pragma once

#include "core/vocabulary/FieldTable.h"
#include "core/vocabulary/Ids.h"

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>

#include <optional>
#include <string>
#include <vector>

namespace postroom {

/// The AMQP basic properties. A property that was not sent is empty, and stays so on delivery (R-PUB-11).
struct Properties {
    std::optional<std::string> contentType;
    std::optional<std::string> contentEncoding;
    std::optional<FieldTable> headers;
    std::optional<std::uint8_t> deliveryMode; ///< 1 transient, 2 persistent
    std::optional<std::uint8_t> priority;     ///< 0..255
    std::optional<std::string> correlationId;
    std::optional<std::string> replyTo;
    std::optional<std::string> expiration; ///< milliseconds as decimal digits
    std::optional<std::string> messageId;
    std::optional<std::int64_t> timestamp; ///< seconds since 1970
    std::optional<std::string> type;
    std::optional<std::string> userId;
    std::optional<std::string> appId;
    std::optional<std::string> clusterId; ///< reserved in AMQP; carried along, never looked at

    bool operator==(const Properties&) const = default;
};

/// What a publisher wrote: properties and body. Never changed after it was made, so copies share it.
struct Content : boost::intrusive_ref_counter<Content, boost::thread_unsafe_counter> {
    Properties properties;
    std::string body;
};
using ContentPtr = boost::intrusive_ptr<const Content>;

/// A message as the broker carries it. Never changed after it was made; dead-lettering makes a new one
/// with the same number.
struct Message : boost::intrusive_ref_counter<Message, boost::thread_unsafe_counter> {
    MessageId id;
    std::string exchange;   ///< as published; shown on delivery whatever the path was (R-PUB-10)
    std::string routingKey; ///< as published
    ContentPtr content;
    /// Further keys it is routed by: those of CC, then those of BCC (R-CC-1, R-CC-3).
    std::vector<std::string> moreKeys;

    /// The headers, or an empty table.
    const FieldTable& headers() const;
};
using MessagePtr = boost::intrusive_ptr<const Message>;

/// "m7"
std::string toText(MessageId id);

} // namespace postroom
