#include "app/models/StatisticsModel.h"

#include "app/words/EventSentences.h"
#include "app/words/SeriesWords.h"

#include <algorithm>

using namespace postroom;

namespace {

QVariantMap value(ChartMark mark, const QString& text)
{
    return {{"mark", static_cast<int>(mark)}, {"text", text}};
}

std::uint32_t mostIn(const DepthTrack& track)
{
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < track.entries().size(); ++i)
        most = std::max(most, track.entries()[i].most);
    return most;
}

ChartMark markOf(WorkState state)
{
    switch (state) {
    case WorkState::Busy: return ChartMark::Busy;
    case WorkState::Crashed: return ChartMark::Crashed;
    case WorkState::Idle: return ChartMark::Idle;
    case WorkState::Away: break;
    }
    return ChartMark::Away;
}

/// What a consumer did most of the time in a slice.
WorkState stateIn(const WorkSlice& slice, Duration length)
{
    const Duration idle = length - slice.busy - slice.crashed - slice.away;
    const Duration most = std::max({idle, slice.busy, slice.crashed, slice.away});
    return slice.busy == most ? WorkState::Busy
        : slice.crashed == most ? WorkState::Crashed
        : slice.away == most    ? WorkState::Away
                                : WorkState::Idle;
}

} // namespace

StatisticsModel::StatisticsModel(QObject* parent) : QAbstractListModel(parent) {}

void StatisticsModel::reset(const TimeSeries* series)
{
    m_series = series;
    m_until = m_shown = {};
    m_readAt = -1;
    emit readChanged();
    refresh();
}

void StatisticsModel::follow(SimTime until, SimTime shown)
{
    m_until = until;
    m_shown = shown;
    if (m_active)
        refresh();
}

void StatisticsModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    emit activeChanged();
    if (active)
        refresh();
}

void StatisticsModel::show(std::size_t which, bool shown)
{
    if (m_shows[which] == shown)
        return;
    m_shows[which] = shown;
    emit filterChanged();
    refresh();
}

std::vector<StatisticsModel::Lane> StatisticsModel::lanesNow() const
{
    std::vector<Lane> lanes;
    if (!m_series)
        return lanes;
    if (m_shows[0]) {
        for (const auto& [id, track] : m_series->consumers())
            lanes.push_back({Kind::Consumer, id.value});
        for (const auto& [id, track] : m_series->subscriptions())
            lanes.push_back({Kind::Subscription, id.value});
    }
    if (m_shows[1]) {
        for (const auto& [id, track] : m_series->queues())
            lanes.push_back({Kind::Queue, id.value});
    }
    if (m_shows[2])
        lanes.push_back({Kind::Rates});
    if (m_shows[3])
        lanes.push_back({Kind::Latency});
    return lanes;
}

void StatisticsModel::refresh()
{
    m_scale.end = TimeScale::roundEnd(std::max(m_until, m_shown));
    std::vector<Lane> lanes = lanesNow();
    if (lanes != m_lanes) {
        beginResetModel();
        m_lanes = std::move(lanes);
        endResetModel();
    } else if (!m_lanes.empty()) {
        emit dataChanged(index(0), index(count() - 1));
    }
    emit readChanged();
    emit changed();
}

bool StatisticsModel::isEmpty() const
{
    return !m_series || (m_until == SimTime{} && m_series->fates().counts().sent == 0);
}

int StatisticsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> StatisticsModel::roleNames() const
{
    return {{KindRole, "kind"}, {NameRole, "name"}, {ValuesRole, "values"}, {FigureRole, "figure"}, {WordsRole, "words"}};
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_series)
        return {};
    const Lane& shown = lane(index.row());
    switch (role) {
    case KindRole: {
        static const char* const kinds[] = {"consumer", "program", "queue", "rates", "latency"};
        return QString(kinds[static_cast<int>(shown.kind)]);
    }
    case Qt::DisplayRole:
    case NameRole: return nameOf(shown);
    case ValuesRole: return valuesOf(shown);
    case FigureRole: return figureOf(shown);
    case WordsRole: return wordsOf(shown);
    default: return {};
    }
}

SimTime StatisticsModel::readingTime() const
{
    return m_readAt < 0 ? m_shown : std::min(m_scale.timeAt(m_readAt, 1), std::max(m_until, m_shown));
}

void StatisticsModel::setReadAt(double share)
{
    share = share < 0 ? -1 : std::min(share, 1.0);
    if (share == m_readAt)
        return;
    m_readAt = share;
    emit readChanged();
    if (!m_lanes.empty())
        emit dataChanged(index(0), index(count() - 1), {ValuesRole, WordsRole});
}

void StatisticsModel::stepReading(int slices)
{
    if (!m_series)
        return;
    const Duration step = m_series->sliceWidth() * slices;
    const SimTime time = std::clamp(readingTime() + step, SimTime{}, std::max(m_until, m_shown));
    setReadAt(m_scale.xOf(time, 1));
}

QString StatisticsModel::readTime() const { return clockText(readingTime()); }

double StatisticsModel::secondsAt(double share) const
{
    return static_cast<double>(std::min(m_scale.timeAt(share, 1), std::max(m_until, m_shown)).microseconds) / 1e6;
}

const WorkTrack& StatisticsModel::workOf(const Lane& lane) const
{
    return lane.kind == Kind::Subscription ? m_series->subscriptions().at(ConsumerId{lane.id})
                                           : m_series->consumers().at(ClientId{lane.id});
}

QString StatisticsModel::nameOf(const Lane& lane) const
{
    switch (lane.kind) {
    case Kind::Consumer:
    case Kind::Subscription: return QString::fromStdString(workOf(lane).name);
    case Kind::Queue: return QString::fromStdString(m_series->queues().at(QueueId{lane.id}).name);
    case Kind::Rates: return tr("Messages a second");
    case Kind::Latency: return tr("From publish to handled");
    }
    return {};
}

QVariantList StatisticsModel::valuesOf(const Lane& lane) const
{
    const SimTime time = readingTime();
    const std::int64_t index = m_series->sliceOf(time);
    const SeriesReading reading(*m_series, m_until);
    switch (lane.kind) {
    case Kind::Consumer:
    case Kind::Subscription: {
        const WorkTrack& track = workOf(lane);
        const SimTime start{index * m_series->sliceWidth().microseconds};
        const Duration length = std::min(start + m_series->sliceWidth(), std::max(m_until, start)) - start;
        const WorkState state = time == m_until
            ? track.state()
            : stateIn(track.slice(index, m_series->sliceWidth(), m_until), length);
        return {value(markOf(state), lane.kind == Kind::Subscription ? holdingWords(state) : workWords(state))};
    }
    case Kind::Queue: {
        const DepthSlice slice = m_series->queues().at(QueueId{lane.id}).slice(index);
        return {value(ChartMark::Ready, tr("%1 ready").arg(slice.ready)),
                value(ChartMark::Unacked, tr("%1 unacked").arg(slice.unacked))};
    }
    case Kind::Rates: {
        const SeriesReading::Rates rates = reading.ratesAt(time);
        return {value(ChartMark::Published, tr("%1 published").arg(rateWords(rates.published))),
                value(ChartMark::Delivered, tr("%1 delivered").arg(rateWords(rates.delivered))),
                value(ChartMark::Acked, tr("%1 acked").arg(rateWords(rates.acked)))};
    }
    case Kind::Latency: {
        const auto found = reading.percentilesAt(time);
        const auto words = [&](Duration SeriesReading::Percentiles::*which) {
            return found ? durationWords((*found).*which) : QString("–");
        };
        return {value(ChartMark::Median, tr("p50 %1").arg(words(&SeriesReading::Percentiles::median))),
                value(ChartMark::Percentile95, tr("p95 %1").arg(words(&SeriesReading::Percentiles::percentile95))),
                value(ChartMark::Percentile99, tr("p99 %1").arg(words(&SeriesReading::Percentiles::percentile99)))};
    }
    }
    return {};
}

QString StatisticsModel::figureOf(const Lane& lane) const
{
    switch (lane.kind) {
    case Kind::Consumer: return tr("%1 busy").arg(shareWords(workOf(lane).busyPermille(m_until)));
    case Kind::Subscription: return tr("%1 busy").arg(shareWords(workOf(lane).busyPermilleOfStay(m_until)));
    case Kind::Queue: {
        const DepthTrack& track = m_series->queues().at(QueueId{lane.id});
        return track.until ? tr("deleted") : tr("most %1").arg(mostIn(track));
    }
    case Kind::Rates: {
        std::int64_t most = 0;
        for (const auto& rates : SeriesReading(*m_series, m_until).rates())
            most = std::max(most, rates.most());
        return tr("most %1").arg(rateWords(most));
    }
    case Kind::Latency: {
        const auto longest = m_series->latency().percentile(100);
        return longest ? tr("most %1").arg(durationWords(*longest)) : QString();
    }
    }
    return {};
}

QString StatisticsModel::wordsOf(const Lane& lane) const
{
    QStringList values;
    for (const QVariant& each : valuesOf(lane))
        values << each.toMap().value("text").toString();
    const QString kind = lane.kind == Kind::Consumer ? tr("Consumer %1")
        : lane.kind == Kind::Subscription ? tr("Consumer of the program %1")
        : lane.kind == Kind::Queue ? tr("Queue %1") : "%1";
    return tr("%1 at %2: %3. %4 over the whole run.").arg(kind.arg(nameOf(lane)), readTime(), values.join(", "), figureOf(lane));
}

QVariantList StatisticsModel::fates() const
{
    if (!m_series)
        return {};
    const FateCounts& counts = m_series->fates().counts();
    const auto term = [](const char* picture, const QString& name, std::uint64_t count, const QString& words) {
        return QVariantMap{{"picture", picture}, {"name", name}, {"value", QString::number(count)}, {"words", words}};
    };
    QVariantList terms{term("send", tr("sent"), counts.sent, tr("Messages that were published."))};
    if (counts.copied > 0)
        terms << term("plus", tr("more copies"), counts.copied,
                      tr("A message that goes to several queues becomes one copy for each of them; the first is the message itself."));
    terms << term("check", tr("handled once"), counts.handledOnce,
                  tr("A consumer finished its work on it, or a program acknowledged it."))
          << term("redo", tr("handled again"), counts.handledAgain,
                  tr("Somebody had handled it already when it was delivered again: at least once, not exactly once."))
          << term("close", tr("lost"), counts.lost, tr("It ended before anybody had handled it: no queue took it, or it expired, was "
                                              "rejected or dropped, or was lost with a program that crashed."))
          << term("dot", tr("waiting"), counts.waiting,
                  tr("Nobody has handled it yet: %1 in queues or in somebody's hands, %2 on the way to a queue.")
                      .arg(counts.waiting - counts.underWay)
                      .arg(counts.underWay));
    return terms;
}

QString StatisticsModel::fatesInWords() const
{
    if (!m_series)
        return {};
    const FateCounts& c = m_series->fates().counts();
    return tr("%1 sent and %2 more copies are %3 handled once, %4 handled again, %5 lost and %6 waiting. Every copy is "
              "exactly one of these, so the sum always comes out.")
        .arg(c.sent).arg(c.copied).arg(c.handledOnce).arg(c.handledAgain).arg(c.lost).arg(c.waiting);
}
