#include "app/charts/ChartLane.h"

#include "app/charts/LanePainter.h"

using namespace postroom;

ChartLane::ChartLane(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] { update(); });
}

void ChartLane::setSource(StatisticsModel* source)
{
    if (source == m_source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source)
        connect(source, &StatisticsModel::changed, this, [this] { update(); });
    update();
    emit sourceChanged();
}

void ChartLane::setRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    update();
    emit rowChanged();
}

void ChartLane::paint(QPainter* painter)
{
    ++m_painted;
    if (!m_source || !m_source->series() || m_row < 0 || m_row >= m_source->count())
        return;
    const TimeSeries& series = *m_source->series();
    LanePainter lane(*painter, size(), series, m_source->scale(), m_source->until(), Theme::shared());
    const StatisticsModel::Lane& shown = m_source->lane(m_row);
    switch (shown.kind) {
    case StatisticsModel::Kind::Consumer:
    case StatisticsModel::Kind::Subscription: return lane.paintWork(m_source->workOf(shown));
    case StatisticsModel::Kind::Queue: return lane.paintDepth(series.queues().at(QueueId{shown.id}));
    case StatisticsModel::Kind::Rates: return lane.paintRates();
    case StatisticsModel::Kind::Latency: return lane.paintLatency();
    }
}
