#pragma once

#include "core/amqp/BigEndian.h"
#include "core/vocabulary/Ensure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace postroom::amqp {

/// Appends AMQP's basic types to a buffer that belongs to the caller. A buffer that is used again and again
/// soon has room enough, and writing allocates nothing.
class WireWriter {
public:
    explicit WireWriter(std::string& output) : m_output(output) {}

    void writeOctet(std::uint8_t value) { m_output.push_back(static_cast<char>(value)); }
    void writeShort(std::uint16_t value) { writeInteger(value); }
    void writeLong(std::uint32_t value) { writeInteger(value); }
    void writeLongLong(std::uint64_t value) { writeInteger(value); }
    /// At most 255 bytes; see fittedShortString() for texts of ours that may be longer.
    void writeShortString(std::string_view text)
    {
        ENSURE(text.size() <= 255, "a short string of AMQP has 255 bytes at most");
        writeOctet(static_cast<std::uint8_t>(text.size()));
        m_output.append(text);
    }
    /// At most 4 GiB.
    void writeLongString(std::string_view bytes)
    {
        ENSURE(bytes.size() <= UINT32_MAX, "a long string of AMQP has 4 GiB at most");
        writeLong(static_cast<std::uint32_t>(bytes.size()));
        m_output.append(bytes);
    }
    void writeBytes(std::string_view bytes) { m_output.append(bytes); }

    /// Leaves room for a four-byte length that is known only when what follows is written; give the result
    /// to endLength() then.
    [[nodiscard]] std::size_t beginLength()
    {
        const std::size_t place = m_output.size();
        writeLong(0);
        return place;
    }
    /// Fills in the number of bytes written since beginLength().
    void endLength(std::size_t place)
    {
        const std::size_t size = m_output.size() - place - sizeof(std::uint32_t);
        ENSURE(size <= UINT32_MAX, "a length of AMQP has four bytes");
        storeBigEndian(static_cast<std::uint32_t>(size), m_output.data() + place);
    }

private:
    template<class Unsigned>
    void writeInteger(Unsigned value)
    {
        char bytes[sizeof(Unsigned)];
        storeBigEndian(value, bytes);
        m_output.append(bytes, sizeof(Unsigned));
    }

    std::string& m_output;
};

} // namespace postroom::amqp
