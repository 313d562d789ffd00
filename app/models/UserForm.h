#pragma once

#include "app/models/OperatorForm.h"

/// A user and what it may do in each virtual host, while it is written: nothing is so before it is saved.
class UserForm : public OperatorForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one")

public:
    explicit UserForm(Edit edit, QObject* parent = nullptr);

    /// Begins with a user of the scenario, or with a new one if the name is empty.
    void begin(const postroom::Scenario& scenario, const std::string& user);
    bool isNew() const override { return m_before.empty(); }
    QString name() const override { return QString::fromStdString(m_before); }

protected:
    QString write(const InspectorRow& row, const QString& text) override;
    QString fault() const override;
    std::optional<postroom::Scenario> written() const override;
    QString label() const override;
    std::vector<InspectorRow> rowsNow() const override;

private:
    struct Access {
        bool isGiven = false;
        postroom::SetPermissions patterns;
        bool operator==(const Access&) const = default;
    };
    void addRowsOf(const Access& access, std::vector<InspectorRow>& rows) const;
    bool isFirstUser() const;

    std::string m_before; ///< its name; nobody can get another one
    postroom::AddUser m_user;
    std::vector<Access> m_access; ///< one for each virtual host
};
