#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioWriter.h"
#include "core/vocabulary/Ensure.h"

using namespace postroom;

/// A scenario file: what can be read is written as a file that says the same, and the broker can be asked
/// about it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto scenario = readScenario(text);
    if (!scenario)
        return 0;
    const auto again = readScenario(writeScenario(*scenario));
    ENSURE(again, "a scenario that was written cannot be read");
    ENSURE(sameScenario(*again, *scenario), "a scenario that was written is read as another one");
    static_cast<void>(checkAgainstBroker(*scenario, text));
    return 0;
}
