#include "core/amqp/MethodCodec.h"

#include "core/amqp/ArgumentReader.h"

#include <algorithm>
#include <array>

namespace postroom::amqp {

namespace {

using Decoded = tl::expected<Method, UndecodableMethod>;

// The table of readers, in the order of the variant, which is the order of the ids.
struct MethodReader {
    MethodId id;
    void (*read)(std::string_view arguments, Decoded& decoded);
};

template<class T>
void readInto(std::string_view arguments, Decoded& decoded)
{
    ArgumentReader reader(arguments);
    reader.read(decoded->emplace<T>());
    if (const std::optional<MethodFault> fault = reader.fault())
        decoded = tl::unexpected(UndecodableMethod{*fault, T::id});
}

template<class... T>
constexpr auto readersOf(std::variant<T...>*)
{
    return std::array{MethodReader{T::id, readInto<T>}...};
}

constexpr auto readers = readersOf(static_cast<Method*>(nullptr));

constexpr bool inOrder()
{
    for (std::size_t at = 1; at < readers.size(); ++at) {
        if (!(readers[at - 1].id < readers[at].id))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the methods are found by their ids");

} // namespace

Decoded decodeMethod(std::string_view payload)
{
    WireReader reader(payload);
    MethodId id;
    id.classId = reader.readShort();
    id.methodId = reader.readShort();
    Decoded decoded;
    if (!reader.ok()) {
        decoded = tl::unexpected(UndecodableMethod{MethodFault::WrongLength, {}});
        return decoded;
    }
    const auto found = std::lower_bound(readers.begin(), readers.end(), id,
                                        [](const MethodReader& each, MethodId wanted) { return each.id < wanted; });
    if (found == readers.end() || found->id != id)
        decoded = tl::unexpected(UndecodableMethod{MethodFault::UnknownMethod, id});
    else
        found->read(reader.readRest(), decoded);
    return decoded;
}

void writeMethod(WireWriter& writer, const Method& method)
{
    std::visit([&writer](const auto& each) { writeMethod(writer, each); }, method);
}

} // namespace postroom::amqp
