#include "tests/core/amqp/RandomWire.h"

using namespace postroom;

std::uint64_t RandomWire::below(std::uint64_t bound)
{
    return m_random() % bound;
}

std::string RandomWire::text(std::size_t longest)
{
    static const std::string_view characters[] = {"a", "Z", "0", ".", " ", "\0", "\xc3\xa4", "\xe2\x82\xac"};
    const std::size_t size = below(10) == 0 ? longest : below(20);
    std::string text;
    while (text.size() + 3 <= size)
        text += characters[below(std::size(characters))];
    return text;
}

FieldTable RandomWire::table(int depth)
{
    FieldTable table;
    for (std::uint64_t left = below(6); left != 0; --left)
        table.append(text(20), value(depth - 1));
    return table;
}

FieldValue RandomWire::value(int depth)
{
    const auto integer = [this](auto type, char letter) {
        return FieldInteger{static_cast<std::int64_t>(static_cast<decltype(type)>(m_random())), letter};
    };
    switch (below(depth > 0 ? 17 : 15)) {
    case 0: return FieldValue();
    case 1: return coin();
    case 2: return integer(std::int8_t(), 'b');
    case 3: return integer(std::uint8_t(), 'B');
    case 4: return integer(std::int16_t(), 's');
    case 5: return integer(std::uint16_t(), 'u');
    case 6: return integer(std::int32_t(), 'I');
    case 7: return integer(std::uint32_t(), 'i');
    case 8: return integer(std::int64_t(), 'l');
    case 9: return FieldReal{static_cast<float>(static_cast<std::int64_t>(m_random())) / 3, 'f'};
    case 10: return FieldReal{static_cast<double>(static_cast<std::int64_t>(m_random())) / 3, 'd'};
    case 11: return FieldDecimal{static_cast<std::uint8_t>(m_random()), static_cast<std::uint32_t>(m_random())};
    case 12: return text(300);
    case 13: return FieldBytes{text(300) + '\xff'};
    case 14: return FieldTimestamp{static_cast<std::int64_t>(m_random())};
    case 15: {
        FieldArray items;
        for (std::uint64_t left = below(6); left != 0; --left)
            items.push_back(value(depth - 1));
        return items;
    }
    default: return table(depth - 1);
    }
}

Properties RandomWire::properties()
{
    Properties properties;
    const auto sometimes = [this](auto& property, auto value) {
        if (coin())
            property = std::move(value);
    };
    for (auto* property : {&properties.contentType, &properties.contentEncoding, &properties.correlationId,
                           &properties.replyTo, &properties.expiration, &properties.messageId, &properties.type,
                           &properties.userId, &properties.appId, &properties.clusterId})
        sometimes(*property, text(255));
    sometimes(properties.headers, table());
    sometimes(properties.deliveryMode, static_cast<std::uint8_t>(m_random()));
    sometimes(properties.priority, static_cast<std::uint8_t>(m_random()));
    sometimes(properties.timestamp, static_cast<std::int64_t>(m_random()));
    return properties;
}

std::string RandomWire::mutated(std::string bytes)
{
    for (std::uint64_t left = 1 + below(4); left != 0; --left) {
        const std::size_t at = below(bytes.size() + 1);
        switch (below(3)) {
        case 0: bytes.insert(at, 1, static_cast<char>(m_random())); break;
        case 1: bytes.erase(at, below(4)); break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(coin() ? m_random() : static_cast<unsigned char>(bytes[at]) + 1);
        }
    }
    return bytes;
}
