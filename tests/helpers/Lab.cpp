#include "tests/helpers/Lab.h"

#include "core/vocabulary/Ensure.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace postroom {

namespace {

FieldValue valueOf(const std::string& text)
{
    if (text == "true" || text == "false")
        return text == "true";
    const bool digits =
        !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
    if (text == "true" || text == "false")
        return FieldValue(text == "true");
    return digits ? FieldValue(std::int64_t{std::stoll(text)}) : FieldValue(text);
}

Command commandOf(const std::string& statement)
{
    std::istringstream words(statement);
    std::string verb;
    words >> verb;
    std::vector<std::string> names;
    std::vector<std::pair<std::string, std::string>> settings;
    for (std::string word; words >> word;) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos)
            names.push_back(word);
        else
            settings.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    names.resize(2);
    const auto truth = [](const std::string& text) { return text == "true"; };
    if (verb == "queue") {
        DeclareQueue queue;
        queue.name = names[0];
        for (const auto& [name, text] : settings) {
            if (name == "durable")
                queue.durable = truth(text);
            else if (name == "exclusive")
                queue.exclusive = truth(text);
            else if (name == "auto-delete")
                queue.autoDelete = truth(text);
            else if (name == "owner")
                queue.owner = text;
            else
                queue.arguments.set("x-" + name, valueOf(text));
        }
        return queue;
    }
    if (verb == "exchange") {
        DeclareExchange exchange;
        exchange.name = names[0];
        for (const auto& [name, text] : settings) {
            if (name == "type")
                exchange.type = text;
            else if (name == "durable")
                exchange.durable = truth(text);
            else if (name == "auto-delete")
                exchange.autoDelete = truth(text);
            else if (name == "internal")
                exchange.internal = truth(text);
            else
                exchange.arguments.set(name, valueOf(text));
        }
        return exchange;
    }
    ENSURE(verb == "bind" || verb == "bind-exchange" || verb == "unbind", "the lab does not know this statement");
    BindingSpec binding;
    binding.source = names[0];
    binding.destination = names[1];
    if (verb == "bind-exchange")
        binding.destinationType = DestinationType::Exchange;
    for (const auto& [name, text] : settings) {
        if (name == "key")
            binding.routingKey = text;
        else
            binding.arguments.set(name, valueOf(text));
    }
    return verb == "unbind" ? Command(Unbind{binding}) : Command(Bind{binding});
}

std::string deathsText(const Message& message)
{
    const FieldValue* deaths = message.headers().find("x-death");
    if (!deaths || !deaths->asArray())
        return {};
    std::string text;
    for (const FieldValue& death : *deaths->asArray()) {
        const FieldTable& table = *death.asTable();
        text += fmt::format("{}{} {} x{}", text.empty() ? "" : ", ", toText(*table.find("queue")),
                            toText(*table.find("reason")), toText(*table.find("count")));
    }
    return " [" + text + "]";
}

} // namespace

ContentPtr contentOf(std::string body, Properties properties)
{
    boost::intrusive_ptr<Content> content(new Content);
    content->body = std::move(body);
    content->properties = std::move(properties);
    return content;
}

Lab::Lab(const std::string& topology, std::uint64_t seed) : m_simulation(seed)
{
    m_channel = openChannel("lab");
    build(topology);
    m_told = m_delivered = m_simulation.journal().last();
}

ChannelId Lab::openChannel(const std::string& name)
{
    const auto connection = m_simulation.submit(OpenConnection{{name, "/"}});
    const auto channel = m_simulation.submit(OpenChannel{ConnectionId{connection->id}, 1});
    m_names[ChannelId{channel->id}] = name;
    return {channel->id};
}

void Lab::build(const std::string& topology)
{
    std::istringstream statements(topology);
    for (std::string statement; std::getline(statements, statement, ';');) {
        if (statement.find_first_not_of(' ') == std::string::npos)
            continue;
        const std::string answer = attempt(statement);
        if (answer != "ok")
            std::fprintf(stderr, "%s: %s\n", statement.c_str(), answer.c_str());
        ENSURE(answer == "ok", "the lab's topology was refused");
    }
}

std::string Lab::attempt(const std::string& statement)
{
    return attempt(commandOf(statement));
}

std::string Lab::attempt(const Command& command)
{
    const auto answer = m_simulation.submit(command);
    return answer ? "ok" : toText(answer.error());
}

std::string Lab::publish(const std::string& exchange, const std::string& key, const std::string& body,
                         Properties properties)
{
    return attempt(Publish{m_channel, exchange, key, contentOf(body, std::move(properties))});
}

std::string Lab::publish(const std::string& queue, const std::string& body)
{
    return publish("", queue, body);
}

std::uint64_t Lab::take(const std::string& queue)
{
    const EventNumber before = m_simulation.journal().last();
    m_simulation.submit(SetPrefetch{m_channel, 1});
    m_simulation.submit(Consume{m_channel, queue, "take", false, false, {}});
    m_simulation.submit(CancelConsumer{m_channel, "take"});
    m_delivered = m_simulation.journal().last();
    for (EventNumber number = before + 1; number <= m_delivered; ++number) {
        if (const auto* delivered = std::get_if<Delivered>(&m_simulation.journal().at(number).what))
            return delivered->tag;
    }
    return 0;
}

std::string Lab::ack(std::uint64_t tag, bool multiple)
{
    return attempt(Ack{m_channel, tag, multiple});
}

std::string Lab::reject(std::uint64_t tag, bool requeue)
{
    return attempt(Reject{m_channel, tag, requeue});
}

std::string Lab::nack(std::uint64_t tag, bool multiple, bool requeue)
{
    return attempt(Nack{m_channel, tag, multiple, requeue});
}

ChannelId Lab::subscribe(const std::string& name, const std::string& queue, std::int64_t prefetch, bool noAck,
                         std::int64_t priority)
{
    const ChannelId channel = openChannel(name);
    m_simulation.submit(SetPrefetch{channel, prefetch});
    FieldTable arguments;
    if (priority != 0)
        arguments.set("x-priority", priority);
    const auto answer = m_simulation.submit(Consume{channel, queue, name, noAck, false, arguments});
    ENSURE(answer.has_value(), "the lab's subscription was refused");
    return channel;
}

std::string Lab::deliveries()
{
    std::string text;
    const Journal& journal = m_simulation.journal();
    while (m_delivered < journal.last()) {
        const auto* delivered = std::get_if<Delivered>(&journal.at(++m_delivered).what);
        if (delivered)
            text += fmt::format("{}{}:{}{}", text.empty() ? "" : " ", m_names[delivered->channel],
                                delivered->message->content->body, delivered->redelivered ? "*" : "");
    }
    return text;
}

std::string Lab::contents(const std::string& queue) const
{
    BrokerState state = m_simulation.world().broker.state();
    const Queue* found = state.findQueue("/", queue);
    ENSURE(found != nullptr, "the lab has no such queue");
    std::string text;
    found->ready.forEach([&](const QueuedCopy& copy) {
        text += fmt::format("{}{}{}{}", text.empty() ? "" : " ", copy.message->content->body,
                            copy.delivered ? "*" : "", deathsText(*copy.message));
    });
    return text;
}

std::size_t Lab::unacked(const std::string& queue) const
{
    BrokerState state = m_simulation.world().broker.state();
    const Queue* found = state.findQueue("/", queue);
    return found ? found->unackedCount : 0;
}

bool Lab::hasQueue(const std::string& name) const
{
    BrokerState state = m_simulation.world().broker.state();
    return state.findQueue("/", name) != nullptr;
}

bool Lab::hasExchange(const std::string& name) const
{
    BrokerState state = m_simulation.world().broker.state();
    return state.findExchange("/", name) != nullptr;
}

std::string Lab::happened()
{
    std::string text;
    const Journal& journal = m_simulation.journal();
    while (m_told < journal.last()) {
        const Event& event = journal.at(++m_told);
        text += (text.empty() ? "" : " ") + std::string(kindOf(event));
    }
    return text;
}

Scene Lab::scene() const
{
    Scene scene;
    scene.follow(m_simulation.journal());
    return scene;
}

} // namespace postroom
