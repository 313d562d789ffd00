#include "app/models/OperatorForm.h"

#include <utility>

using namespace postroom;

OperatorForm::OperatorForm(Edit edit, QObject* parent) : PropertyRows(parent), m_edit(std::move(edit)) {}

void OperatorForm::begin(const Scenario& scenario)
{
    m_scenario = scenario;
    m_trouble.clear();
    m_isOpen = true;
    replaceRows(rowsNow(), false);
    emit changed();
    emit openChanged();
}

void OperatorForm::goOn()
{
    m_trouble.clear();
    replaceRows(rowsNow(), true);
    emit changed();
}

void OperatorForm::close()
{
    if (std::exchange(m_isOpen, false))
        emit openChanged();
}

bool OperatorForm::refuse(const QString& why)
{
    m_trouble = tr("Not saved. %1").arg(why);
    emit changed();
    return false;
}

bool OperatorForm::save()
{
    for (const InspectorRow& row : rows()) {
        if (!row.error.isEmpty())
            return refuse(tr("%1: %2").arg(row.title, row.error));
    }
    if (const QString why = fault(); !why.isEmpty())
        return refuse(why);
    if (const auto changed = written()) {
        if (const QString why = m_edit(*changed, label()); !why.isEmpty())
            return refuse(why);
    }
    close();
    return true;
}
