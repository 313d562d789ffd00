#pragma once

#include "app/stage/StageSource.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <array>
#include <optional>
#include <vector>

/// Everything that stands on the canvas as the rows of a table: nodes and lines, what they are between, and how they are.
/// The canvas' equal for those who work by keyboard or do not see it.
class TopologyModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Whether anybody looks; otherwise nothing is kept up to date.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /// Only rows with this text in one of their cells.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY orderChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)
    Q_PROPERTY(bool descending READ isDescending NOTIFY orderChanged)
    /// The titles of the columns.
    Q_PROPERTY(QStringList titles READ titles NOTIFY orderChanged)

public:
    enum Column { KindColumn, NameColumn, FromColumn, ToColumn, ReadyColumn, UnackedColumn, StateColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role { IdRole = Qt::UserRole + 1, CellsRole, SentenceRole, IsLineRole };

    explicit TopologyModel(QObject* parent = nullptr);

    /// Time went on; `isOther`: nodes, lines or names changed, or the language did.
    void follow(const StageSource& source, bool isOther);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_shown.size()); }
    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    int sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_descending; }
    QStringList titles() const;
    /// By a column; by the same one again, the other way round.
    Q_INVOKABLE void sortBy(int column);
    /// The row of a node ("queue:work") or line ("binding:12"); -1 if it is not shown.
    Q_INVOKABLE int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void orderChanged();
    void activeChanged();

private:
    struct Row {
        QString id;
        std::optional<postroom::NodeKey> node; ///< none: it is a line
        std::array<QString, ColumnCount> cells;
        QString sentence; ///< all of it, for a screen reader
        bool operator==(const Row&) const = default;
    };
    void refresh(const StageSource& source);
    void refreshStates(const StageSource& source);
    static Row rowOf(const postroom::Scene& scene, postroom::NodeKey key, const postroom::NodeRef& ref);
    void addLines(const StageSource& source);
    static void fillNumbers(const postroom::Scene& scene, Row& row);
    void arrange();
    bool isBefore(const Row& a, const Row& b) const;

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< indices of m_rows, in the order of the table
    QString m_filter;
    int m_sortColumn = KindColumn;
    bool m_descending = false;
    bool m_active = false;
    bool m_isOld = true;
};
