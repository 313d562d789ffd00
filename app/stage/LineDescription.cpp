#include "app/stage/LineDescription.h"

namespace postroom {

namespace {

QString wordFor(StageLine::Kind kind) {
    switch (kind) {
    case StageLine::Kind::Publish:
        return QStringLiteral("publish");
    case StageLine::Kind::Binding:
        return QStringLiteral("binding");
    case StageLine::Kind::Default:
        return QStringLiteral("default");
    case StageLine::Kind::Alternate:
        return QStringLiteral("alternate");
    case StageLine::Kind::DeadLetter:
        return QStringLiteral("dead-letter");
    case StageLine::Kind::Subscription:
        return QStringLiteral("consume");
    case StageLine::Kind::Republish:
        return QStringLiteral("republish");
    }
    return {};
}

QString nameOfEnd(NodeKey key, const StageGeometry& geometry) {
    const StageNode* node = geometry.node(key);
    return node ? QString::fromStdString(toText(node->ref)) : QStringLiteral("exchange:");
}

} // namespace

QVariantMap describe(const StageLine& line, const StageGeometry& geometry) {
    return {{"kind", wordFor(line.kind)},
            {"from", nameOfEnd(line.from, geometry)},
            {"to", nameOfEnd(line.to, geometry)},
            {"label", line.label},
            {"binding", line.binding.value}};
}

} // namespace postroom
