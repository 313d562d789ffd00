#pragma once

#include "core/amqp/FieldTableCodec.h"
#include "core/amqp/MethodLayout.h"
#include "core/amqp/WireWriter.h"

namespace postroom::amqp {

/// Writes the arguments of one method. Bits that follow each other share octets, the first in the lowest bit.
class ArgumentWriter {
public:
    explicit ArgumentWriter(WireWriter& writer) : m_writer(writer) {}

    template<IsMethod T>
    void write(const T& method)
    {
        std::apply([&](const auto&... each) { (writeArgument(method, each), ...); }, T::layout());
        endBits();
    }

private:
    template<class T, class Value>
    void writeArgument(const T& method, const Argument<T, Value>& each)
    {
        writeValue(method.*each.member);
    }
    template<class T>
    void writeArgument(const T& method, const LongStringArgument<T>& each)
    {
        endBits();
        m_writer.writeLongString(method.*each.member);
    }
    template<class T>
    void writeArgument(const T&, Reserved type)
    {
        switch (type) {
        case Reserved::Bit: writeValue(false); break;
        case Reserved::Short: writeValue(std::uint16_t{0}); break;
        case Reserved::ShortString: writeValue(std::string_view()); break;
        case Reserved::LongString:
            endBits();
            m_writer.writeLongString({});
            break;
        }
    }

    void writeValue(bool bit)
    {
        if (m_bitCount == 8)
            endBits();
        m_bits = static_cast<std::uint8_t>(m_bits | (bit ? 1 << m_bitCount : 0));
        ++m_bitCount;
    }
    void writeValue(std::uint8_t value) { endBits(), m_writer.writeOctet(value); }
    void writeValue(std::uint16_t value) { endBits(), m_writer.writeShort(value); }
    void writeValue(std::uint32_t value) { endBits(), m_writer.writeLong(value); }
    void writeValue(std::uint64_t value) { endBits(), m_writer.writeLongLong(value); }
    void writeValue(std::string_view text) { endBits(), m_writer.writeShortString(text); }
    void writeValue(const FieldTable& table) { endBits(), writeTable(m_writer, table); }

    void endBits()
    {
        if (m_bitCount == 0)
            return;
        m_writer.writeOctet(m_bits);
        m_bits = 0;
        m_bitCount = 0;
    }

    WireWriter& m_writer;
    std::uint8_t m_bits = 0;
    int m_bitCount = 0;
};

} // namespace postroom::amqp
