#include "core/scenario/ScenarioSchema.h"

#include "core/scenario/JsonPrinter.h"
#include "core/scenario/ScenarioFields.h"

namespace postroom {

namespace {

JsonValue reference(const std::string& name)
{
    JsonValue schema = JsonValue::object();
    schema.add("$ref", JsonValue::of("#/definitions/" + name));
    return schema;
}

JsonValue ofType(const char* type)
{
    JsonValue schema = JsonValue::object();
    schema.add("type", JsonValue::of(type));
    return schema;
}

JsonValue listOf(JsonValue items)
{
    JsonValue schema = ofType("array");
    schema.add("items", std::move(items));
    return schema;
}

JsonValue either(std::vector<JsonValue> choices)
{
    JsonValue any = JsonValue::array();
    any.items = std::move(choices);
    JsonValue schema = JsonValue::object();
    schema.add("anyOf", std::move(any));
    return schema;
}

// One function per kind of value, as in ValueReading; the argument only chooses it.
JsonValue schemaOf(const std::string&)
{
    return ofType("string");
}
JsonValue schemaOf(bool)
{
    return ofType("boolean");
}
JsonValue schemaOf(Duration)
{
    return reference("duration");
}
JsonValue schemaOf(SimTime)
{
    return reference("duration"); // since the start of the run
}
JsonValue schemaOf(const NodeRef&)
{
    return reference("node");
}
JsonValue schemaOf(const FieldTable&)
{
    return ofType("object");
}
JsonValue schemaOf(const Layout&)
{
    JsonValue locked = JsonValue::object();
    locked.add("const", JsonValue::of("locked"));
    JsonValue parts = JsonValue::array();
    parts.items = {ofType("number"), ofType("number"), std::move(locked)};
    JsonValue place = listOf(std::move(parts));
    place.add("minItems", JsonValue::of(std::int64_t{2}));
    place.add("maxItems", JsonValue::of(std::int64_t{3}));
    JsonValue schema = ofType("object");
    JsonValue patterns = JsonValue::object();
    patterns.add("^(producer|exchange|queue|consumer):", std::move(place));
    schema.add("patternProperties", std::move(patterns));
    return schema;
}
JsonValue schemaOf(const TimedCommand&)
{
    return reference("timed_command");
}
JsonValue schemaOf(const RecordedCommand&)
{
    return reference("recorded_command");
}

JsonValue schemaOf(const std::shared_ptr<const Scenario>&)
{
    JsonValue schema = JsonValue::object();
    schema.add("$ref", JsonValue::of("#")); // a scenario in the scenario
    return schema;
}

template<class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
JsonValue schemaOf(T)
{
    return ofType("integer");
}

template<class T>
    requires std::is_enum_v<T> JsonValue schemaOf(T)
    {
        JsonValue words = JsonValue::array();
        for (std::string_view word : allWords<T>())
            words.items.push_back(JsonValue::of(std::string(word)));
        JsonValue schema = JsonValue::object();
        schema.add("enum", std::move(words));
        return schema;
    }

template<IsDescribed T>
JsonValue schemaOf(const T&)
{
    return reference(std::string(Described<T>::name));
}

template<class T>
JsonValue schemaOf(const std::vector<T>&)
{
    JsonValue list = listOf(schemaOf(T{}));
    // Where one thing is meant, it may stand without the brackets.
    return IsDescribed<T> || std::is_same_v<T, TimedCommand> || std::is_same_v<T, RecordedCommand> ? list : either({schemaOf(T{}), list});
}

JsonValue note()
{
    JsonValue schema = ofType("string");
    schema.add("description", JsonValue::of("A comment; it is kept when the file is saved."));
    return schema;
}

template<class T>
JsonValue propertiesOf()
{
    JsonValue properties = JsonValue::object();
    const T defaults{};
    forEachField<T>([&](const auto& each) {
        JsonValue schema = schemaOf(defaults.*each.member);
        if (std::is_same_v<T, Scenario> && each.name == "notes")
            schema = either({ofType("string"), listOf(ofType("string"))});
        if (!each.meaning.empty())
            schema.add("description", JsonValue::of(std::string(each.meaning)));
        properties.add(each.name, std::move(schema));
    });
    properties.add("note", note());
    return properties;
}

JsonValue objectWith(JsonValue properties)
{
    JsonValue schema = ofType("object");
    schema.add("properties", std::move(properties));
    schema.add("additionalProperties", JsonValue::of(false));
    return schema;
}

JsonValue timedCommand(bool isRecorded)
{
    JsonValue properties = JsonValue::object();
    if (isRecorded) {
        properties.add("after", ofType("integer"));
        properties.add("label", ofType("string"));
    }
    JsonValue at = reference("duration");
    at.add("description", JsonValue::of("When, since the start of the run."));
    properties.add("at", std::move(at));
    forEachScenarioCommand([&](const auto& each) {
        using Type = std::decay_t<decltype(each)>;
        properties.add(Described<Type>::name, reference(std::string(Described<Type>::name)));
    });
    properties.add("note", note());
    JsonValue schema = objectWith(std::move(properties));
    JsonValue required = JsonValue::array();
    required.items = {JsonValue::of("at")};
    schema.add("required", std::move(required));
    schema.add("minProperties", JsonValue::of(std::int64_t{2}));
    return schema;
}

JsonValue definitions()
{
    JsonValue all = JsonValue::object();
    JsonValue duration = ofType("string");
    duration.add("pattern", JsonValue::of("^ *[0-9]*\\.?[0-9]* *(us|ms|s|m|h) *$"));
    duration.add("description", JsonValue::of("A time such as \"1.5s\" or \"200ms\"."));
    all.add("duration", std::move(duration));
    JsonValue node = ofType("string");
    node.add("pattern", JsonValue::of("^(producer|exchange|queue|consumer):"));
    node.add("description", JsonValue::of("A node such as \"queue:work\"."));
    all.add("node", std::move(node));
    all.add(Described<ExchangeSpec>::name, objectWith(propertiesOf<ExchangeSpec>()));
    all.add(Described<QueueSpec>::name, objectWith(propertiesOf<QueueSpec>()));
    all.add(Described<BindingSpec>::name, objectWith(propertiesOf<BindingSpec>()));
    all.add(Described<ProducerSpec>::name, objectWith(propertiesOf<ProducerSpec>()));
    all.add(Described<ConsumerSpec>::name, objectWith(propertiesOf<ConsumerSpec>()));
    all.add(Described<PolicySpec>::name, objectWith(propertiesOf<PolicySpec>()));
    all.add(Described<Annotation>::name, objectWith(propertiesOf<Annotation>()));
    forEachScenarioCommand([&](const auto& each) {
        using Type = std::decay_t<decltype(each)>;
        all.add(Described<Type>::name, objectWith(propertiesOf<Type>()));
    });
    all.add("timed_command", timedCommand(false));
    all.add("recorded_command", timedCommand(true));
    all.add(Described<RecordedBookmark>::name, objectWith(propertiesOf<RecordedBookmark>()));
    all.add(Described<RecordedPlace>::name, objectWith(propertiesOf<RecordedPlace>()));
    all.add(Described<RecordedOrigin>::name, objectWith(propertiesOf<RecordedOrigin>()));
    all.add(Described<RecordedTie>::name, objectWith(propertiesOf<RecordedTie>()));
    all.add(Described<RecordedBranch>::name, objectWith(propertiesOf<RecordedBranch>()));
    all.add(Described<Recording>::name, objectWith(propertiesOf<Recording>()));
    return all;
}

} // namespace

std::string scenarioSchema()
{
    JsonValue version = JsonValue::object();
    version.add("const", JsonValue::of(scenarioVersion));
    version.add("description", JsonValue::of("The version of the format."));
    JsonValue properties = JsonValue::object();
    properties.add("postroom", std::move(version));
    properties.add("$schema", ofType("string"));
    JsonValue fields = propertiesOf<Scenario>();
    for (JsonMember& member : fields.members)
        properties.members.push_back(std::move(member));
    JsonValue required = JsonValue::array();
    required.items = {JsonValue::of("postroom")};

    JsonValue schema = JsonValue::object();
    schema.add("$schema", JsonValue::of("http://json-schema.org/draft-07/schema#"));
    schema.add("title", JsonValue::of("Postroom scenario"));
    JsonValue object = objectWith(std::move(properties));
    for (JsonMember& member : object.members)
        schema.members.push_back(std::move(member));
    schema.add("required", std::move(required));
    schema.add("definitions", definitions());
    return printJson(schema);
}

} // namespace postroom
