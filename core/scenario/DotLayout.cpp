#include "core/scenario/DotLayout.h"

#include "core/vocabulary/Ensure.h"

#include <fmt/format.h>
#include <graphviz/gvc.h>

#include <map>
#include <memory>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
}

namespace postroom {

namespace {

constexpr double unitsPerInch = 72; // so that one scene unit is one point

struct FreeContext {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct FreeGraph {
    GVC_t* context;
    void operator()(Agraph_t* graph) const
    {
        gvFreeLayout(context, graph);
        agclose(graph);
    }
};

// Graphviz takes texts that it does not change as char*.
char* text(const std::string& constant)
{
    return const_cast<char*>(constant.c_str());
}

void set(void* object, const std::string& name, const std::string& value)
{
    agsafeset(object, text(name), text(value), text(""));
}

} // namespace

Layout dotLayout(const std::vector<DotNode>& nodes, const std::vector<std::pair<NodeRef, NodeRef>>& lines)
{
    // Only the plugin that is linked, and no search for others on the machine.
    static lt_symlist_t plugins[] = {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                                     {nullptr, nullptr}};
    const std::unique_ptr<GVC_t, FreeContext> context(gvContextPlugins(plugins, 0));
    ENSURE(context != nullptr, "Graphviz did not start");
    const std::unique_ptr<Agraph_t, FreeGraph> graph(agopen(text("canvas"), Agdirected, nullptr),
                                                     FreeGraph{context.get()});
    set(graph.get(), "rankdir", "LR");
    set(graph.get(), "nodesep", "0.85"); // lines and badges pass between two nodes
    set(graph.get(), "ranksep", "1.9"); // room for keys on the lines
    set(graph.get(), "splines", "false");

    std::map<NodeRef, Agnode_t*> known;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        // Names never reach Graphviz: it would read some of them as markup.
        Agnode_t* node = agnode(graph.get(), text(fmt::format("n{}", i)), 1);
        set(node, "label", "");
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "width", fmt::format("{:.4f}", nodes[i].size.width / unitsPerInch));
        set(node, "height", fmt::format("{:.4f}", nodes[i].size.height / unitsPerInch));
        known[nodes[i].node] = node;
    }
    for (const auto& [from, to] : lines) {
        const auto tail = known.find(from);
        const auto head = known.find(to);
        if (tail != known.end() && head != known.end())
            agedge(graph.get(), tail->second, head->second, nullptr, 1);
    }
    Layout layout;
    if (gvLayout(context.get(), graph.get(), "dot") != 0)
        return layout;
    for (const DotNode& each : nodes) {
        const pointf place = ND_coord(known[each.node]);
        layout[each.node] = Place{place.x, -place.y}; // Graphviz counts upwards
    }
    return layout;
}

} // namespace postroom
