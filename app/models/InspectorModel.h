#pragma once

#include "app/models/PropertyRows.h"
#include "core/scenario/Scenario.h"

#include <functional>
#include <optional>

/// The properties of what is selected, one row each, and the way to change them.
class InspectorModel : public PropertyRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(QString kind READ kind NOTIFY subjectChanged)
    Q_PROPERTY(QString name READ name NOTIFY subjectChanged)

public:
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

    /// The node that is shown is called otherwise now; the next show() is about the same subject.
    void goOnAs(const postroom::NodeRef& node);

    /// producer, exchange, queue, consumer, binding; "several" for nodes of more than one kind; empty for the scenario
    /// itself.
    QString kind() const;
    /// Of one node; how many there are, if there are several.
    QString name() const;

private:
    QString write(const InspectorRow& row, const QString& text) override;
    std::vector<InspectorRow> rowsNow() const;
    std::vector<InspectorRow> sharedRows() const;
    bool isOfOneKind() const;

    Edit m_edit;
    Rename m_rename;
    postroom::Scenario m_scenario;
    std::vector<postroom::NodeRef> m_nodes;
    std::optional<postroom::BindingSpec> m_binding;
};
