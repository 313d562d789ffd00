#include "core/broker/NamePattern.h"

#include <boost/regex.hpp>
#include <fmt/format.h>

namespace postroom {

Answer<NamePattern> NamePattern::read(const std::string& text)
{
    NamePattern pattern;
    pattern.m_text = text;
    try {
        pattern.m_compiled = std::make_shared<const boost::regex>(text, boost::regex::perl);
    } catch (const boost::regex_error& error) {
        return refuse(ReplyCode::PreconditionFailed,
                      fmt::format("'{}' is no regular expression: {}", text, error.what()));
    }
    return pattern;
}

bool NamePattern::matches(const std::string& name) const
{
    if (!m_compiled)
        return false;
    try {
        return matchesAll() || boost::regex_search(name, *m_compiled);
    } catch (const boost::regex_error&) {
        // The expression is too costly for this name; like the real broker's matcher, it gives up.
        return false;
    }
}

} // namespace postroom
