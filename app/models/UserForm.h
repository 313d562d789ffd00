#pragma once

#include "app/models/PropertyRows.h"
#include "core/scenario/Scenario.h"

#include <functional>

/// A user and what it may do in each virtual host, while it is written: nothing is so before it is saved.
class UserForm : public PropertyRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    /// Who it is; empty for a new one.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Why it could not be saved; empty if nobody tried or it was.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    using Edit = std::function<QString(const postroom::Scenario& changed, const QString& label)>;

    explicit UserForm(Edit edit, QObject* parent = nullptr);

    /// Begins with a user of the scenario, or with a new one if the name is empty.
    void begin(const postroom::Scenario& scenario, const std::string& user);
    /// Makes the scenario so; false if there is something wrong with it.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void close();

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_before.empty(); }
    QString name() const { return QString::fromStdString(m_before); }
    QString trouble() const { return m_trouble; }

signals:
    void openChanged();
    void changed();

protected:
    QString write(const InspectorRow& row, const QString& text) override;

private:
    struct Access {
        bool isGiven = false;
        postroom::SetPermissions patterns;
        bool operator==(const Access&) const = default;
    };
    std::vector<InspectorRow> rowsNow() const;
    void addRowsOf(const Access& access, std::vector<InspectorRow>& rows) const;
    bool isFirstUser() const;
    void showTrouble(const QString& sentence);

    Edit m_edit;
    bool m_isOpen = false;
    QString m_trouble;
    postroom::Scenario m_scenario;
    std::string m_before; ///< its name; nobody can get another one
    postroom::AddUser m_user;
    std::vector<Access> m_access; ///< one for each virtual host
};

/// The virtual hosts that a scenario speaks of, "/" first.
std::vector<std::string> vhostsOf(const postroom::Scenario& scenario);
