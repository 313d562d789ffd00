#include "core/commands/Command.h"

#include "core/commands/CommandFields.h"
#include "core/vocabulary/FieldText.h"

namespace postroom {

std::string_view nameOf(const Command& command)
{
    return std::visit([](const auto& each) { return Described<std::decay_t<decltype(each)>>::name; }, command);
}

std::string toText(const Command& command)
{
    return std::visit(
        [](const auto& each) {
            using Type = std::decay_t<decltype(each)>;
            const Type defaults{};
            std::string text(Described<Type>::name);
            forEachField<Type>([&](const auto& field) {
                const auto& value = each.*field.member;
                if (!(value == defaults.*field.member))
                    text += fmt::format(" {}={}", field.name, quotedIfNeeded(fieldText(value)));
            });
            return text;
        },
        command);
}

} // namespace postroom
