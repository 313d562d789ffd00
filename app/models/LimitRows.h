#pragma once

#include "app/models/PropertyRows.h"
#include "core/scenario/Scenario.h"

/// How many connections and queues each virtual host of a scenario may have. An empty value is no limit; what is
/// typed is so at once.
class LimitRows : public PropertyRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The operator's desk has one")

public:
    explicit LimitRows(Edit edit, QObject* parent = nullptr);

    void show(const postroom::Scenario& scenario);

protected:
    QString write(const InspectorRow& row, const QString& text) override;

private:
    std::vector<InspectorRow> rowsNow() const;

    Edit m_edit;
    postroom::Scenario m_scenario;
};
