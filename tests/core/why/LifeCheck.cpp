#include "tests/core/why/LifeCheck.h"

#include "tests/helpers/MatchText.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace postroom {

namespace {

MessageId messageNamedBy(const Event& event)
{
    return std::visit(
        [](const auto& what) -> MessageId {
            if constexpr (requires { what.message->id; })
                return what.message ? what.message->id : MessageId{};
            else if constexpr (requires { what.message.value; })
                return what.message;
            else
                return {};
        },
        event.what);
}

/// What a simulated consumer does with a message names only the delivery tag, which begins at 1 again whenever it
/// connects anew. Its events must be in the life of the message that was delivered with that tag last, and in no other.
std::string faultInTags(const Journal& journal, const MessageLife& life)
{
    ConsumerBook consumers;
    std::map<std::pair<ClientId, std::uint64_t>, MessageId> meant;
    for (EventNumber number = journal.first(); number <= journal.last(); ++number) {
        const Event& event = journal.at(number);
        const auto isWrong = [&](const auto& what) {
            const bool isMine = what.client && meant[{what.client, what.tag}] == life.message();
            return what.client && isMine != (life.indexOf(number) != LifeEvent::none);
        };
        const auto* delivered = std::get_if<Delivered>(&event.what);
        const auto* taker = delivered ? consumers.find(delivered->consumer) : nullptr;
        if (taker && taker->client)
            meant[{taker->client, delivered->tag}] = delivered->message->id;
        const auto* received = std::get_if<Received>(&event.what);
        const auto* started = std::get_if<WorkStarted>(&event.what);
        const auto* finished = std::get_if<WorkFinished>(&event.what);
        if ((received && isWrong(*received)) || (started && isWrong(*started)) || (finished && isWrong(*finished)))
            return fmt::format("{} {} is in a wrong life", number, kindOf(event));
        consumers.learn(event);
    }
    return {};
}

std::string about(const LifeEvent& event) { return fmt::format("{} {}", event.number, kindOf(event.event)); }

} // namespace

std::string faultInLife(const Journal& journal, MessageId message)
{
    MessageLife life(message);
    life.follow(journal);
    for (EventNumber number = journal.first(); number <= journal.last(); ++number) {
        if (messageNamedBy(journal.at(number)) == message && life.indexOf(number) == LifeEvent::none)
            return fmt::format("{} {} is not in its life", number, kindOf(journal.at(number)));
    }
    if (const std::string fault = faultInTags(journal, life); !fault.empty())
        return fault;
    std::set<int> told;
    for (const int end : life.ends()) {
        const std::vector<int> branch = branchOf(life, end);
        told.insert(branch.begin(), branch.end());
        if (!std::holds_alternative<Published>(life.at(branch.front()).event.what))
            return fmt::format("the branch to {} begins with {}", about(life.at(end)), about(life.at(branch.front())));
        for (std::size_t i = 1; i < branch.size(); ++i) {
            if (life.at(branch[i - 1]).number >= life.at(branch[i]).number)
                return fmt::format("{} comes after what it causes", about(life.at(branch[i - 1])));
        }
        const std::vector<WhyStep> steps = whyHere(life, end);
        if (steps.front().event != branch.front() || steps.back().event != end)
            return fmt::format("the chain to {} has other ends than its branch", about(life.at(end)));
        for (const WhyStep& step : steps) {
            const auto* routed = std::get_if<Routed>(&life.at(step.event).event.what);
            const bool wentOn = routed && step.event != end
                && !std::holds_alternative<MessageDropped>(life.at(branch[static_cast<std::size_t>(
                    std::find(branch.begin(), branch.end(), step.event) - branch.begin() + 1)]).event.what);
            if (wentOn && step.exit == Exit::None)
                return fmt::format("{} does not say how the message went on", about(life.at(step.event)));
        }
    }
    for (std::size_t i = 0; i < life.events().size(); ++i) {
        const LifeEvent& each = life.events()[i];
        if (!each.isSide && !told.count(static_cast<int>(i)))
            return fmt::format("{} is on no branch", about(each));
        if (each.parent == LifeEvent::none && i > 0)
            return fmt::format("{} follows from nothing", about(each));
    }
    return {};
}

MessageId newestMessage(const Journal& journal)
{
    MessageId newest;
    for (EventNumber number = journal.first(); number <= journal.last(); ++number) {
        if (std::holds_alternative<Published>(journal.at(number).what))
            newest = messageNamedBy(journal.at(number));
    }
    return newest;
}

std::string chainText(const MessageLife& life, const std::vector<WhyStep>& steps, const NameBook& names)
{
    std::string text;
    for (const WhyStep& step : steps) {
        text += (text.empty() ? "" : " > ") + std::string(kindOf(life.at(step.event).event));
        if (step.exit == Exit::Binding)
            text += fmt::format("({}{}{})", names.binding(step.binding), step.why.kind == MatchReason::Kind::NothingCompared ? "" : ": ",
                                step.why.kind == MatchReason::Kind::NothingCompared ? "" : toText(step.why));
        else if (step.exit == Exit::QueueName)
            text += "(name)";
        else if (step.exit == Exit::Alternate)
            text += "(alternate)";
        else if (step.exit == Exit::Reply)
            text += "(reply)";
    }
    return text;
}

} // namespace postroom
