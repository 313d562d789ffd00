#pragma once

#include "app/stage/StageSource.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QRectF>

#include <vector>

/// The nodes on the canvas: where they are, in scene units, and their state in words.
class NodeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { RefRole = Qt::UserRole + 1, KindRole, NameRole, RectRole, StateRole, RunningRole, BadgesRole, LockedRole };

    explicit NodeModel(QObject* parent = nullptr);

    /// Nodes, names or places changed.
    void refresh(const StageSource& source);
    /// The traffic went on: new words for the state of each node.
    void refreshStates(const StageSource& source);

    int count() const { return static_cast<int>(m_nodes.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The place of a node, or an empty rectangle.
    Q_INVOKABLE QRectF rectOf(const QString& ref) const;
    /// The refs of all nodes but this one, for choosing where a line should lead.
    Q_INVOKABLE QStringList others(const QString& ref) const;

signals:
    void countChanged();

private:
    struct Node {
        QString ref;
        postroom::NodeKey key;
        QString name;
        QRectF rect;
        QString state;
        bool running = true;
        QString badges;
        bool locked = false;
    };

    std::vector<Node> m_nodes;
};
