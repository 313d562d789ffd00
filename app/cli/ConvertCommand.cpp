#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/vocabulary/Nearest.h"

#include <fmt/format.h>

#include <iostream>

namespace postroom {

namespace {

/// The only format written so far; the others of `postroom convert` are known, so that the answer is clear.
std::optional<std::string> whyNotWritten(const ConvertOptions& options)
{
    static const std::vector<std::string_view> known = {"scenario", "definitions", "simulator", "visualizer",
                                                        "dot",      "mermaid",     "svg",       "png"};
    std::string to = options.to;
    const auto endsWith = [&](std::string_view ending) {
        return options.out.size() > ending.size()
               && options.out.compare(options.out.size() - ending.size(), ending.size(), ending) == 0;
    };
    if (to.empty()) {
        to = endsWith(".definitions.json")              ? "definitions"
             : endsWith(".dot") || endsWith(".gv")      ? "dot"
             : endsWith(".mmd") || endsWith(".mermaid") ? "mermaid"
             : endsWith(".svg")                         ? "svg"
             : endsWith(".png")                         ? "png"
             : options.out == "-" || endsWith(".json")  ? "scenario"
                                                        : "";
    }
    if (to == "scenario")
        return std::nullopt;
    if (to.empty())
        return fmt::format("{}: the name does not say which format is meant; add --to scenario", options.out);
    for (std::string_view each : known) {
        if (each == to)
            return fmt::format("cannot write the format '{}' yet; --to scenario works{}", to,
                               to == "png" ? ", and 'postroom shot' draws pictures" : "");
    }
    return fmt::format("unknown format '{}'{}", to, didYouMean(to, known));
}

} // namespace

int convert(const ConvertOptions& options)
{
    ImportChoice choice;
    choice.vhost = options.vhost;
    if (!options.from.empty()) {
        choice.format = fileFormatNamed(options.from);
        if (!choice.format) {
            return trouble(fmt::format(
                "unknown format '{}'{}", options.from,
                didYouMean(options.from, {"scenario", "definitions", "simulator", "visualizer"})));
        }
    }
    if (const auto why = whyNotWritten(options))
        return trouble(*why);
    const auto text = readTextFile(options.in);
    if (!text)
        return trouble(text.error());
    const auto opened = importFile(*text, options.in, choice);
    if (!opened)
        return trouble(toText(opened.error()));
    const std::string written = writeScenario(opened->scenario);
    std::string report;
    for (const ImportLine& line : opened->report)
        report += toText(line, options.in) + "\n";
    // With the scenario on the standard output, the report must not get into it.
    const bool toOutput = options.out == "-";
    if (toOutput)
        std::cerr << report;
    if (const auto failed = toOutput ? writeToOutput(written)
                                     : writeTextFile(options.out, [&](std::ostream& out) { out << written; }))
        return trouble(*failed);
    if (!toOutput) {
        if (const auto failed = writeToOutput(report))
            return trouble(*failed);
    }
    return 0;
}

} // namespace postroom
