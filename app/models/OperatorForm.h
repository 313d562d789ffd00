#pragma once

#include "app/models/PropertyRows.h"
#include "core/scenario/Scenario.h"

#include <optional>

/// Something that an operator writes for the scenario: nothing is so before it is saved.
class OperatorForm : public PropertyRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one of each kind")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    /// What it is called in the scenario; empty for a new one.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Why it could not be saved; empty if nobody tried or it was.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    explicit OperatorForm(Edit edit, QObject* parent = nullptr);

    /// Makes the scenario so; false if there is something wrong with it.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void close();

    bool isOpen() const { return m_isOpen; }
    virtual bool isNew() const = 0;
    virtual QString name() const = 0;
    QString trouble() const { return m_trouble; }

signals:
    void openChanged();
    void changed();

protected:
    /// What the whole of it lacks, in a sentence; empty if nothing. Rows know what is wrong with themselves.
    virtual QString fault() const = 0;
    /// The scenario as it would be, or nothing if that is as it is; and what to call the edit.
    virtual std::optional<postroom::Scenario> written() const = 0;
    virtual QString label() const = 0;
    virtual std::vector<InspectorRow> rowsNow() const = 0;

    /// Shows the rows of something else that is to be written.
    void begin(const postroom::Scenario& scenario);
    /// Something was typed and taken.
    void goOn();
    const postroom::Scenario& scenario() const { return m_scenario; }

private:
    bool refuse(const QString& why);

    Edit m_edit;
    postroom::Scenario m_scenario; ///< as it was when this was begun
    bool m_isOpen = false;
    QString m_trouble;
};
