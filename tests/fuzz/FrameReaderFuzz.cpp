#include "core/amqp/FrameReader.h"
#include "core/amqp/MethodCodec.h"
#include "core/amqp/PropertiesCodec.h"

#include <algorithm>

using namespace postroom;
using namespace postroom::amqp;

namespace {

void tryMethod(std::string_view payload)
{
    const auto method = decodeMethod(payload);
    if (!method)
        return;
    std::string bytes;
    WireWriter writer(bytes);
    writeMethod(writer, *method);
    ENSURE(decodeMethod(bytes) == method, "a method that was written is read as another one");
    ENSURE(!toText(*method).empty(), "a method has a name");
}

void tryHeader(std::string_view payload)
{
    const auto header = decodeContentHeader(payload);
    if (!header)
        return;
    std::string bytes;
    WireWriter writer(bytes);
    writeContentHeader(writer, header->bodySize, header->properties);
    ENSURE(bytes.size() == payload.size(), "properties leave as they came");
    const auto again = decodeContentHeader(bytes);
    ENSURE(again && again->properties == header->properties, "properties that were written are read as others");
}

/// How a stream ends: the bytes of its whole frames, and the fault, if any.
struct Read {
    std::size_t bytes = 0;
    std::optional<FrameFault> fault;
    bool operator==(const Read&) const = default;
};

Read read(std::string_view stream, std::size_t pieceSize)
{
    FrameReader reader;
    Read all;
    while (!stream.empty() && !all.fault) {
        reader.feed(stream.substr(0, pieceSize));
        stream.remove_prefix(std::min(stream.size(), pieceSize));
        auto frame = reader.next();
        for (; frame && *frame; frame = reader.next()) {
            all.bytes += (*frame)->payload.size() + frameOverhead;
            if ((*frame)->type == FrameType::Method)
                tryMethod((*frame)->payload);
            if ((*frame)->type == FrameType::Header)
                tryHeader((*frame)->payload);
        }
        if (!frame)
            all.fault = frame.error();
    }
    return all;
}

} // namespace

/// A stream of frames, without the protocol header: however it is cut, the same frames come out, and what they
/// hold is written as it was read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view stream(reinterpret_cast<const char*>(data), size);
    const Read whole = read(stream, size);
    ENSURE(read(stream, 7) == whole, "a stream in pieces is read in another way than as a whole");
    return 0;
}
