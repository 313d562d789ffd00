#include "app/stage/LineBundles.h"

#include <map>

namespace postroom {

void LineBundles::gather(std::vector<StageLine>& lines, const std::set<Ends>& open) {
    std::map<Ends, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == StageLine::Kind::Binding) {
            groups[{lines[i].from, lines[i].to}].push_back(i);
        }
    }
    for (const auto& [ends, group] : groups) {
        const int count = static_cast<int>(group.size());
        for (const std::size_t each : group) {
            lines[each].together = count;
        }
        if (count <= mostApart || open.count(ends)) {
            continue;
        }
        for (const std::size_t each : group) {
            lines[each].bundled = true;
            if (each != group.front()) {
                lines[each].drawnBy = group.front();
            }
        }
        lines[group.front()].bundleLabel = tr("%1 bindings").arg(count);
    }
}

} // namespace postroom
