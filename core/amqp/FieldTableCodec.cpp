#include "core/amqp/FieldTableCodec.h"

#include "core/amqp/WireReader.h"

#include <bit>
#include <cmath>

namespace postroom::amqp {

namespace {

bool readEntries(std::string_view bytes, FieldTable& table, int depth);
bool readItems(std::string_view bytes, FieldArray& array, int depth);

template<class Real>
bool setReal(FieldValue& value, Real number, char letter)
{
    value.value = FieldReal{number, letter};
    return std::isfinite(number);
}

// Reads the letter and what follows it. What was not there is noticed by the caller.
bool readValue(WireReader& reader, FieldValue& value, int depth)
{
    const auto integer = [&value](std::int64_t number, char letter) {
        value.value = FieldInteger{number, letter};
        return true;
    };
    const char letter = static_cast<char>(reader.readOctet());
    switch (letter) {
    case 't': value.value = reader.readOctet() != 0; return true;
    case 'b': return integer(static_cast<std::int8_t>(reader.readOctet()), letter);
    case 'B': return integer(reader.readOctet(), letter);
    case 's': return integer(static_cast<std::int16_t>(reader.readShort()), letter);
    case 'u': return integer(reader.readShort(), letter);
    case 'I': return integer(static_cast<std::int32_t>(reader.readLong()), letter);
    case 'i': return integer(reader.readLong(), letter);
    case 'l':
    case 'L': return integer(static_cast<std::int64_t>(reader.readLongLong()), 'l');
    case 'f': return setReal(value, std::bit_cast<float>(reader.readLong()), letter);
    case 'd': return setReal(value, std::bit_cast<double>(reader.readLongLong()), letter);
    case 'D': {
        const std::uint8_t scale = reader.readOctet();
        value.value = FieldDecimal{scale, reader.readLong()};
        return true;
    }
    case 'S': value.value.emplace<std::string>(reader.readLongString()); return true;
    case 'x': value.value.emplace<FieldBytes>().bytes = reader.readLongString(); return true;
    case 'T': value.value = FieldTimestamp{static_cast<std::int64_t>(reader.readLongLong())}; return true;
    case 'A': return readItems(reader.readLongString(), value.value.emplace<FieldArray>(), depth + 1);
    case 'F': return readEntries(reader.readLongString(), value.value.emplace<FieldTable>(), depth + 1);
    case 'V': return true;
    default: return false;
    }
}

bool readEntries(std::string_view bytes, FieldTable& table, int depth)
{
    if (depth > deepestTable)
        return false;
    WireReader reader(bytes);
    while (!reader.atEnd()) {
        std::string name(reader.readShortString());
        FieldValue value;
        if (!readValue(reader, value, depth) || !reader.ok())
            return false;
        table.append(std::move(name), std::move(value));
    }
    return true;
}

bool readItems(std::string_view bytes, FieldArray& array, int depth)
{
    if (depth > deepestTable)
        return false;
    WireReader reader(bytes);
    while (!reader.atEnd()) {
        if (!readValue(reader, array.emplace_back(), depth) || !reader.ok())
            return false;
    }
    return true;
}

/// Writes the letter and the value.
struct ValueWriter {
    WireWriter& writer;

    void letter(char type) const { writer.writeOctet(static_cast<std::uint8_t>(type)); }

    void operator()(std::monostate) const { letter('V'); }
    void operator()(bool value) const
    {
        letter('t');
        writer.writeOctet(value ? 1 : 0);
    }
    void operator()(const FieldInteger& number) const
    {
        ENSURE(fitsType(number), "a number in a field table does not fit its integer type");
        letter(number.type);
        switch (number.type) {
        case 'b':
        case 'B': writer.writeOctet(static_cast<std::uint8_t>(number.value)); break;
        case 's':
        case 'u': writer.writeShort(static_cast<std::uint16_t>(number.value)); break;
        case 'I':
        case 'i': writer.writeLong(static_cast<std::uint32_t>(number.value)); break;
        default: writer.writeLongLong(static_cast<std::uint64_t>(number.value)); break;
        }
    }
    void operator()(const FieldReal& number) const
    {
        letter(number.type);
        if (number.type == 'f')
            writer.writeLong(std::bit_cast<std::uint32_t>(static_cast<float>(number.value)));
        else
            writer.writeLongLong(std::bit_cast<std::uint64_t>(number.value));
    }
    void operator()(const std::string& text) const
    {
        letter('S');
        writer.writeLongString(text);
    }
    void operator()(const FieldTimestamp& time) const
    {
        letter('T');
        writer.writeLongLong(static_cast<std::uint64_t>(time.seconds));
    }
    void operator()(const FieldBytes& value) const
    {
        letter('x');
        writer.writeLongString(value.bytes);
    }
    void operator()(const FieldDecimal& number) const
    {
        letter('D');
        writer.writeOctet(number.scale);
        writer.writeLong(number.number);
    }
    void operator()(const FieldArray& items) const
    {
        letter('A');
        const std::size_t length = writer.beginLength();
        for (const FieldValue& item : items)
            std::visit(*this, item.value);
        writer.endLength(length);
    }
    void operator()(const FieldTable& table) const
    {
        letter('F');
        writeTable(writer, table);
    }
};

} // namespace

std::optional<FieldTable> decodeTable(std::string_view entries)
{
    FieldTable table;
    if (!readEntries(entries, table, 1))
        return std::nullopt;
    return table;
}

void writeTable(WireWriter& writer, const FieldTable& table)
{
    const std::size_t length = writer.beginLength();
    for (const auto& [name, value] : table.entries()) {
        writer.writeShortString(name);
        std::visit(ValueWriter{writer}, value.value);
    }
    writer.endLength(length);
}

} // namespace postroom::amqp
