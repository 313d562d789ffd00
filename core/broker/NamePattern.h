#pragma once

#include "core/vocabulary/Refusal.h"

#include <boost/regex_fwd.hpp>

#include <memory>
#include <string>

namespace postroom {

/// A regular expression on names, as operators write it in permissions and policies: matched anywhere in
/// the name, so it has to be anchored by hand (VH-2, POL-1).
class NamePattern {
public:
    /// Matches nothing.
    NamePattern() = default;
    /// 406 with a sentence if the text is no regular expression.
    static Answer<NamePattern> read(const std::string& text);

    const std::string& text() const { return m_text; }
    bool matches(const std::string& name) const;
    /// Whether it takes every name there can be; known for the usual ".*" only.
    bool matchesAll() const { return m_text == ".*"; }

private:
    std::string m_text;
    std::shared_ptr<const boost::regex> m_compiled;
};

} // namespace postroom
