// Prints the sentences of core that the window shows as a source file for lupdate: titles and meanings of the
// settings in the inspector. The core itself knows no Qt and no languages.
#include "core/scenario/ScenarioSettings.h"
#include "core/vocabulary/Specs.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <set>
#include <string>

using namespace postroom;

namespace {

std::set<std::string> sentences;

/// As the inspector makes it of the name of a field: "routing_key" is "Routing key".
std::string titleOf(std::string_view name)
{
    std::string title(name);
    std::replace(title.begin(), title.end(), '_', ' ');
    if (!title.empty())
        title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return title;
}

template<class Spec>
void collect()
{
    forEachField<Spec>([](const auto& field) {
        sentences.insert(titleOf(field.name));
        if (!field.meaning.empty())
            sentences.insert(std::string(field.meaning));
    });
}

std::string quoted(const std::string& sentence)
{
    std::string text = "\"";
    for (const char letter : sentence) {
        if (letter == '"' || letter == '\\')
            text += '\\';
        text += letter;
    }
    return text + '"';
}

} // namespace

int main()
{
    collect<ExchangeSpec>();
    collect<QueueSpec>();
    collect<BindingSpec>();
    collect<ProducerSpec>();
    collect<ConsumerSpec>();
    collect<ScenarioSettings>();
    collect<PolicySpec>();
    sentences.insert(titleOf("other_arguments"));
    std::puts("static const char* texts[] = {");
    for (const std::string& sentence : sentences)
        std::printf("    QT_TRANSLATE_NOOP(\"Fields\", %s),\n", quoted(sentence).c_str());
    std::puts("};");
    return 0;
}
