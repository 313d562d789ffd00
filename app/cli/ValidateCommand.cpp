#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioReader.h"

#include <fmt/format.h>

namespace postroom {

int validate(const std::string& file)
{
    const auto text = readTextFile(file);
    if (!text)
        return trouble(text.error());
    const auto opened = importFile(*text, file);
    if (!opened)
        return trouble(toText(opened.error()));
    if (const auto accepted = checkAgainstBroker(opened->scenario, *text, file); !accepted)
        return trouble(toText(accepted.error()));
    std::string answer;
    for (const ImportLine& line : opened->report)
        answer += toText(line, file) + "\n";
    answer += fmt::format("{}: fine\n", file);
    if (const auto failed = writeToOutput(answer))
        return trouble(*failed);
    return 0;
}

} // namespace postroom
