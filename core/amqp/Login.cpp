#include "core/amqp/Login.h"

#include "core/amqp/FieldTableCodec.h"

namespace postroom::amqp {

namespace {

std::optional<Login> readPlain(std::string_view response)
{
    if (response.empty() || response.front() != '\0')
        return std::nullopt;
    response.remove_prefix(1);
    const auto end = response.find('\0');
    if (end == std::string_view::npos)
        return std::nullopt;
    return Login{std::string(response.substr(0, end)), std::string(response.substr(end + 1))};
}

std::optional<Login> readAmqPlain(std::string_view response)
{
    const std::optional<FieldTable> table = decodeTable(response);
    const FieldValue* login = table ? table->find("LOGIN") : nullptr;
    const FieldValue* password = table ? table->find("PASSWORD") : nullptr;
    const std::string* user = login ? login->asText() : nullptr;
    const std::string* word = password ? password->asText() : nullptr;
    if (!user || !word)
        return std::nullopt;
    return Login{*user, *word};
}

} // namespace

bool isOfferedMechanism(std::string_view mechanism) { return mechanism == "PLAIN" || mechanism == "AMQPLAIN"; }

std::optional<Login> readLogin(std::string_view mechanism, std::string_view response)
{
    return mechanism == "PLAIN" ? readPlain(response) : readAmqPlain(response);
}

} // namespace postroom::amqp
