#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

/// What stands in one folder: its folders first, then the files whose names fit one of the patterns.
class FolderList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A file choice has one")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, FolderRole, SizeRole, ModifiedRole };

    /// A folder with more entries is cut there: nobody scrolls that far, the name can be typed.
    static constexpr int mostEntries = 5000;

    using QAbstractListModel::QAbstractListModel;

    /// Reads the folder. Returns why it cannot be read, in a sentence; then the list is as before.
    QString read(const QString& folder, const QStringList& patterns);

    Q_INVOKABLE QString nameAt(int row) const;
    Q_INVOKABLE bool isFolderAt(int row) const;
    /// The first row whose name is this one, or -1.
    Q_INVOKABLE int rowOf(const QString& name) const;

    int count() const { return static_cast<int>(m_entries.size()); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Entry {
        QString name;
        bool isFolder = false;
        qint64 bytes = 0;
        QDateTime modified;
    };

    std::vector<Entry> m_entries;
};
