#pragma once

#include "core/scene/Scene.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace postroom {

/// A setting of a node worth a badge: what stands on the canvas, such as "TTL 5s", and what it means.
struct NodeBadge {
    QString sign;
    QString words;
};

/// The most important one is the first.
std::vector<NodeBadge> badgesOf(const Scene& scene, NodeKey key);
double badgeWidth(const QString& sign, const QFont& font);
/// The signs that fit into that width; the last one counts those that do not, as "+2".
QStringList fittingBadges(const std::vector<NodeBadge>& badges, double room, const QFont& font);
/// All of them in words, for tips and screen readers; empty without badges.
QString badgeWords(const std::vector<NodeBadge>& badges);

} // namespace postroom
