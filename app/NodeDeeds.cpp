#include "app/NodeDeeds.h"

#include "app/PartMaker.h"
#include "app/words/NodeStates.h"

using namespace postroom;

namespace {

struct Deed {
    const char* what;
    const char* keys = "";
};

/// Those that make sense in the state the node is in.
std::vector<Deed> deedsOf(const Scene& scene, NodeKey key)
{
    const bool isConsumer = key.kind == NodeKind::Consumer;
    switch (key.kind) {
    case NodeKind::Queue: return {{"purge"}};
    case NodeKind::Program: return {{"crash", "K"}};
    case NodeKind::Exchange: return {};
    case NodeKind::Producer:
    case NodeKind::Consumer: break;
    }
    std::vector<Deed> deeds;
    if (!isConsumer)
        deeds.push_back({"publish", "P"});
    if (!isRunning(scene, key)) {
        deeds.push_back({"restart"});
        return deeds;
    }
    deeds.push_back({"crash", "K"});
    if (isHanging(scene, key)) {
        deeds.push_back({"wake"});
        return deeds;
    }
    if (isConsumer)
        deeds.push_back({"crash-after-work"});
    deeds.push_back({"hang"});
    deeds.push_back({"cut"});
    return deeds;
}

} // namespace

QVariantList NodeDeeds::of(Workbench* workbench, const QString& ref)
{
    const auto node = parseNodeRef(ref.toStdString());
    const auto key = node && workbench ? workbench->scene().find(*node) : std::nullopt;
    QVariantList rows;
    if (!key)
        return rows;
    for (const Deed& deed : deedsOf(workbench->scene(), *key)) {
        // A real program cannot be crashed from here, only its connection can be cut.
        const QString label = node->kind == NodeKind::Program ? "cut" : deed.what;
        rows.append(QVariantMap{{"what", deed.what}, {"title", labelFor(label, *node)}, {"keys", deed.keys}});
    }
    return rows;
}
