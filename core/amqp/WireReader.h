#pragma once

#include "core/amqp/BigEndian.h"

#include <cstdint>
#include <string_view>

namespace postroom::amqp {

/// Reads AMQP's basic types from bytes that it does not own, and never past their end. Once a value does not
/// fit, ok() is false for good and everything read from then on is 0 or empty; so a caller reads all it wants
/// and asks once in the end.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_next(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    std::uint8_t readOctet() { return readInteger<std::uint8_t>(); }
    std::uint16_t readShort() { return readInteger<std::uint16_t>(); }
    std::uint32_t readLong() { return readInteger<std::uint32_t>(); }
    std::uint64_t readLongLong() { return readInteger<std::uint64_t>(); }
    /// At most 255 bytes, after their number in one byte. A view into the bytes that are read.
    std::string_view readShortString() { return readBytes(readOctet()); }
    /// Bytes after their number in four bytes: also tables and arrays are wrapped like this.
    std::string_view readLongString() { return readBytes(readLong()); }
    std::string_view readBytes(std::size_t count)
    {
        if (count > remaining()) {
            fail();
            return {};
        }
        const std::string_view bytes(m_next, count);
        m_next += count;
        return bytes;
    }
    /// All bytes that are left.
    std::string_view readRest() { return readBytes(remaining()); }

    std::size_t remaining() const { return static_cast<std::size_t>(m_end - m_next); }
    bool atEnd() const { return m_next == m_end; }
    /// False once something was read that was not there.
    bool ok() const { return m_ok; }

private:
    template<class Unsigned>
    Unsigned readInteger()
    {
        if (sizeof(Unsigned) > remaining()) {
            fail();
            return 0;
        }
        const Unsigned value = loadBigEndian<Unsigned>(m_next);
        m_next += sizeof(Unsigned);
        return value;
    }
    void fail()
    {
        m_ok = false;
        m_next = m_end;
    }

    const char* m_next;
    const char* m_end;
    bool m_ok = true;
};

} // namespace postroom::amqp
