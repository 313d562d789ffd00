#pragma once

#include "app/models/InspectorRow.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

#include <functional>
#include <vector>

namespace postroom {
struct Scenario;
}

/// Rows of properties that a person can change, and what is wrong with what was typed.
class PropertyRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There are only those of the workbench")
    Q_PROPERTY(int count READ count NOTIFY subjectChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TitleRole, KindRole, ValueRole, ChoicesRole, MeaningRole, ErrorRole,
                TypedRole,
                VariousRole };

    using QAbstractListModel::QAbstractListModel;
    /// Carries out an edit of the scenario; returns why it could not, in a sentence.
    using Edit = std::function<QString(const postroom::Scenario& changed, const QString& label)>;

    /// Tries to give a row another value. What is wrong with it appears in the row's error.
    Q_INVOKABLE void apply(int row, const QString& text);
    /// As apply(), but where nodes have various values, nothing is a value, too.
    Q_INVOKABLE void choose(int row, const QString& text);
    /// Gives up what was typed into a row and not taken.
    Q_INVOKABLE void forget(int row);
    void forgetAll();
    Q_INVOKABLE int rowOf(const QString& name) const;
    /// {name, title} of each row; the title as it stands inside a sentence.
    Q_INVOKABLE QVariantList titles() const;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void subjectChanged();

protected:
    static QString inSentence(const QString& title);
    /// Takes another value of a row; returns why not, in a sentence.
    virtual QString write(const InspectorRow& row, const QString& text) = 0;
    /// Shows these rows from now on. Of the same subject, texts that were typed and not taken stay.
    void replaceRows(std::vector<InspectorRow> rows, bool sameSubject);
    const std::vector<InspectorRow>& rows() const { return m_rows; }

private:
    void take(int row, const QString& text);

    std::vector<InspectorRow> m_rows;
};
