#include "core/amqp/FieldTableCodec.h"

using namespace postroom;
using namespace postroom::amqp;

/// The entries of a table: what can be read is written in as many bytes and read as the same table again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = decodeTable({reinterpret_cast<const char*>(data), size});
    if (!table)
        return 0;
    std::string bytes;
    WireWriter writer(bytes);
    writeTable(writer, *table);
    ENSURE(bytes.size() == size + 4, "a table leaves as it came");
    ENSURE(decodeTable(std::string_view(bytes).substr(4)) == table, "a table that was written is read as another one");
    ENSURE(sameMeaning(*table, *table), "a table means what it means");
    toText(*table);
    return 0;
}
