#include "app/models/MessageCard.h"

#include "app/models/TableText.h"
#include "app/words/EventSentences.h"
#include "app/words/EventTopic.h"

#include <algorithm>

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

MessagePtr messageIn(const Event& event)
{
    return std::visit(
        [](const auto& what) -> MessagePtr {
            if constexpr (requires { what.message->id; })
                return what.message;
            else
                return {};
        },
        event.what);
}

QVariantMap pair(const QString& name, const QString& value) { return {{"name", name}, {"value", value}}; }

QString entry(const FieldTable& table, const char* name)
{
    const FieldValue* value = table.find(name);
    return value ? text(toText(*value)) : QString();
}

} // namespace

MessageCard::MessageCard(QObject* parent) : QObject(parent) {}

void MessageCard::show(MessageId message, const Journal& journal, const Scene& scene)
{
    m_id = message;
    m_message.reset();
    m_life.clear();
    m_trail = {};
    m_read = 0;
    follow(journal, scene);
    emit changed();
}

void MessageCard::follow(const Journal& journal, const Scene& scene)
{
    if (!isOpen() || m_read == journal.last())
        return;
    if (journal.last() < m_read)
        return show(m_id, journal, scene); // time went back
    const qsizetype known = m_life.size();
    for (EventNumber number = std::max(m_read + 1, journal.first()); number <= journal.last(); ++number) {
        const Event& event = journal.at(number);
        const EventSubject subject = m_trail.follow(number, event);
        if (subject.message != m_id)
            continue;
        if (const MessagePtr message = messageIn(event))
            m_message = message;
        m_life.append(QVariantMap{{"time", clockText(event.at)},
                                  {"sentence", sentenceOf(event, subject, scene.names())},
                                  {"topic", static_cast<int>(topicOf(event))},
                                  {"node", nodeOf(event, scene.names())}});
        if (m_life.size() > static_cast<qsizetype>(longestLife))
            m_life.removeFirst();
    }
    m_read = journal.last();
    if (m_life.size() != known)
        emit changed();
}

void MessageCard::refresh(const Journal& journal, const Scene& scene)
{
    if (isOpen())
        show(m_id, journal, scene);
}

void MessageCard::close()
{
    m_id = {};
    m_message.reset();
    m_life.clear();
    emit changed();
}

QString MessageCard::name() const { return isOpen() ? text(toText(m_id)) : QString(); }

QVariantList MessageCard::properties() const
{
    if (!m_message)
        return {};
    QVariantList rows{pair(tr("exchange"), m_message->exchange.empty() ? tr("(default)") : text(m_message->exchange)),
                      pair(tr("routing key"), text(m_message->routingKey))};
    const Properties& sent = m_message->content->properties;
    const auto add = [&rows](const char* name, const auto& value) {
        if (!value)
            return;
        if constexpr (std::is_same_v<std::decay_t<decltype(*value)>, std::string>)
            rows.append(pair(QString::fromLatin1(name), text(*value)));
        else
            rows.append(pair(QString::fromLatin1(name), QString::number(*value)));
    };
    if (sent.deliveryMode)
        rows.append(pair(QStringLiteral("delivery_mode"),
                         *sent.deliveryMode == 2 ? tr("2 (persistent)") : tr("1 (transient)")));
    add("message_id", sent.messageId);
    add("correlation_id", sent.correlationId);
    add("reply_to", sent.replyTo);
    add("expiration", sent.expiration);
    add("priority", sent.priority);
    add("content_type", sent.contentType);
    add("content_encoding", sent.contentEncoding);
    add("timestamp", sent.timestamp);
    add("type", sent.type);
    add("user_id", sent.userId);
    add("app_id", sent.appId);
    add("cluster_id", sent.clusterId);
    return rows;
}

QVariantList MessageCard::headers() const
{
    QVariantList rows;
    if (m_message) {
        for (const auto& [name, value] : m_message->headers().entries()) {
            if (name != "x-death")
                rows.append(pair(text(name), fieldValueText(value)));
        }
    }
    return rows;
}

QVariantList MessageCard::deaths() const
{
    const FieldValue* deaths = m_message ? m_message->headers().find("x-death") : nullptr;
    QVariantList rows;
    if (deaths && deaths->asArray()) {
        for (const FieldValue& death : *deaths->asArray()) {
            if (const FieldTable* table = death.asTable()) {
                rows.append(QVariantMap{{"queue", entry(*table, "queue")},
                                        {"reason", entry(*table, "reason")},
                                        {"count", entry(*table, "count")},
                                        {"exchange", entry(*table, "exchange")},
                                        {"keys", entry(*table, "routing-keys")}});
            }
        }
    }
    return rows;
}

QString MessageCard::body() const { return m_message ? text(m_message->content->body) : QString(); }
