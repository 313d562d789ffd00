#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "core/vocabulary/Nearest.h"

#include <QByteArray>
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace postroom {

namespace {

struct Group {
    std::string_view name;
    std::string_view benchmarks; ///< a regular expression of their names
    std::string_view purpose;
};
constexpr std::array<Group, 10> groups{{
    {"canvas", "^canvas", "frames of the real window: tokens, nodes, dragging, zooming, nothing"},
    {"start", "^start", "from the start of the program to its first frame, and its memory"},
    {"engine", "^wholePath", "publish, route, enqueue, deliver, ack"},
    {"routing", "^routing", "finding the queues of a message among 10 to 100,000 bindings"},
    {"queues", "^(publishGetAck|publishDeliverAck|getRequeue)", "queues of 10 to a million messages"},
    {"codec", "^(decode|encode)", "bytes of AMQP to methods and back"},
    {"port", "^portPath", "bytes of AMQP in, bytes of AMQP out, without sockets"},
    {"seek", "^seek", "looking back to a random moment"},
    {"history", "^(historyMemory|journalShare|runWithHistory)", "what remembering a run costs"},
    {"statistics", "^(windowRun|foldOfSeries|copyOfSeries)", "what counting a run costs"},
}};

} // namespace

std::string benchmarkNames()
{
    std::string text = "Benchmarks:\n";
    for (const Group& group : groups)
        text += fmt::format("  {:<12}{}\n", group.name, group.purpose);
    return text;
}

int bench(const BenchOptions& options)
{
    std::string filter = ".";
    if (!options.name.empty()) {
        const auto* found = std::find_if(groups.begin(), groups.end(),
                                         [&](const Group& group) { return group.name == options.name; });
        const bool isOne = options.name.find('/') != std::string::npos; // "canvasMoving/nodes_50"
        if (found == groups.end() && !isOne) {
            std::vector<std::string_view> names;
            for (const Group& group : groups)
                names.push_back(group.name);
            return trouble(fmt::format("bench: there is no benchmark '{}'{}\n{}", options.name,
                                       didYouMean(options.name, names), benchmarkNames()));
        }
        filter = isOne ? "^" + options.name : std::string(found->benchmarks);
    }
    // Each frame of a canvas benchmark is to begin at once, not when the window system likes it.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    std::vector<std::string> words = {"postroom", "--benchmark_filter=" + filter, "--benchmark_counters_tabular=true"};
    if (options.json)
        words.emplace_back("--benchmark_format=json");
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    const std::size_t ran = benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return ran > 0 ? 0 : trouble(fmt::format("bench: no benchmark is called '{}'", options.name));
}

} // namespace postroom
