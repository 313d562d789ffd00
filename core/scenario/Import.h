#pragma once

#include "core/scenario/LocatedJson.h"
#include "core/scenario/Scenario.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postroom {

/// One thing that was adapted or left out, with its place in the imported file.
struct ImportLine {
    JsonPlace place;
    std::string sentence;
};
/// "shop.definitions.json:142:3: ..."
std::string toText(const ImportLine& line, const std::string& file);

/// What an import made, and everything that is different from the file.
struct Imported {
    Scenario scenario;
    std::vector<ImportLine> report;
};

/// The files that can be opened. For people: "scenario", "definitions", "simulator", "visualizer".
enum class FileFormat : std::uint8_t { Scenario, Definitions, Simulator, Visualizer };
std::string_view nameOf(FileFormat format);
std::optional<FileFormat> fileFormatNamed(std::string_view name);
/// Which of them this is; nothing if none.
std::optional<FileFormat> formatOf(const JsonValue& root);

/// What to choose where the file leaves a choice.
struct ImportChoice {
    std::optional<FileFormat> format; ///< recognised by content otherwise
    std::string vhost; ///< of a definitions file; empty: the first that has queues or exchanges
};

/// Opens any of the formats. A scenario is read exactly and has no report; the others are read tolerantly
/// and get a layout.
tl::expected<Imported, Problem> importFile(std::string_view text, const std::string& file,
                                           const ImportChoice& choice = {});

} // namespace postroom
