#include "core/scenario/ScenarioChecks.h"

#include "core/scenario/Expectation.h"
#include "core/scenario/RecordingChecks.h"
#include "core/scenario/ScenarioChecker.h"

namespace postroom {

namespace {
template<class T, class... Types>
constexpr bool isOneOf = (std::is_same_v<T, Types> || ...);

/// A client that gets another name stays in its virtual host.
void addNewName(KnownNames::Set& names, const std::string& name, const std::string& newName)
{
    KnownNames::Set added;
    for (const auto& [vhost, known] : names) {
        if (known == name)
            added.insert({vhost, newName});
    }
    names.merge(added);
}

} // namespace

bool isPredeclaredExchange(std::string_view name)
{
    for (std::string_view each :
         {"", "amq.direct", "amq.fanout", "amq.topic", "amq.headers", "amq.match", "amq.rabbitmq.trace"}) {
        if (each == name)
            return true;
    }
    return false;
}

JsonPlace ScenarioChecker::placeInCommand(std::size_t index, std::string_view field) const
{
    const JsonValue* array = m_root.find("commands");
    if (!array || index >= array->items.size())
        return m_root.place;
    for (const JsonMember& member : array->items[index].members) {
        if (const JsonValue* value = member.value.isObject() ? member.value.find(field) : nullptr)
            return value->place;
    }
    return array->items[index].place;
}

void ScenarioChecker::addNamesOfCommands()
{
    // What a command creates may be named by other commands, links, the layout and expectations.
    for (const TimedCommand& timed : m_scenario.commands) {
        if (const auto* exchange = std::get_if<DeclareExchange>(&timed.command))
            m_names.exchanges.insert({exchange->vhost, exchange->name});
        else if (const auto* queue = std::get_if<DeclareQueue>(&timed.command))
            m_names.queues.insert({queue->vhost, queue->name});
        else if (const auto* producer = std::get_if<AddProducer>(&timed.command))
            m_names.producers.insert({producer->vhost, producer->name});
        else if (const auto* consumer = std::get_if<AddConsumer>(&timed.command))
            m_names.consumers.insert({consumer->vhost, consumer->name});
        else if (const auto* renamedProducer = std::get_if<RenameProducer>(&timed.command))
            addNewName(m_names.producers, renamedProducer->name, renamedProducer->newName);
        else if (const auto* renamedConsumer = std::get_if<RenameConsumer>(&timed.command))
            addNewName(m_names.consumers, renamedConsumer->name, renamedConsumer->newName);
    }
}

void ScenarioChecker::checkCommands()
{
    for (std::size_t i = 0; i < m_scenario.commands.size(); ++i) {
        std::visit(
            [&](const auto& each) {
                using Type = std::decay_t<decltype(each)>;
                const auto subject = [&](NodeKind kind) {
                    if constexpr (requires { each.name; })
                        mustExistAnywhere({kind, each.name}, placeInCommand(i, "name"));
                };
                if constexpr (isOneOf<Type, Bind, Unbind>)
                    checkBinding(each, placeInCommand(i, "source"), placeInCommand(i, "destination"));
                else if constexpr (isOneOf<Type, DeleteQueue, PurgeQueue>)
                    subject(NodeKind::Queue);
                else if constexpr (std::is_same_v<Type, DeleteExchange>)
                    subject(NodeKind::Exchange);
                else if constexpr (isOneOf<Type, ChangeProducer, RenameProducer, RemoveProducer, ProduceNow,
                                           CrashProducer, RestartProducer>)
                    subject(NodeKind::Producer);
                else if constexpr (isOneOf<Type, ChangeConsumer, RenameConsumer, RemoveConsumer, CrashConsumer,
                                           RestartConsumer>)
                    subject(NodeKind::Consumer);
                else if constexpr (isOneOf<Type, HangClient, WakeClient, CutConnection>) {
                    if (!m_names.hasAnywhere(NodeKind::Producer, each.name))
                        subject(NodeKind::Consumer);
                } else if constexpr (std::is_same_v<Type, SetLinkDelay>) {
                    mustExistAnywhere(each.from, placeInCommand(i, "from"));
                    mustExistAnywhere(each.to, placeInCommand(i, "to"));
                }
            },
            m_scenario.commands[i].command);
    }
}

void ScenarioChecker::checkExpectations()
{
    const JsonValue* lines = m_root.find("expectations");
    for (std::size_t i = 0; i < m_scenario.expectations.size(); ++i) {
        JsonPlace place = m_root.place;
        if (lines)
            place = lines->isArray() && i < lines->items.size() ? lines->items[i].place : lines->place;
        const auto expectation = parseExpectation(m_scenario.expectations[i]);
        if (!expectation) {
            place.column += static_cast<int>(expectation.error().offset) + 1; // behind the opening quote
            fail(place, expectation.error().sentence);
        } else if (expectation->about == Expectation::About::Consumer) {
            mustExistAnywhere({NodeKind::Consumer, expectation->name}, place);
        } else if (expectation->about == Expectation::About::Queue) {
            mustExistAnywhere({NodeKind::Queue, expectation->name}, place);
        }
    }
}

std::optional<Problem> checkScenario(const Scenario& scenario, const JsonValue& root)
{
    auto problem = ScenarioChecker(scenario, root).check();
    const JsonValue* recording = root.find("recording");
    if (!problem && recording)
        problem = checkRecording(scenario.recording, *recording);
    return problem;
}

} // namespace postroom
