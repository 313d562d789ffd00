#pragma once

#include "app/models/InspectorRow.h"
#include "core/scenario/Scenario.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <functional>
#include <optional>

/// The properties of what is selected, one row each, and the way to change them.
class InspectorModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(QString kind READ kind NOTIFY subjectChanged)
    Q_PROPERTY(QString name READ name NOTIFY subjectChanged)
    Q_PROPERTY(int count READ count NOTIFY subjectChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TitleRole, KindRole, ValueRole, ChoicesRole, MeaningRole, ErrorRole,
                TypedRole,
                VariousRole };
    /// Carries out an edit; returns why it could not, in a sentence.
    using Edit = std::function<QString(const postroom::Scenario& changed, const QString& label)>;
    /// Gives a node another name; returns why it could not.
    using Rename = std::function<QString(const postroom::NodeRef& node, const QString& name)>;

    InspectorModel(Edit edit, Rename rename, QObject* parent = nullptr);

    /// Shows nodes or a binding of this scenario, or with neither the settings of the scenario itself. Of several
    /// nodes of a kind it shows what they all have, and sets it in all of them; of several kinds nothing. Texts that
    /// were typed and not taken stay as long as the subject is the same.
    void show(const postroom::Scenario& scenario, std::vector<postroom::NodeRef> nodes,
              std::optional<postroom::BindingSpec> binding);

    /// Tries to give a row another value. What is wrong with it appears in the row's error.
    Q_INVOKABLE void apply(int row, const QString& text);
    /// As apply(), but where nodes have various values, nothing is a value, too.
    Q_INVOKABLE void choose(int row, const QString& text);
    /// Gives up what was typed into a row and not taken.
    Q_INVOKABLE void forget(int row);
    void forgetAll();
    /// The node that is shown is called otherwise now; the next show() is about the same subject.
    void goOnAs(const postroom::NodeRef& node);
    Q_INVOKABLE int rowOf(const QString& name) const;

    /// producer, exchange, queue, consumer, binding; "several" for nodes of more than one kind; empty for the scenario
    /// itself.
    QString kind() const;
    /// Of one node; how many there are, if there are several.
    QString name() const;
    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void subjectChanged();

private:
    void take(int row, const QString& text);
    QString tryToApply(const InspectorRow& row, const QString& text);
    std::vector<InspectorRow> rowsNow() const;
    std::vector<InspectorRow> sharedRows() const;
    bool isOfOneKind() const;

    Edit m_edit;
    Rename m_rename;
    postroom::Scenario m_scenario;
    std::vector<postroom::NodeRef> m_nodes;
    std::optional<postroom::BindingSpec> m_binding;
    std::vector<InspectorRow> m_rows;
};
