#include "app/Workbench.h"

namespace {

/// The sentences of a model are made when they are asked for.
void askAgain(QAbstractListModel& model)
{
    if (const int rows = model.rowCount(); rows > 0)
        emit model.dataChanged(model.index(0), model.index(rows - 1));
}

} // namespace

void Workbench::retell()
{
    m_nodes.refresh(*this);
    m_topology.follow(*this, true);
    emit m_topology.orderChanged(); // the titles
    showInInspector();
    m_desk.retell();
    m_card.refresh(run().journal(), scene());
    m_why.askAgain(run().journal(), scene());
    askAgain(m_log);
    askAgain(m_statistics);
    emit m_statistics.changed();
    emit m_statistics.readChanged();
    emit m_clock.speedChanged();
    emit m_port.changed();
    emit m_timeline.branchesChanged();
    emit m_timeline.moved();
    emit m_comparison.moved();
    emit documentChanged();
    emit selectedChanged();
    emit topologyChanged();
    emit frame();
    emit followed();
}
