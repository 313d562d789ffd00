#include "core/scenario/Problem.h"

#include <fmt/format.h>

namespace postroom {

std::string toText(const Problem& problem)
{
    const std::string file = problem.file.empty() ? "" : problem.file + ":";
    if (problem.line == 0)
        return file + (file.empty() ? "" : " ") + problem.sentence;
    return fmt::format("{}{}:{}: {}", file, problem.line, problem.column, problem.sentence);
}

} // namespace postroom
