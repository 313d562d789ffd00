#include "core/scenario/Import.h"

#include "core/scenario/DefinitionsImport.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/scenario/SimulatorImport.h"

#include <fmt/format.h>

namespace postroom {

std::string toText(const ImportLine& line, const std::string& file)
{
    return toText(Problem{file, line.place.line, line.place.column, line.sentence});
}

std::string_view nameOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Scenario: return "scenario";
    case FileFormat::Definitions: return "definitions";
    case FileFormat::Simulator: return "simulator";
    case FileFormat::Visualizer: break;
    }
    return "visualizer";
}

std::optional<FileFormat> fileFormatNamed(std::string_view name)
{
    for (FileFormat format :
         {FileFormat::Scenario, FileFormat::Definitions, FileFormat::Simulator, FileFormat::Visualizer}) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

std::optional<FileFormat> formatOf(const JsonValue& root)
{
    if (looksLikeScenario(root))
        return FileFormat::Scenario;
    if (looksLikeDefinitions(root))
        return FileFormat::Definitions;
    if (looksLikeVisualizer(root))
        return FileFormat::Visualizer;
    if (looksLikeSimulator(root))
        return FileFormat::Simulator;
    return std::nullopt;
}

tl::expected<Imported, Problem> importFile(std::string_view text, const std::string& file,
                                           const ImportChoice& choice)
{
    const auto root = readJson(text, file);
    if (!root)
        return tl::unexpected(root.error());
    const std::optional<FileFormat> format = choice.format ? choice.format : formatOf(*root);
    if (!format) {
        return tl::unexpected(
            Problem{file, root->place.line, root->place.column,
                    "this is neither a Postroom scenario (\"postroom\": 1) nor RabbitMQ definitions nor "
                    "a file of RabbitMQ Simulator or RabbitMQ Visualizer"});
    }
    if (*format == FileFormat::Scenario) {
        auto scenario = readScenario(text, file);
        if (!scenario)
            return tl::unexpected(scenario.error());
        return Imported{std::move(*scenario), {}};
    }
    auto imported =
        *format == FileFormat::Definitions ? importDefinitions(*root, choice.vhost) : importSimulator(*root);
    if (!imported) {
        imported.error().file = file;
        return imported;
    }
    // What is imported must open again after it was saved.
    if (const auto again = readScenario(writeScenario(imported->scenario)); !again) {
        return tl::unexpected(Problem{file, root->place.line, root->place.column,
                                      "this file cannot be made into a scenario: " + again.error().sentence});
    }
    return imported;
}

} // namespace postroom
