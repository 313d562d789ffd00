#include "app/cli/CommandLine.h"

#include "app/cli/ShotCommand.h"
#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "app/cli/WindowOptions.h"
#include "core/vocabulary/Nearest.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#ifndef POSTROOM_VERSION
#define POSTROOM_VERSION "unknown"
#endif

namespace postroom {

namespace {

const std::vector<std::string_view> verbs = {"run", "validate", "convert", "shot", "serve", "bench"};

constexpr const char* usage = R"(Usage: postroom [FILE]               open the window
       postroom run FILE             run a scenario without a window and check what comes of it
       postroom validate FILE        check that a file can be opened
       postroom convert IN OUT       turn other files, such as RabbitMQ definitions, into scenarios
       postroom shot FILE OUT.png    draw the canvas at a time
       postroom serve [FILE]         be a broker for AMQP 0-9-1 clients, in real time
       postroom bench [NAME]         measure the program on this machine

`postroom VERB --help` tells more about each. Exit codes: 0 all is well, 1 the expectations of a run were
not met, 2 something could not be read, written or understood.
)";

/// As checkDuration().
std::string checkSeed(std::string& text)
{
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    return digits && text.size() <= 19 ? std::string()
                                       : fmt::format("'{}' is not a seed; write a whole number, such as 42", text);
}

/// "12s" as a time; CLI11 shows the sentence.
std::string checkDuration(std::string& text)
{
    return parseDuration(text) ? std::string()
                               : fmt::format("'{}' is not a time; write, for example, 12s or 1.5s", text);
}

bool looksLikeFile(const std::string& text)
{
    std::error_code ignored;
    return text.find_first_of("./\\") != std::string::npos || std::filesystem::exists(text, ignored);
}

/// Parses what follows the verb and carries it out.
class VerbLine {
public:
    VerbLine(const std::string& verb, const char* purpose)
        : m_app(purpose, "postroom " + verb)
        , m_verb(verb)
    {
    }

    CLI::App& app() { return m_app; }
    template<class CarryOut>
    int finish(int argc, char** argv, CarryOut carryOut)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::CallForHelp&) {
            std::cout << m_app.help() << std::flush;
            return 0;
        } catch (const CLI::ParseError& error) {
            return trouble(
                fmt::format("{}: {} (postroom {} --help tells more)", m_verb, error.what(), m_verb));
        }
        return carryOut();
    }

private:
    CLI::App m_app;
    std::string m_verb;
};

int parseRun(int argc, char** argv)
{
    RunOptions options;
    std::string until;
    std::uint64_t seed = 0;
    VerbLine line("run", "Runs a scenario without a window and checks its expectations.");
    line.app().add_option("FILE", options.file, "A scenario or a RabbitMQ definitions file")->required();
    line.app()
        .add_option("--until", until, "How long, in simulated time; the scenario says so otherwise")
        ->check(CLI::Validator(checkDuration, "TIME"));
    const CLI::Option* seedOption = line.app().add_option("--seed", seed, "Another seed than the scenario's")
                                        ->check(CLI::Validator(checkSeed, "NUMBER"));
    line.app().add_option("--report", options.report, "text or json")->check(CLI::IsMember({"text", "json"}));
    line.app().add_option("--journal", options.journal,
                          "Write every event to this file, one line of JSON each");
    line.app().add_option("--vhost", options.vhost, "Which virtual host of a definitions file");
    return line.finish(argc, argv, [&] {
        if (!until.empty())
            options.until = parseDuration(until);
        if (seedOption->count() > 0)
            options.seed = seed;
        return run(options);
    });
}

int parseValidate(int argc, char** argv)
{
    std::string file;
    VerbLine line("validate", "Checks that a file can be opened; says where it cannot.");
    line.app().add_option("FILE", file, "A scenario or a RabbitMQ definitions file")->required();
    return line.finish(argc, argv, [&] { return validate(file); });
}

int parseConvert(int argc, char** argv)
{
    ConvertOptions options;
    VerbLine line("convert", "Turns a file of another program into a scenario and reports what was adapted.");
    line.app().add_option("IN", options.in, "The file to read")->required();
    line.app().add_option("OUT", options.out, "The file to write; - is the standard output")->required();
    line.app().add_option("--from", options.from,
                          "scenario, definitions, simulator or visualizer; recognised otherwise");
    line.app().add_option("--to", options.to, "scenario; by the ending of OUT otherwise");
    line.app().add_option("--vhost", options.vhost, "Which virtual host of a definitions file");
    return line.finish(argc, argv, [&] { return convert(options); });
}

int parseShot(int argc, char** argv)
{
    ShotOptions options;
    std::string at = "0s";
    std::string size = "1280x800";
    VerbLine line("shot", "Draws the canvas as it looks at a time; needs no display.");
    line.app().add_option("FILE", options.file, "A scenario or a RabbitMQ definitions file")->required();
    line.app().add_option("OUT", options.out, "The .png file to write")->required();
    line.app()
        .add_option("--at", at, "The simulated time, such as 12s")
        ->check(CLI::Validator(checkDuration, "TIME"));
    line.app().add_option("--size", size, "Width and height in pixels, such as 1280x800");
    line.app().add_option("--theme", options.theme, "light, dark, high-contrast or high-contrast-dark");
    return line.finish(argc, argv, [&] {
        options.at = SimTime{} + *parseDuration(at);
        int used = 0;
        const bool read = std::sscanf(size.c_str(), "%5dx%5d%n", &options.width, &options.height, &used) == 2
                          && static_cast<std::size_t>(used) == size.size();
        if (!read || options.width < 16 || options.height < 16 || options.width > 16384
            || options.height > 16384)
            return trouble(fmt::format("shot: '{}' is not a size; write, for example, 1280x800", size));
        return shot(options);
    });
}

int parseServe(int argc, char** argv)
{
    ServeOptions options;
    std::string delay;
    VerbLine line("serve", "Opens an AMQP 0-9-1 port: real clients use the simulated broker, in real time.");
    line.app().add_option("FILE", options.file,
                          "A scenario or a RabbitMQ definitions file to begin with; an empty broker otherwise");
    line.app().add_option("--amqp", options.amqp, "Where to listen; port 0 takes a free one")->capture_default_str();
    line.app()
        .add_option("--delay", delay, "How long messages travel on every line, such as 50ms; the file says so otherwise")
        ->check(CLI::Validator(checkDuration, "TIME"));
    line.app().add_flag("--allow-remote", options.allowRemote,
                        "Listen on an address that other machines reach. Anybody there can then log in as guest "
                        "with the password guest");
    return line.finish(argc, argv, [&] {
        if (!delay.empty())
            options.delay = parseDuration(delay);
        return serve(options, argc, argv);
    });
}

int parseBench(int argc, char** argv)
{
    BenchOptions options;
    VerbLine line("bench", "Measures the program on this machine, as docs/performance.md quotes it.");
    line.app().add_option("NAME", options.name, "One of those below, or one line of their tables; all of them otherwise, which takes minutes");
    line.app().add_flag("--json", options.json, "Print JSON");
    line.app().footer(benchmarkNames());
    return line.finish(argc, argv, [&] { return bench(options); });
}

} // namespace

std::optional<int> runCli(int argc, char** argv)
{
    const std::string first = argc < 2 ? std::string() : argv[1];
    if (first == "--help" || first == "-h" || first == "help") {
        std::cout << usage << std::flush;
        return 0;
    }
    if (first == "--version") {
        std::cout << "postroom " << POSTROOM_VERSION << std::endl;
        return 0;
    }
    if (first == "run")
        return parseRun(argc - 1, argv + 1);
    if (first == "validate")
        return parseValidate(argc - 1, argv + 1);
    if (first == "convert")
        return parseConvert(argc - 1, argv + 1);
    if (first == "shot")
        return parseShot(argc - 1, argv + 1);
    if (first == "serve")
        return parseServe(argc - 1, argv + 1);
    if (first == "bench")
        return parseBench(argc - 1, argv + 1);
    // Options of the window system come first too; the window looks at them.
    if (first.empty() || first[0] == '-' || looksLikeFile(first)) {
        if (std::find(argv + std::min(argc, 1), argv + argc, std::string_view("--help")) != argv + argc) {
            std::cout << usage << std::flush;
            return 0;
        }
        const auto reason = whyNoWindow({argv + std::min(argc, 1), argv + argc});
        return reason ? std::optional(trouble(*reason)) : std::nullopt;
    }
    return trouble(fmt::format("unknown verb '{}'{}", first, didYouMean(first, verbs)));
}

} // namespace postroom
