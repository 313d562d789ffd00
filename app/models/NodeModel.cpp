#include "app/models/NodeModel.h"

#include "app/stage/NodeBadges.h"
#include "app/stage/NodePlaces.h"
#include "app/words/NodeStates.h"

#include <algorithm>

using namespace postroom;

NodeModel::NodeModel(QObject* parent) : QAbstractListModel(parent) {}

void NodeModel::refresh(const StageSource& source)
{
    const auto placed = placeNodes(source.scene(), source.layout());
    std::vector<Node> nodes;
    nodes.reserve(placed.size());
    for (const auto& [key, node] : placed) {
        const auto place = source.layout().find(node.ref);
        nodes.push_back({QString::fromStdString(toText(node.ref)), key, QString::fromStdString(node.ref.name),
                         node.rect, stateOf(source.scene(), key), isRunning(source.scene(), key),
                         badgeWords(badgesOf(source.scene(), key)),
                         place != source.layout().end() && place->second.locked});
    }
    // Nodes keep their items while they keep their refs: focus and a drag under way survive.
    for (int row = count() - 1; row >= 0; --row) {
        const QString& ref = m_nodes[static_cast<std::size_t>(row)].ref;
        if (std::none_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.ref == ref; })) {
            beginRemoveRows({}, row, row);
            m_nodes.erase(m_nodes.begin() + row);
            endRemoveRows();
        }
    }
    for (Node& node : nodes) {
        const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const Node& old) { return old.ref == node.ref; });
        if (found != m_nodes.end()) {
            *found = std::move(node);
            continue;
        }
        beginInsertRows({}, count(), count());
        m_nodes.push_back(std::move(node));
        endInsertRows();
    }
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit countChanged();
}

void NodeModel::refreshStates(const StageSource& source)
{
    for (int row = 0; row < count(); ++row) {
        Node& node = m_nodes[static_cast<std::size_t>(row)];
        QString state = stateOf(source.scene(), node.key);
        if (state == node.state)
            continue;
        node.state = std::move(state);
        node.running = isRunning(source.scene(), node.key);
        emit dataChanged(index(row), index(row), {StateRole, RunningRole});
    }
}

int NodeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant NodeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Node& node = m_nodes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RefRole: return node.ref;
    case KindRole: return QString::fromLatin1(nameOf(node.key.kind));
    case Qt::DisplayRole:
    case NameRole: return node.name;
    case RectRole: return node.rect;
    case StateRole: return node.state;
    case RunningRole: return node.running;
    case BadgesRole: return node.badges;
    case LockedRole: return node.locked;
    default: return {};
    }
}

QHash<int, QByteArray> NodeModel::roleNames() const
{
    return {{RefRole, "ref"},   {KindRole, "kind"},   {NameRole, "name"},
            {RectRole, "rect"}, {StateRole, "words"}, {RunningRole, "running"}, {BadgesRole, "badges"},
            {LockedRole, "locked"}};
}

QRectF NodeModel::rectOf(const QString& ref) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const Node& node) { return node.ref == ref; });
    return found == m_nodes.end() ? QRectF() : found->rect;
}

QStringList NodeModel::others(const QString& ref) const
{
    QStringList refs;
    for (const Node& node : m_nodes) {
        if (node.ref != ref)
            refs << node.ref;
    }
    return refs;
}
