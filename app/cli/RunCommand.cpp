#include "app/cli/RunReport.h"
#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "core/events/JournalText.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"

#include <fmt/format.h>

namespace postroom {

namespace {

/// Runs in slices, so that a journal of any length can be counted and written before it is let go.
class Runner {
public:
    Runner(const Scenario& scenario, SimTime end)
        : m_simulation(start(scenario))
        , m_end(end)
    {
    }

    void run(std::ostream* journal)
    {
        for (SimTime time; time <= m_end; time = time + Duration::seconds(1)) {
            m_simulation.runUntil(time);
            readOn(journal);
            if (m_simulation.nextDue() > m_end || m_simulation.standsStill())
                break;
        }
        m_simulation.runUntil(m_end);
        readOn(journal);
    }
    /// When time stands still, the run ends there.
    std::optional<SimTime> stoodStillAt() const
    {
        return m_simulation.standsStill() ? std::optional(m_simulation.now()) : std::nullopt;
    }
    const Statistics& statistics() const { return m_statistics; }
    const TimeSeries& series() const { return m_series; }
    EventNumber events() const { return m_simulation.journal().last(); }

private:
    void readOn(std::ostream* out)
    {
        const Journal& journal = m_simulation.journal();
        for (EventNumber number = m_written + 1; out && number <= journal.last(); ++number) {
            m_names.learn(journal.at(number));
            *out << journalJson(number, journal.at(number), m_names) << '\n';
        }
        m_written = journal.last();
        m_statistics.follow(journal);
        m_series.follow(journal);
    }

    Simulation m_simulation;
    SimTime m_end;
    Statistics m_statistics;
    TimeSeries m_series;
    NameBook m_names;
    EventNumber m_written = 0;
};

} // namespace

int run(const RunOptions& options)
{
    const auto text = readTextFile(options.file);
    if (!text)
        return trouble(text.error());
    ImportChoice choice;
    choice.vhost = options.vhost;
    auto opened = importFile(*text, options.file, choice);
    if (!opened)
        return trouble(toText(opened.error()));
    Scenario& scenario = opened->scenario;
    if (options.seed)
        scenario.seed = *options.seed;
    if (const auto accepted = checkAgainstBroker(scenario, *text, options.file); !accepted)
        return trouble(toText(accepted.error()));

    const SimTime end = SimTime{} + options.until.value_or(scenario.until);
    Runner runner(scenario, end);
    if (options.journal.empty()) {
        runner.run(nullptr);
    } else if (const auto failed =
                   writeTextFile(options.journal, [&](std::ostream& out) { runner.run(&out); })) {
        return trouble(*failed);
    }
    if (const auto at = runner.stoodStillAt())
        return trouble(
            fmt::format("{}: time stands still at {} s: something repeats without taking time, such as a "
                        "message that is requeued at once for ever. Give the work or the link a duration.",
                        options.file, toText(*at)));
    const RunReport report{
        scenario.title,      scenario.seed,   end, runner.events(),
        runner.statistics(), runner.series(), checkAll(scenario.expectations, runner.statistics(), end)};
    if (const auto failed = writeToOutput(options.report == "json" ? report.asJson() : report.asText()))
        return trouble(*failed);
    return allMet(report.outcomes) ? 0 : 1;
}

} // namespace postroom
