#pragma once

#include "core/scenario/Import.h"
#include "core/scenario/ValueReading.h"

namespace postroom {

/// Reads foreign files tolerantly: what is missing or of another type becomes what is usual, and is reported.
class ImportFields {
public:
    explicit ImportFields(std::vector<ImportLine>& report)
        : m_report(report)
    {
    }

    void note(const JsonPlace& place, std::string sentence) const;
    /// The entries of a list of objects; nothing if there is no such list.
    std::vector<const JsonValue*> objects(const JsonValue& parent, std::string_view key) const;
    std::string text(const JsonValue& object, std::string_view key, const std::string& usual = {}) const;
    bool flag(const JsonValue& object, std::string_view key, bool usual) const;
    std::int64_t integer(const JsonValue& object, std::string_view key, std::int64_t usual) const;
    /// An object of arguments. Some tools write an empty one as [].
    FieldTable table(const JsonValue& object, std::string_view key) const;

private:
    std::vector<ImportLine>& m_report;
};

} // namespace postroom
