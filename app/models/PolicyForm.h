#pragma once

#include "app/models/OperatorForm.h"

/// A policy while it is written: nothing acts before it is saved.
class PolicyForm : public OperatorForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one")
    /// Which queues and exchanges of the moment its pattern takes, in a sentence.
    Q_PROPERTY(QString reach READ reach NOTIFY changed)

public:
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
    bool isNew() const override { return !m_place; }
    QString name() const override;
    QString reach() const;

protected:
    QString write(const InspectorRow& row, const QString& text) override;
    QString fault() const override;
    std::optional<postroom::Scenario> written() const override;
    QString label() const override;
    std::vector<InspectorRow> rowsNow() const override;

private:
    QString faultOf(const InspectorRow& row) const;

    std::optional<std::size_t> m_place; ///< among the scenario's policies
    postroom::PolicySpec m_draft;
    std::vector<Named> m_there;
};
