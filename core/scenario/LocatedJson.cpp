#include "core/scenario/LocatedJson.h"

#include "core/scenario/JsonPlaces.h"

#include <nlohmann/json.hpp>

namespace postroom {

JsonValue JsonValue::of(bool boolean)
{
    JsonValue value;
    value.kind = Kind::Boolean;
    value.boolean = boolean;
    return value;
}

JsonValue JsonValue::of(std::int64_t integer)
{
    JsonValue value;
    value.kind = Kind::Integer;
    value.integer = integer;
    return value;
}

JsonValue JsonValue::ofReal(double real)
{
    JsonValue value;
    value.kind = Kind::Real;
    value.real = real;
    return value;
}

JsonValue JsonValue::of(std::string text)
{
    JsonValue value;
    value.kind = Kind::Text;
    value.text = std::move(text);
    return value;
}

JsonValue JsonValue::of(const char* text)
{
    return of(std::string(text));
}

JsonValue JsonValue::array()
{
    JsonValue value;
    value.kind = Kind::Array;
    return value;
}

JsonValue JsonValue::object()
{
    JsonValue value;
    value.kind = Kind::Object;
    return value;
}

const JsonMember* JsonValue::member(std::string_view key) const
{
    for (const JsonMember& each : members) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

const JsonValue* JsonValue::find(std::string_view key) const
{
    const JsonMember* found = member(key);
    return found ? &found->value : nullptr;
}

void JsonValue::add(std::string_view key, JsonValue value)
{
    members.push_back(JsonMember{std::string(key), std::move(value), {}, false});
}

bool JsonValue::operator==(const JsonValue& other) const
{
    return kind == other.kind && boolean == other.boolean && tooLarge == other.tooLarge
           && integer == other.integer && real == other.real && text == other.text && items == other.items
           && members == other.members;
}

std::string_view nameOf(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null: return "null";
    case JsonValue::Kind::Boolean: return "true or false";
    case JsonValue::Kind::Integer: return "a number";
    case JsonValue::Kind::Real: return "a number with a fraction";
    case JsonValue::Kind::Text: return "text";
    case JsonValue::Kind::Array: return "a list";
    case JsonValue::Kind::Object: return "an object";
    }
    return "";
}

namespace {

// Deeper files are not scenarios; the limit keeps recursive readers safe.
constexpr std::size_t deepest = 64;

/// Builds the tree from nlohmann's events; the walker finds the place of each token again.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text)
        : m_walker(text)
    {
    }

    bool null() override { return add(JsonValue{}); }
    bool boolean(bool value) override { return add(JsonValue::of(value)); }
    bool number_integer(number_integer_t value) override { return add(JsonValue::of(std::int64_t{value})); }
    bool number_unsigned(number_unsigned_t value) override
    {
        JsonValue number = JsonValue::of(static_cast<std::int64_t>(value));
        number.tooLarge = value > static_cast<number_unsigned_t>(INT64_MAX);
        return add(std::move(number));
    }
    bool number_float(number_float_t value, const string_t& written) override
    {
        // Whole numbers that do not fit arrive here too.
        JsonValue number = JsonValue::ofReal(value);
        if (written.find_first_of(".eE") == string_t::npos) {
            number.kind = JsonValue::Kind::Integer;
            number.tooLarge = true;
        }
        return add(std::move(number));
    }
    bool string(string_t& value) override { return add(JsonValue::of(std::move(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::object()); }
    bool start_array(std::size_t) override { return open(JsonValue::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override
    {
        JsonMember member;
        member.key = std::move(value);
        member.place = m_walker.nextToken();
        m_open.back()->members.push_back(std::move(member));
        m_walker.afterKey();
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        problem = m_walker.explain(position, error.what());
        return false;
    }

    JsonValue root;
    Problem problem;

private:
    JsonValue& place(JsonValue value)
    {
        value.place = m_walker.nextToken();
        if (m_open.empty()) {
            root = std::move(value);
            return root;
        }
        JsonValue& parent = *m_open.back();
        if (parent.isObject()) {
            parent.members.back().value = std::move(value);
            return parent.members.back().value;
        }
        parent.items.push_back(std::move(value));
        return parent.items.back();
    }
    bool add(JsonValue value)
    {
        place(std::move(value));
        m_walker.afterValue();
        return true;
    }
    bool open(JsonValue value)
    {
        const bool object = value.isObject();
        // The pointers stay valid: only the innermost container ever grows.
        JsonValue& placed = place(std::move(value));
        m_open.push_back(&placed);
        m_walker.opened(object);
        if (m_open.size() <= deepest)
            return true;
        problem = {"", placed.place.line, placed.place.column,
                   "this is nested too deeply; 64 levels are the limit"};
        return false;
    }
    bool close()
    {
        m_walker.nextToken();
        m_walker.closed();
        m_open.pop_back();
        return true;
    }

    std::vector<JsonValue*> m_open;
    TokenWalker m_walker;
};

} // namespace

tl::expected<JsonValue, Problem> readJson(std::string_view text, const std::string& file)
{
    TreeBuilder builder(text);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::move(builder.root);
    builder.problem.file = file;
    return tl::unexpected(std::move(builder.problem));
}

} // namespace postroom
