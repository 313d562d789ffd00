#include "app/cli/RunReport.h"
#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "core/events/JournalDigest.h"
#include "core/events/JournalText.h"
#include "core/history/SimulationRun.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"

#include <fmt/format.h>

namespace postroom {

namespace {

/// Runs in slices, so that a journal of any length can be counted and written before it is let go.
class Runner {
public:
    Runner(const Scenario& scenario, SimTime end) : m_run(scenario), m_recording(scenario.recording), m_end(end) {}

    void run(std::ostream* journal)
    {
        const auto readOn = [&] {
            this->readOn(journal);
            return true;
        };
        for (const RecordedCommand& recorded : m_recording.commands) {
            if (recorded.at > m_end)
                break;
            m_run.runUntil(recorded.after, recorded.at, readOn);
            // If it is refused, it was so when it was recorded, and that is in the journal.
            m_run.submit({recorded.command});
        }
        m_run.runUntil(m_end, readOn);
        readOn();
    }
    /// When time stands still, the run ends there.
    std::optional<SimTime> stoodStillAt() const
    {
        return m_run.simulation().standsStill() ? std::optional(m_run.now()) : std::nullopt;
    }
    const Statistics& statistics() const { return m_run.statistics(); }
    const TimeSeries& series() const { return m_run.series(); }
    EventNumber events() const { return m_run.journal().last(); }
    std::string digest() const { return m_digest.text(); }

private:
    void readOn(std::ostream* out)
    {
        const Journal& journal = m_run.journal();
        for (EventNumber number = m_written + 1; out && number <= journal.last(); ++number) {
            m_names.learn(journal.at(number));
            *out << journalJson(number, journal.at(number), m_names) << '\n';
        }
        m_written = journal.last();
        m_digest.follow(journal);
    }

    SimulationRun m_run;
    const Recording& m_recording;
    SimTime m_end;
    JournalDigest m_digest;
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

    const bool isRecorded = !scenario.recording.digest.empty();
    const SimTime end = SimTime{} + options.until.value_or(isRecorded ? scenario.recording.until : scenario.until);
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
    RunReport report{scenario.title,      scenario.seed, end, runner.events(), runner.digest(), std::nullopt,
                     runner.statistics(), runner.series(), checkAll(scenario.expectations, runner.statistics(), end), {}};
    // What is expected of a whole run says nothing about a shorter recording.
    if (isRecorded && !options.until && SimTime{} + scenario.until > end) {
        report.outcomes.clear();
        report.remark = fmt::format("the recording is shorter than {}, so what is expected of the scenario is not judged",
                                    toText(scenario.until));
    }
    // Another seed or length is another run, and nobody expects it to be the recorded one.
    if (isRecorded && !options.seed && !options.until)
        report.recorded = scenario.recording.digest;
    if (const auto failed = writeToOutput(options.report == "json" ? report.asJson() : report.asText()))
        return trouble(*failed);
    return allMet(report.outcomes) && report.isAsRecorded() ? 0 : 1;
}

} // namespace postroom
