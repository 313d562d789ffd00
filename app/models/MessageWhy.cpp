#include "app/models/MessageWhy.h"

#include "app/words/EventSentences.h"
#include "app/words/EventTopic.h"
#include "app/words/PlaceWords.h"
#include "app/words/WhyNotSentences.h"
#include "app/words/WhySentences.h"

#include <algorithm>

using namespace postroom;

namespace {

QVariantMap row(EventNumber event, SimTime at, const QString& sentence)
{
    return {{"event", static_cast<double>(event)},
            {"at", static_cast<double>(at.microseconds) / 1e6},
            {"time", clockText(at)},
            {"sentence", sentence}};
}

} // namespace

void MessageWhy::ask(MessageId message, const Journal& journal, const Scene& scene)
{
    if (message == m_life.message())
        return follow(journal, scene);
    m_life = MessageLife(message);
    m_copy = {};
    m_queue = {};
    if (message)
        m_life.follow(journal);
    look(scene);
}

void MessageWhy::follow(const Journal& journal, const Scene& scene)
{
    if (!m_life.message())
        return;
    const std::size_t known = m_life.events().size();
    m_life.follow(journal);
    if (m_life.events().size() != known || scene.queues().size() != m_queuesThere)
        look(scene);
}

void MessageWhy::askAgain(const Journal& journal, const Scene& scene)
{
    const MessageId message = m_life.message();
    m_names = {};
    m_life = MessageLife();
    ask(message, journal, scene);
}

void MessageWhy::reset()
{
    m_life = MessageLife();
    m_ends.clear();
    m_places.clear();
    m_place = -1;
    m_copy = {};
    m_queues.clear();
    m_queue = {};
    emit changed();
}

void MessageWhy::look(const Scene& scene)
{
    m_names = scene.names();
    m_ends = m_life.ends();
    m_places.clear();
    m_place = -1;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        m_places << placeWords(m_life, m_ends[i], m_names);
        const bool isChosen = m_copy && m_life.at(m_ends[i]).copy == m_copy;
        const bool movedLast = !m_copy && (m_place < 0 || m_ends[i] > m_ends[static_cast<std::size_t>(m_place)]);
        if (isChosen || movedLast)
            m_place = static_cast<int>(i);
    }
    if (m_place < 0 && !m_ends.empty())
        m_place = 0; // the chosen copy has become another message at a dead-letter exchange
    m_queues.clear();
    m_queuesThere = scene.queues().size();
    for (const auto& [id, queue] : scene.queues()) {
        const bool hasIt = std::any_of(m_ends.begin(), m_ends.end(), [&, wanted = id](int end) {
            const LifeEvent& last = m_life.at(end);
            return last.queue == wanted
                && (std::holds_alternative<Enqueued>(last.event.what) || std::holds_alternative<Requeued>(last.event.what));
        });
        if (!hasIt)
            m_queues.emplace_back(id, QString::fromStdString(queue.spec->name));
    }
    if (std::none_of(m_queues.begin(), m_queues.end(), [this](const auto& each) { return each.first == m_queue; }))
        m_queue = {};
    emit changed();
}

QString MessageWhy::name() const
{
    return m_life.message() ? QString::fromStdString(toText(m_life.message())) : QString();
}

void MessageWhy::setPlace(int place)
{
    if (place < 0 || place >= m_places.size() || place == m_place)
        return;
    m_place = place;
    m_copy = m_life.at(m_ends[static_cast<std::size_t>(place)]).copy;
    emit changed();
}

void MessageWhy::preferNode(NodeKey node)
{
    const auto found = std::find_if(m_ends.begin(), m_ends.end(), [&](int end) {
        const LifeEvent& last = m_life.at(end);
        return node.kind == NodeKind::Queue ? last.queue.value == node.id
                                            : node.kind == NodeKind::Consumer && last.client.value == node.id;
    });
    if (found != m_ends.end())
        setPlace(static_cast<int>(found - m_ends.begin()));
}

QVariantList MessageWhy::steps() const
{
    QVariantList rows;
    if (m_place < 0)
        return rows;
    if (m_life.beginsLate())
        rows << row(0, {}, tr("What happened to it before this is not known any more."));
    for (const WhyStep& step : whyHere(m_life, m_ends[static_cast<std::size_t>(m_place)])) {
        const LifeEvent& here = m_life.at(step.event);
        rows << row(here.number, here.event.at, whySentence(m_life, step, m_names));
    }
    return rows;
}

QStringList MessageWhy::queues() const
{
    QStringList names;
    for (const auto& [id, name] : m_queues)
        names << name;
    return names;
}

int MessageWhy::queue() const
{
    const auto found =
        std::find_if(m_queues.begin(), m_queues.end(), [this](const auto& each) { return each.first == m_queue; });
    return found == m_queues.end() ? -1 : static_cast<int>(found - m_queues.begin());
}

void MessageWhy::setQueue(int queue)
{
    const bool isOne = queue >= 0 && queue < static_cast<int>(m_queues.size());
    m_queue = isOne ? m_queues[static_cast<std::size_t>(queue)].first : QueueId{};
    emit changed();
}

QVariantList MessageWhy::reasons() const
{
    QVariantList rows;
    if (!m_queue)
        return rows;
    for (const WhyNot& answer : whyNotIn(m_life, m_queue)) {
        const int event = m_life.indexOf(answer.event);
        const SimTime at = event == LifeEvent::none ? SimTime{} : m_life.at(event).event.at;
        rows << row(event == LifeEvent::none ? 0 : answer.event, at, whyNotSentence(answer, m_queue, m_life, m_names));
    }
    return rows;
}

QVariantList MessageWhy::journey() const
{
    QVariantList rows;
    const auto& events = m_life.events();
    for (std::size_t i = static_cast<std::size_t>(leftOut()); i < events.size(); ++i) {
        QVariantMap each = row(events[i].number, events[i].event.at, lifeSentence(m_life, static_cast<int>(i), m_names));
        each["topic"] = static_cast<int>(topicOf(events[i].event));
        each["isNewTime"] = rows.isEmpty() || events[i].event.at != events[i - 1].event.at;
        rows << each;
    }
    return rows;
}

int MessageWhy::leftOut() const
{
    const std::size_t count = m_life.events().size();
    return count > mostRows ? static_cast<int>(count - mostRows) : 0;
}
