#include "app/words/NodeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace postroom;

namespace {

QString say(const char* words) { return QCoreApplication::translate("NodeWords", words); }

} // namespace

QString countedKind(NodeKind kind, int count)
{
    const bool one = count == 1;
    switch (kind) {
    case NodeKind::Producer: return one ? say("1 producer") : say("%1 producers").arg(count);
    case NodeKind::Exchange: return one ? say("1 exchange") : say("%1 exchanges").arg(count);
    case NodeKind::Queue: return one ? say("1 queue") : say("%1 queues").arg(count);
    case NodeKind::Consumer: return one ? say("1 consumer") : say("%1 consumers").arg(count);
    case NodeKind::Program: return one ? say("1 program") : say("%1 programs").arg(count);
    }
    return {};
}

QString wordsFor(const std::vector<NodeRef>& nodes)
{
    if (nodes.size() == 1)
        return QString::fromStdString(nodes.front().name);
    QStringList counted;
    for (const NodeKind kind : {NodeKind::Producer, NodeKind::Exchange, NodeKind::Queue, NodeKind::Consumer, NodeKind::Program}) {
        const auto count = std::count_if(nodes.begin(), nodes.end(), [&](const NodeRef& node) { return node.kind == kind; });
        if (count > 0)
            counted << countedKind(kind, static_cast<int>(count));
    }
    return counted.join(", ");
}
