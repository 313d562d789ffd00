#include "core/scenario/DefinitionsImport.h"

#include "core/scenario/AutoLayout.h"
#include "core/scenario/DefinitionsPolicies.h"
#include "core/scenario/DefinitionsQueueTypes.h"
#include "core/scenario/ScenarioChecks.h"

#include <algorithm>
#include <set>

namespace postroom {

namespace {

class DefinitionsReader {
public:
    DefinitionsReader(const JsonValue& root, std::string vhost)
        : m_root(root)
        , m_vhost(std::move(vhost))
        , m_fields(m_result.report)
    {
    }

    Imported read()
    {
        m_result.scenario.title = "Virtual host " + m_vhost;
        m_result.scenario.notes =
            "Imported from RabbitMQ definitions. Add producers and consumers to see it at work.";
        m_result.scenario.policies = policiesIn(m_root, m_vhost, m_fields);
        readExchanges();
        readQueues();
        readBindings();
        reportTheRest();
        m_result.scenario.layout = arranged(m_result.scenario);
        return std::move(m_result);
    }

private:
    bool isOurs(const JsonValue& object) const { return m_fields.text(object, "vhost", "/") == m_vhost; }

    bool isUsable(const char* kind, const std::string& name, const JsonPlace& place) const
    {
        const bool ofBroker = name.empty() || name.substr(0, 4) == "amq.";
        if (!ofBroker && name.size() <= 255)
            return true;
        m_fields.note(place, fmt::format("{} '{}' was left out: {}.", kind, name,
                                         ofBroker ? "the broker itself gives such names"
                                                  : "its name has more than 255 bytes"));
        return false;
    }
    void readExchanges()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "exchanges")) {
            if (!isOurs(*each))
                continue;
            ExchangeSpec exchange;
            exchange.name = m_fields.text(*each, "name");
            if (isPredeclaredExchange(exchange.name))
                continue;
            if (!isUsable("exchange", exchange.name, each->place))
                continue;
            exchange.type = m_fields.text(*each, "type", "direct");
            exchange.durable = m_fields.flag(*each, "durable", true);
            exchange.autoDelete = m_fields.flag(*each, "auto_delete", false);
            exchange.internal = m_fields.flag(*each, "internal", false);
            exchange.arguments = m_fields.table(*each, "arguments");
            if (!m_exchanges.insert(exchange.name).second) {
                m_fields.note(
                    each->place,
                    fmt::format("exchange '{}' is there twice; the second was left out.", exchange.name));
                continue;
            }
            adaptType(exchange, each->place);
            m_result.scenario.exchanges.push_back(std::move(exchange));
        }
    }
    void adaptType(ExchangeSpec& exchange, const JsonPlace& place)
    {
        static const std::set<std::string> known = {"direct", "topic", "fanout", "headers"};
        if (known.count(exchange.type))
            return;
        const std::string type = exchange.type;
        const FieldValue* delayed = exchange.arguments.find("x-delayed-type");
        const std::string* routesAs = type == "x-delayed-message" && delayed ? delayed->asText() : nullptr;
        exchange.type = routesAs && known.count(*routesAs) ? *routesAs : "fanout";
        m_fields.note(
            place,
            fmt::format("exchange '{}' has the type '{}' of a plugin, which is not simulated; it routes as "
                        "{} here.",
                        exchange.name, type, exchange.type));
    }

    void readQueues()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "queues")) {
            if (!isOurs(*each))
                continue;
            QueueSpec queue;
            queue.name = m_fields.text(*each, "name");
            queue.durable = m_fields.flag(*each, "durable", true);
            queue.autoDelete = m_fields.flag(*each, "auto_delete", false);
            queue.arguments = m_fields.table(*each, "arguments");
            if (!isUsable("queue", queue.name, each->place))
                continue;
            if (!m_queues.insert(queue.name).second) {
                m_fields.note(each->place,
                              fmt::format("queue '{}' is there twice; the second was left out.", queue.name));
                continue;
            }
            adaptQueueType(queue, *each, {m_root, m_vhost, m_fields});
            reportWithoutEffect(queue, each->place, m_fields);
            m_result.scenario.queues.push_back(std::move(queue));
        }
    }
    /// The default exchange cannot be bound.
    bool hasExchange(const std::string& name) const
    {
        return !name.empty() && (isPredeclaredExchange(name) || m_exchanges.count(name));
    }
    void readBindings()
    {
        for (const JsonValue* each : m_fields.objects(m_root, "bindings")) {
            if (!isOurs(*each))
                continue;
            BindingSpec binding;
            binding.source = m_fields.text(*each, "source");
            binding.destination = m_fields.text(*each, "destination");
            const bool toExchange = m_fields.text(*each, "destination_type", "queue") == "exchange";
            binding.destinationType = toExchange ? DestinationType::Exchange : DestinationType::Queue;
            binding.routingKey = m_fields.text(*each, "routing_key");
            binding.arguments = m_fields.table(*each, "arguments");
            if (binding.source.empty())
                continue; // the default exchange has these without being told
            const bool hasSource = hasExchange(binding.source);
            const bool hasDestination =
                toExchange ? hasExchange(binding.destination) : m_queues.count(binding.destination) != 0;
            const bool twice =
                std::find(m_result.scenario.bindings.begin(), m_result.scenario.bindings.end(), binding)
                != m_result.scenario.bindings.end();
            if (!hasSource || !hasDestination || twice) {
                m_fields.note(each->place, fmt::format("the binding from '{}' to '{}' was left out: {}.",
                                                       binding.source, binding.destination,
                                                       twice ? "it is there twice"
                                                             : "one of its ends is not in the file"));
                continue;
            }
            m_result.scenario.bindings.push_back(std::move(binding));
        }
    }

    void reportTheRest()
    {
        for (const char* key : {"users", "permissions"}) {
            const JsonMember* member = m_root.member(key);
            if (member && member->value.isArray() && !member->value.items.empty())
                m_fields.note(member->place, fmt::format("'{}' were left out: the file has no passwords, only digests of "
                                                         "them; here everybody is guest.", key));
        }
        for (const char* key : {"topic_permissions", "parameters", "global_parameters"}) {
            const JsonMember* member = m_root.member(key);
            if (member && member->value.isArray() && !member->value.items.empty())
                m_fields.note(member->place,
                              fmt::format("'{}' were left out: they have no effect in the simulator.", key));
        }
        const std::vector<std::string> all = vhostsIn(m_root);
        std::vector<std::string> others;
        std::copy_if(all.begin(), all.end(), std::back_inserter(others),
                     [&](const std::string& each) { return each != m_vhost; });
        if (!others.empty()) {
            m_fields.note(m_root.place,
                          fmt::format("only virtual host '{}' was imported; the file has also '{}'.", m_vhost,
                                      fmt::join(others, "', '")));
        }
        if (m_vhost != "/")
            m_fields.note(m_root.place, fmt::format("virtual host '{}' is called '/' here.", m_vhost));
    }

    const JsonValue& m_root;
    std::string m_vhost;
    Imported m_result;
    ImportFields m_fields;
    std::set<std::string> m_exchanges;
    std::set<std::string> m_queues;
};

/// The first virtual host that has something to show, or simply the first.
std::string usualVhost(const JsonValue& root, const std::vector<std::string>& vhosts)
{
    std::vector<ImportLine> ignored;
    const ImportFields fields(ignored);
    for (const std::string& vhost : vhosts) {
        for (const char* key : {"queues", "exchanges"}) {
            for (const JsonValue* each : fields.objects(root, key)) {
                if (fields.text(*each, "vhost", "/") == vhost)
                    return vhost;
            }
        }
    }
    return vhosts.empty() ? "/" : vhosts.front();
}

} // namespace

bool looksLikeDefinitions(const JsonValue& root)
{
    if (!root.isObject() || root.find("postroom") || root.find("producers") || root.find("consumers"))
        return false;
    for (const char* key : {"rabbitmq_version", "rabbit_version", "vhosts", "policies", "permissions"}) {
        if (root.find(key))
            return true;
    }
    const JsonValue* queues = root.find("queues");
    const JsonValue* exchanges = root.find("exchanges");
    return (queues && queues->isArray()) || (exchanges && exchanges->isArray());
}

std::vector<std::string> vhostsIn(const JsonValue& root)
{
    std::vector<ImportLine> ignored;
    const ImportFields fields(ignored);
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const JsonValue* vhost : fields.objects(root, "vhosts"))
        add(fields.text(*vhost, "name"));
    // A file for one virtual host does not list it.
    for (const char* key : {"queues", "exchanges"}) {
        for (const JsonValue* each : fields.objects(root, key))
            add(fields.text(*each, "vhost", "/"));
    }
    return names;
}

tl::expected<std::vector<std::string>, Problem> vhostsIn(std::string_view text, const std::string& file)
{
    const auto root = readJson(text, file);
    if (!root)
        return tl::unexpected(root.error());
    if (!looksLikeDefinitions(*root))
        return tl::unexpected(Problem{file, 0, 0, "this is not a RabbitMQ definitions file"});
    return vhostsIn(*root);
}

tl::expected<Imported, Problem> importDefinitions(const JsonValue& root, const std::string& vhost)
{
    if (!looksLikeDefinitions(root)) {
        return tl::unexpected(problemAt(root.place,
                                        "this is not a RabbitMQ definitions file: it has no \"queues\", "
                                        "\"exchanges\" or \"vhosts\""));
    }
    const std::vector<std::string> vhosts = vhostsIn(root);
    if (!vhost.empty() && std::find(vhosts.begin(), vhosts.end(), vhost) == vhosts.end()) {
        return tl::unexpected(
            problemAt(root.place, fmt::format("there is no virtual host '{}' in this file; it has '{}'",
                                              vhost, fmt::join(vhosts, "', '"))));
    }
    return DefinitionsReader(root, vhost.empty() ? usualVhost(root, vhosts) : vhost).read();
}

tl::expected<Imported, Problem> importDefinitions(std::string_view text, const std::string& file,
                                                  const std::string& vhost)
{
    ImportChoice choice;
    choice.format = FileFormat::Definitions;
    choice.vhost = vhost;
    return importFile(text, file, choice);
}

} // namespace postroom
