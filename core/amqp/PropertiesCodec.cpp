#include "core/amqp/PropertiesCodec.h"

#include "core/amqp/FieldTableCodec.h"
#include "core/amqp/WireReader.h"

namespace postroom::amqp {

namespace {

constexpr std::uint16_t basicClass = 60;

/// Calls body(property) for each property in wire order: the first has the highest flag, the next the one
/// below it.
template<class AnyProperties, class Body>
void forEachProperty(AnyProperties& properties, Body&& body)
{
    body(properties.contentType);
    body(properties.contentEncoding);
    body(properties.headers);
    body(properties.deliveryMode);
    body(properties.priority);
    body(properties.correlationId);
    body(properties.replyTo);
    body(properties.expiration);
    body(properties.messageId);
    body(properties.timestamp);
    body(properties.type);
    body(properties.userId);
    body(properties.appId);
    body(properties.clusterId);
}

constexpr std::uint16_t firstFlag = 1 << 15;

bool readProperty(WireReader& reader, std::optional<std::string>& property)
{
    property.emplace(reader.readShortString());
    return true;
}
bool readProperty(WireReader& reader, std::optional<std::uint8_t>& property)
{
    property = reader.readOctet();
    return true;
}
bool readProperty(WireReader& reader, std::optional<std::int64_t>& property)
{
    property = static_cast<std::int64_t>(reader.readLongLong());
    return true;
}
bool readProperty(WireReader& reader, std::optional<FieldTable>& property)
{
    property = decodeTable(reader.readLongString());
    return property.has_value();
}

/// The flags and what they announce, to the last byte.
bool readProperties(WireReader& reader, Properties& properties)
{
    const std::uint16_t flags = reader.readShort();
    bool readable = true;
    std::uint16_t flag = firstFlag;
    forEachProperty(properties, [&](auto& property) {
        if ((flags & flag) != 0)
            readable = readable && readProperty(reader, property);
        flag = static_cast<std::uint16_t>(flag >> 1);
    });
    return readable && reader.ok() && reader.atEnd();
}

void writeProperty(WireWriter& writer, const std::string& text)
{
    writer.writeShortString(text);
}
void writeProperty(WireWriter& writer, std::uint8_t number)
{
    writer.writeOctet(number);
}
void writeProperty(WireWriter& writer, std::int64_t seconds)
{
    writer.writeLongLong(static_cast<std::uint64_t>(seconds));
}
void writeProperty(WireWriter& writer, const FieldTable& table)
{
    writeTable(writer, table);
}

} // namespace

tl::expected<std::uint64_t, ContentHeaderFault> decodeContentHeader(std::string_view payload, Properties& properties)
{
    WireReader reader(payload);
    const std::uint16_t classId = reader.readShort();
    const std::uint16_t weight = reader.readShort();
    const std::uint64_t bodySize = reader.readLongLong();
    if (!reader.ok())
        return tl::unexpected(ContentHeaderFault::TooShort);
    if (classId != basicClass)
        return tl::unexpected(ContentHeaderFault::WrongClass);
    if (weight != 0)
        return tl::unexpected(ContentHeaderFault::WrongWeight);
    if (!readProperties(reader, properties))
        return tl::unexpected(ContentHeaderFault::BadProperties);
    return bodySize;
}

tl::expected<ContentHeader, ContentHeaderFault> decodeContentHeader(std::string_view payload)
{
    ContentHeader header;
    const auto bodySize = decodeContentHeader(payload, header.properties);
    if (!bodySize)
        return tl::unexpected(bodySize.error());
    header.bodySize = *bodySize;
    return header;
}

void writeContentHeader(WireWriter& writer, std::uint64_t bodySize, const Properties& properties)
{
    writer.writeShort(basicClass);
    writer.writeShort(0);
    writer.writeLongLong(bodySize);
    writeProperties(writer, properties);
}

std::optional<Properties> decodeProperties(std::string_view bytes)
{
    WireReader reader(bytes);
    Properties properties;
    if (!readProperties(reader, properties))
        return std::nullopt;
    return properties;
}

void writeProperties(WireWriter& writer, const Properties& properties)
{
    std::uint16_t flags = 0;
    std::uint16_t flag = firstFlag;
    forEachProperty(properties, [&](const auto& property) {
        if (property)
            flags |= flag;
        flag = static_cast<std::uint16_t>(flag >> 1);
    });
    writer.writeShort(flags);
    forEachProperty(properties, [&](const auto& property) {
        if (property)
            writeProperty(writer, *property);
    });
}

} // namespace postroom::amqp
