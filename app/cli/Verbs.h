#pragma once

#include "core/vocabulary/SimTime.h"

#include <cstdint>
#include <optional>
#include <string>

namespace postroom {

struct RunOptions {
    std::string file;
    std::optional<Duration> until; ///< the scenario's own time otherwise
    std::optional<std::uint64_t> seed;
    std::string report = "text"; ///< text or json
    std::string journal;         ///< a file for the events, one line of JSON each; empty: none
    std::string vhost;           ///< of a definitions file
};
struct ConvertOptions {
    std::string in;
    std::string out; ///< - is the standard output
    std::string from;
    std::string to;
    std::string vhost;
};
struct ServeOptions {
    std::string file; ///< empty: a broker without queues and clients
    std::string amqp = "127.0.0.1:5672";
    std::optional<Duration> delay; ///< of every line; what the file says otherwise
    bool allowRemote = false;
};
struct BenchOptions {
    std::string name; ///< of a group of benchmarks; empty: all
    bool json = false;
};

// The verbs; each returns the exit code and says on stderr what went wrong.
int run(const RunOptions& options);
int validate(const std::string& file);
int convert(const ConvertOptions& options);
/// Until it is told to stop.
int serve(const ServeOptions& options, int argc, char** argv);
/// Measures, and prints a table or JSON.
int bench(const BenchOptions& options);
/// What can be measured, a line each.
std::string benchmarkNames();

} // namespace postroom
