#include "core/scenario/JsonPlaces.h"

namespace postroom {

TokenWalker::TokenWalker(std::string_view text)
    : m_text(text)
{
    if (m_text.substr(0, 3) == "\xEF\xBB\xBF") // a byte order mark; it takes no column
        m_at = 3;
}

void TokenWalker::advance()
{
    if (m_text[m_at++] == '\n') {
        ++m_place.line;
        m_place.column = 1;
    } else {
        ++m_place.column;
    }
}

void TokenWalker::skipBlanks()
{
    while (m_at < m_text.size()
           && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
        advance();
}

JsonPlace TokenWalker::nextToken()
{
    skipBlanks();
    while (m_at < m_text.size() && (m_text[m_at] == ',' || m_text[m_at] == ':')) {
        advance();
        skipBlanks();
    }
    const JsonPlace start = m_place;
    if (m_at == m_text.size())
        return start;
    const char first = m_text[m_at];
    advance();
    if (first == '"') {
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\')
                advance();
            if (m_at < m_text.size())
                advance();
        }
        if (m_at < m_text.size())
            advance();
    } else if (std::string_view("{}[]").find(first) == std::string_view::npos) {
        while (m_at < m_text.size()
               && std::string_view(" \t\r\n,:{}[]\"").find(m_text[m_at]) == std::string_view::npos)
            advance();
    }
    return start;
}

void TokenWalker::opened(bool object)
{
    m_objects.push_back(object);
    m_last = Last::Open;
}

void TokenWalker::closed()
{
    m_objects.pop_back();
    m_last = Last::Value;
}

Problem TokenWalker::explain(std::size_t position, std::string_view parserSays)
{
    const bool inObject = !m_objects.empty() && m_objects.back();
    const std::string_view closing = inObject ? "'}'" : "']'";
    const auto here = [this](std::string sentence) {
        return Problem{"", m_place.line, m_place.column, std::move(sentence)};
    };
    skipBlanks();
    bool separated = false;
    if (m_at < m_text.size()
        && ((m_last == Last::Value && m_text[m_at] == ',') || (m_last == Last::Key && m_text[m_at] == ':'))) {
        separated = true;
        advance();
        skipBlanks();
    }
    if (m_at >= m_text.size()) {
        if (m_last == Last::Start)
            return here("the file is empty; a JSON object { } is expected");
        return here("the file ends here, but " + std::string(closing) + " is missing");
    }
    const char found = m_text[m_at];
    if (found == '/' || found == '#')
        return here("JSON has no comments; write them as \"note\": \"...\"");
    if (found == '\'')
        return here("JSON puts text in double quotes: \"text\"");
    if (m_last == Last::Value && m_objects.empty())
        return here("the JSON object has ended before this; remove what follows it");
    if (m_last == Last::Value && separated && (found == '}' || found == ']'))
        return here("the comma before this " + std::string(1, found) + " is one too many");
    // The token before the stopping place is sound if the parser stopped right after a new token's start.
    const bool wholeText = found == '"' && parserSays.find("invalid string") == std::string_view::npos;
    if (m_last == Last::Value && !separated && (wholeText || found != '"')) {
        if (found == '}' || found == ']')
            return here("expected ',' or " + std::string(closing) + " here, not '" + found + "'");
        return here("a ',' is missing before this");
    }
    if (m_last == Last::Key && !separated)
        return here("a ':' is missing after the key");
    if (found == '"') {
        while (m_at < m_text.size() && m_at + 1 < position)
            advance();
        return here(
            "this text is not closed or has a character in it that must be written with a backslash, such as "
            "\\n for a new line and \\\\ for a backslash");
    }
    if (inObject && m_last != Last::Key)
        return here("expected a key in double quotes here");
    return here(
        "expected a value here: \"text\" in double quotes, a number, true, false, [ ... ] or { ... }");
}

} // namespace postroom
