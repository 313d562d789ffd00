#pragma once

#include "app/stage/StageLine.h"

#include <QCoreApplication>

#include <set>
#include <vector>

namespace postroom {

/// Gathers many bindings between the same two nodes into one line with their number: drawn each for itself, they would
/// be a thicket in which none can be read or hit.
class LineBundles {
    Q_DECLARE_TR_FUNCTIONS(LineBundles)
public:
    /// The nodes a bundle leads from and to.
    using Ends = std::pair<NodeKey, NodeKey>;
    /// So many bindings still run side by side.
    static constexpr int mostApart = 6;

    static bool isMany(const StageLine& line) { return line.together > mostApart; }
    /// Counts the lines that belong together, and bundles those that are many unless they are open.
    static void gather(std::vector<StageLine>& lines, const std::set<Ends>& open);
};

} // namespace postroom
