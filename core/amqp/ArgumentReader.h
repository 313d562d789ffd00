#pragma once

#include "core/amqp/FieldTableCodec.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/ShortString.h"
#include "core/amqp/WireReader.h"

namespace postroom::amqp {

/// Reads the arguments of one method: the mirror of ArgumentWriter, and what can be wrong with them.
class ArgumentReader {
public:
    explicit ArgumentReader(std::string_view arguments) : m_reader(arguments) {}

    template<IsMethod T>
    void read(T& method)
    {
        std::apply([&](const auto&... each) { (readArgument(method, each), ...); }, T::layout());
    }

    /// Known after reading. RabbitMQ looks at the lengths of all arguments before it looks into any of them,
    /// so a wrong length outweighs the other faults.
    std::optional<MethodFault> fault() const
    {
        if (!m_reader.ok() || !m_reader.atEnd())
            return MethodFault::WrongLength;
        return m_failed ? std::optional(m_fault) : std::nullopt;
    }

private:
    template<class T, class Value>
    void readArgument(T& method, const Argument<T, Value>& each)
    {
        readValue(method.*each.member);
    }
    template<class T>
    void readArgument(T& method, const LongStringArgument<T>& each)
    {
        m_bitCount = 0;
        (method.*each.member).assign(m_reader.readLongString());
    }
    template<class T>
    void readArgument(T&, Reserved type)
    {
        switch (type) {
        case Reserved::Bit: readBit(); break;
        case Reserved::Short: m_bitCount = 0, m_reader.readShort(); break;
        case Reserved::ShortString: m_bitCount = 0, checked(m_reader.readShortString()); break;
        case Reserved::LongString: m_bitCount = 0, m_reader.readLongString(); break;
        }
    }

    void readValue(bool& bit) { bit = readBit(); }
    void readValue(std::uint8_t& value) { m_bitCount = 0, value = m_reader.readOctet(); }
    void readValue(std::uint16_t& value) { m_bitCount = 0, value = m_reader.readShort(); }
    void readValue(std::uint32_t& value) { m_bitCount = 0, value = m_reader.readLong(); }
    void readValue(std::uint64_t& value) { m_bitCount = 0, value = m_reader.readLongLong(); }
    void readValue(std::string& text) { m_bitCount = 0, text.assign(checked(m_reader.readShortString())); }
    // A view is in a method with content, whose texts RabbitMQ does not check.
    void readValue(std::string_view& text) { m_bitCount = 0, text = m_reader.readShortString(); }
    void readValue(FieldTable& table)
    {
        m_bitCount = 0;
        if (std::optional<FieldTable> read = decodeTable(m_reader.readLongString()))
            table = std::move(*read);
        else
            fail(MethodFault::BadTable);
    }

    // m_bitCount is how many bits of m_bits are left.
    bool readBit()
    {
        if (m_bitCount == 0) {
            m_bits = m_reader.readOctet();
            m_bitCount = 8;
        }
        const bool bit = (m_bits & 1) != 0;
        m_bits = static_cast<std::uint8_t>(m_bits >> 1);
        --m_bitCount;
        return bit;
    }
    std::string_view checked(std::string_view text)
    {
        if (!isUtf8(text))
            fail(MethodFault::NotUtf8);
        return text;
    }
    // The first fault in wire order is the one that RabbitMQ finds.
    void fail(MethodFault fault)
    {
        if (!m_failed)
            m_fault = fault;
        m_failed = true;
    }

    WireReader m_reader;
    bool m_failed = false;
    MethodFault m_fault = MethodFault::WrongLength;
    std::uint8_t m_bits = 0;
    int m_bitCount = 0;
};

/// Reads a method that is known from its id: what decodeMethod() does, without the way over all methods.
template<IsMethod T>
tl::expected<T, UndecodableMethod> decodeAs(std::string_view payload)
{
    tl::expected<T, UndecodableMethod> method;
    ArgumentReader reader(payload.substr(sizeof(MethodId)));
    reader.read(*method);
    if (const std::optional<MethodFault> fault = reader.fault())
        method = tl::unexpected(UndecodableMethod{*fault, T::id});
    return method;
}

} // namespace postroom::amqp
