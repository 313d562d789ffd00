#include "tests/core/amqp/WireText.h"

#include "core/vocabulary/Ensure.h"
#include "core/vocabulary/FieldTable.h"

using namespace postroom;

std::string bytesOf(std::string_view written)
{
    std::string bytes;
    while (!written.empty()) {
        if (written[0] == '\'') {
            const std::size_t end = written.find('\'', 1);
            ENSURE(end != std::string_view::npos, "a quote is missing in the bytes of a test");
            bytes += written.substr(1, end - 1);
            written.remove_prefix(end + 1);
        } else if (written[0] == ' ' || written[0] == '\n') {
            written.remove_prefix(1);
        } else {
            const auto byte = bytesFromHex(written.substr(0, 2));
            ENSURE(byte, "the bytes of a test are hexadecimal digits");
            bytes += byte->bytes;
            written.remove_prefix(2);
        }
    }
    return bytes;
}

std::string hexOf(std::string_view bytes)
{
    return toHex(FieldBytes{std::string(bytes)});
}
