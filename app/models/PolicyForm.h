#pragma once

#include "app/models/PropertyRows.h"
#include "core/scenario/Scenario.h"

#include <functional>
#include <optional>

/// A policy while it is written: nothing acts before it is saved.
class PolicyForm : public PropertyRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    /// What the policy is called in the scenario; empty for a new one.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Why it could not be saved; empty if nobody tried or it was.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    /// Which queues and exchanges of the moment its pattern takes, in a sentence.
    Q_PROPERTY(QString reach READ reach NOTIFY changed)

public:
    using Edit = std::function<QString(const postroom::Scenario& changed, const QString& label)>;
    /// A queue or exchange that is there.
    struct Named {
        bool isQueue = false;
        std::string vhost;
        std::string name;
        bool operator==(const Named&) const = default;
    };

    explicit PolicyForm(Edit edit, QObject* parent = nullptr);

    /// Begins with one of the scenario's policies, or with a new one.
    void begin(const postroom::Scenario& scenario, std::optional<std::size_t> policy);
    /// What is there now.
    void follow(std::vector<Named> there);
    /// Makes the scenario so; false if there is something wrong with it.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void close();

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return !m_place; }
    QString name() const;
    QString trouble() const { return m_trouble; }
    QString reach() const;

signals:
    void openChanged();
    void changed();

protected:
    QString write(const InspectorRow& row, const QString& text) override;

private:
    std::vector<InspectorRow> rowsNow() const;
    QString faultOf(const InspectorRow& row) const;
    void showTrouble(const QString& sentence);

    Edit m_edit;
    bool m_isOpen = false;
    QString m_trouble;
    postroom::Scenario m_scenario;
    std::optional<std::size_t> m_place; ///< among the scenario's policies
    postroom::PolicySpec m_draft;
    std::vector<Named> m_there;
};
