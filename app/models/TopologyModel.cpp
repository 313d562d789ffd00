#include "app/models/TopologyModel.h"

#include "app/stage/StageGeometry.h"
#include "app/words/NodeStates.h"

#include <QCollator>

#include <algorithm>
#include <climits>
#include <utility>

using namespace postroom;

namespace {

bool isNumber(int column)
{
    return column == TopologyModel::ReadyColumn || column == TopologyModel::UnackedColumn;
}

} // namespace

TopologyModel::TopologyModel(QObject* parent) : QAbstractListModel(parent) {}

QStringList TopologyModel::titles() const
{
    return {tr("Kind"), tr("Name"), tr("From"), tr("To"), tr("Ready"), tr("Unacked"), tr("State")};
}

void TopologyModel::fillNumbers(const Scene& scene, Row& row)
{
    const NodeKey key = *row.node;
    if (key.kind == NodeKind::Queue) {
        if (const auto queue = scene.queues().find(QueueId{key.id}); queue != scene.queues().end()) {
            row.cells[ReadyColumn] = QString::number(queue->second.ready.size());
            row.cells[UnackedColumn] = QString::number(queue->second.unacked.size());
        }
    } else if (key.kind == NodeKind::Consumer) {
        if (const auto found = scene.consumers().find(ClientId{key.id}); found != scene.consumers().end())
            row.cells[UnackedColumn] = QString::number(found->second.held.size());
    }
    row.cells[StateColumn] = doingOf(scene, key);
    const QString refusal = refusalOf(scene, key);
    if (!refusal.isEmpty())
        row.cells[StateColumn] = refusal;
    row.sentence = stateOf(scene, key);
}

TopologyModel::Row TopologyModel::rowOf(const Scene& scene, NodeKey key, const NodeRef& ref)
{
    Row row;
    row.id = QString::fromStdString(toText(ref));
    row.node = key;
    row.cells[KindColumn] = kindWord(key.kind);
    row.cells[NameColumn] = QString::fromStdString(ref.name);
    fillNumbers(scene, row);
    return row;
}

void TopologyModel::addLines(const StageSource& source)
{
    const StageGeometry geometry(source.scene(), source.layout());
    const auto nameOf = [&](NodeKey key) {
        const StageNode* node = geometry.node(key);
        return node ? QString::fromStdString(node->ref.name) : tr("(default exchange)");
    };
    const auto kindOf = [](StageLine::Kind kind) {
        switch (kind) {
        case StageLine::Kind::Publish: return tr("publishes to");
        case StageLine::Kind::Binding: return tr("binding");
        case StageLine::Kind::Default: return tr("default binding");
        case StageLine::Kind::Alternate: return tr("alternate exchange");
        case StageLine::Kind::DeadLetter: return tr("dead-letters to");
        case StageLine::Kind::Subscription: return tr("consumed by");
        case StageLine::Kind::Republish: return tr("publishes on");
        }
        return QString();
    };
    for (const StageLine& line : geometry.lines()) {
        Row row;
        row.id = line.id;
        row.cells[KindColumn] = kindOf(line.kind);
        row.cells[NameColumn] = line.label;
        row.cells[FromColumn] = nameOf(line.from);
        row.cells[ToColumn] = nameOf(line.to);
        row.sentence = line.label.isEmpty() ? tr("%1 from %2 to %3").arg(row.cells[KindColumn], row.cells[FromColumn], row.cells[ToColumn])
                                            : tr("%1 %4 from %2 to %3").arg(row.cells[KindColumn], row.cells[FromColumn],
                                                                            row.cells[ToColumn], line.label);
        m_rows.push_back(std::move(row));
    }
}

void TopologyModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    emit activeChanged();
}

void TopologyModel::follow(const StageSource& source, bool isOther)
{
    m_isOld = m_isOld || isOther;
    if (!m_active)
        return;
    if (std::exchange(m_isOld, false))
        refresh(source);
    else
        refreshStates(source);
}

void TopologyModel::refresh(const StageSource& source)
{
    beginResetModel();
    m_rows.clear();
    const StageGeometry geometry(source.scene(), source.layout());
    for (const auto& [key, node] : geometry.nodes())
        m_rows.push_back(rowOf(source.scene(), key, node.ref));
    addLines(source);
    arrange();
    endResetModel();
    emit countChanged();
}

void TopologyModel::refreshStates(const StageSource& source)
{
    bool moves = false;
    for (Row& row : m_rows) {
        if (!row.node)
            continue;
        Row now = row;
        fillNumbers(source.scene(), now);
        if (now == row)
            continue;
        moves = moves || now.cells[static_cast<std::size_t>(m_sortColumn)] != row.cells[static_cast<std::size_t>(m_sortColumn)]
                || !m_filter.isEmpty();
        row = std::move(now);
    }
    if (moves) {
        const std::vector<std::size_t> before = m_shown;
        arrange();
        if (m_shown != before) {
            beginResetModel();
            endResetModel();
            emit countChanged();
            return;
        }
    }
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {CellsRole, SentenceRole});
}

bool TopologyModel::isBefore(const Row& a, const Row& b) const
{
    const auto column = static_cast<std::size_t>(m_sortColumn);
    if (isNumber(m_sortColumn)) {
        // What has no number comes last, whichever way.
        const auto number = [column, this](const Row& row) {
            return row.cells[column].isEmpty() ? (m_descending ? -1 : INT_MAX) : row.cells[column].toInt();
        };
        return m_descending ? number(a) > number(b) : number(a) < number(b);
    }
    static const QCollator collator = [] {
        QCollator natural;
        natural.setNumericMode(true);
        natural.setCaseSensitivity(Qt::CaseInsensitive);
        return natural;
    }();
    const int order = collator.compare(a.cells[column], b.cells[column]);
    return m_descending ? order > 0 : order < 0;
}

void TopologyModel::arrange()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& cells = m_rows[i].cells;
        const auto fits = [this](const QString& cell) { return cell.contains(m_filter, Qt::CaseInsensitive); };
        if (m_filter.isEmpty() || std::any_of(cells.begin(), cells.end(), fits))
            m_shown.push_back(i);
    }
    // As they are made, nodes come by kind and lines after them: that is the order of the first column.
    if (m_sortColumn == KindColumn && !m_descending)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [this](std::size_t a, std::size_t b) { return isBefore(m_rows[a], m_rows[b]); });
}

void TopologyModel::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
    emit countChanged();
    emit orderChanged();
}

void TopologyModel::sortBy(int column)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    // Of numbers the largest are looked for first.
    m_descending = column == m_sortColumn ? !m_descending : isNumber(column);
    m_sortColumn = column;
    arrange();
    endResetModel();
    emit orderChanged();
}

int TopologyModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](std::size_t row) { return m_rows[row].id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int TopologyModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TopologyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case IdRole: return row.id;
    case CellsRole: return QStringList(row.cells.begin(), row.cells.end());
    case Qt::DisplayRole:
    case SentenceRole: return row.sentence;
    case IsLineRole: return !row.node;
    default: return {};
    }
}

QHash<int, QByteArray> TopologyModel::roleNames() const
{
    return {{IdRole, "id_"}, {CellsRole, "cells"}, {SentenceRole, "sentence"}, {IsLineRole, "isLine"}};
}
