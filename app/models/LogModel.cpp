#include "app/models/LogModel.h"

#include "app/words/EventSentences.h"

#include <algorithm>
#include <utility>

using namespace postroom;

LogModel::LogModel(QObject* parent) : QAbstractListModel(parent) {}

void LogModel::reset(const Journal* journal, const Scene* scene)
{
    beginResetModel();
    m_journal = journal;
    m_scene = scene;
    m_trail = {};
    m_read = m_shown = 0;
    m_recent.clear();
    m_rows.clear();
    endResetModel();
    emit countChanged();
}

void LogModel::showUpTo(EventNumber last)
{
    if (!m_journal || last == m_shown)
        return;
    const EventNumber before = std::exchange(m_shown, last);
    if (last < before) {
        const auto later = std::partition_point(m_rows.begin(), m_rows.end(),
                                                [&](const Entry& entry) { return entry.number <= last; });
        const int kept = static_cast<int>(later - m_rows.begin());
        if (kept < count()) {
            beginRemoveRows({}, kept, count() - 1);
            m_rows.erase(later, m_rows.end());
            endRemoveRows();
            emit countChanged();
        }
        // So far back that other events are the newest ones.
        if (m_rows.empty() && (m_recent.empty() || m_recent.front().number > 1))
            readAgain();
        return;
    }
    readOn();
    std::deque<Entry> added;
    const auto next = std::partition_point(m_recent.begin(), m_recent.end(),
                                           [&](const Entry& entry) { return entry.number <= before; });
    for (auto entry = next; entry != m_recent.end() && entry->number <= last; ++entry) {
        if (entry->number >= m_journal->first() && passes(*entry))
            added.push_back(*entry);
        if (added.size() > mostRows)
            added.pop_front();
    }
    appendRows(added);
}

void LogModel::readOn()
{
    for (EventNumber number = std::max(m_read + 1, m_journal->first()); number <= m_shown; ++number) {
        m_recent.push_back({number, m_trail.follow(number, m_journal->at(number))});
        if (m_recent.size() > mostEvents)
            m_recent.pop_front();
    }
    m_read = std::max(m_read, m_shown);
}

void LogModel::readAgain()
{
    m_trail = {};
    m_read = 0;
    m_recent.clear();
    readOn();
    filterAgain();
}

void LogModel::appendRows(const std::deque<Entry>& added)
{
    if (added.empty())
        return;
    const int tooMany = count() + static_cast<int>(added.size()) - mostRows;
    if (tooMany > 0) {
        const int removed = std::min(tooMany, count());
        if (removed > 0) {
            beginRemoveRows({}, 0, removed - 1);
            m_rows.erase(m_rows.begin(), m_rows.begin() + removed);
            endRemoveRows();
        }
    }
    beginInsertRows({}, count(), count() + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
    emit countChanged();
}

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QString LogModel::sentence(const Entry& entry) const
{
    return sentenceOf(m_journal->at(entry.number), entry.subject, m_scene->names());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_rows[static_cast<std::size_t>(index.row())];
    if (entry.number < m_journal->first())
        return {};
    const Event& event = m_journal->at(entry.number);
    switch (role) {
    case NumberRole: return static_cast<qulonglong>(entry.number);
    case TimeRole: return clockText(event.at);
    case Qt::DisplayRole:
    case SentenceRole: return sentence(entry);
    case TopicRole: return static_cast<int>(topicOf(event));
    case MessageRole: return static_cast<qulonglong>(entry.subject.message.value);
    case NodeRole: return nodeOf(event, m_scene->names());
    default: return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{NumberRole, "number"}, {TimeRole, "time"},       {SentenceRole, "sentence"},
            {TopicRole, "topic"},   {MessageRole, "message"}, {NodeRole, "node"}};
}

void LogModel::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filterAgain();
}

void LogModel::show(EventTopic topic, bool shown)
{
    if (shows(topic) == shown)
        return;
    m_topics ^= 1u << static_cast<unsigned>(topic);
    filterAgain();
}

bool LogModel::passes(const Entry& entry) const
{
    if (!shows(topicOf(m_journal->at(entry.number))))
        return false;
    return m_filter.isEmpty() || sentence(entry).contains(m_filter, Qt::CaseInsensitive);
}

void LogModel::filterAgain()
{
    beginResetModel();
    m_rows.clear();
    for (auto entry = m_recent.rbegin(); entry != m_recent.rend() && count() < mostRows; ++entry) {
        if (m_journal && entry->number <= m_shown && entry->number >= m_journal->first() && passes(*entry))
            m_rows.push_front(*entry);
    }
    endResetModel();
    emit filterChanged();
    emit countChanged();
}
