#pragma once

#include "core/scene/Scene.h"
#include "core/why/MessageLife.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>

/// The questions about one message: why is it here, why did a queue not get it, and how did it come all the way.
/// Every answer names the events that it rests on, so that one can go and look.
class MessageWhy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// "m7", or empty if no message is asked about.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// Where each copy of it is: "ready in work". One of them is the place that is asked about.
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
    /// {event, time, sentence} of each cause, the publish first.
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    /// The queues that do not have it, by name; and the one of them that is asked about, or -1.
    Q_PROPERTY(QStringList queues READ queues NOTIFY changed)
    Q_PROPERTY(int queue READ queue WRITE setQueue NOTIFY changed)
    /// {event, time, sentence} of each reason why that queue did not get it; event 0 if none tells.
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)
    /// {event, time, sentence, topic, isNewTime} of each row of the journey.
    Q_PROPERTY(QVariantList journey READ journey NOTIFY changed)
    /// How many older events the journey leaves out.
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed)

public:
    /// Rows of a journey; older ones are left out.
    static constexpr std::size_t mostRows = 400;

    explicit MessageWhy(QObject* parent = nullptr) : QObject(parent) {}

    /// Asks about another message; 0 for none.
    void ask(postroom::MessageId message, const postroom::Journal& journal, const postroom::Scene& scene);
    /// More has happened; nothing if no message is asked about.
    void follow(const postroom::Journal& journal, const postroom::Scene& scene);
    /// The same message at an earlier time, or in another run.
    void askAgain(const postroom::Journal& journal, const postroom::Scene& scene);
    /// Forgets everything: another run begins.
    void reset();

    const postroom::MessageLife& life() const { return m_life; }
    const postroom::NameBook& names() const { return m_names; }
    QString name() const;
    QStringList places() const { return m_places; }
    int place() const { return m_place; }
    void setPlace(int place);
    /// Asks about the copy that is in that queue or at that consumer, if there is one.
    void preferNode(postroom::NodeKey node);
    QVariantList steps() const;
    QStringList queues() const;
    int queue() const;
    void setQueue(int queue);
    QVariantList reasons() const;
    QVariantList journey() const;
    int leftOut() const;

signals:
    void changed();

private:
    void look(const postroom::Scene& scene);

    postroom::MessageLife m_life;
    postroom::NameBook m_names;
    std::vector<int> m_ends;
    QStringList m_places;
    int m_place = -1;
    postroom::CopyId m_copy; ///< the copy that a person has chosen; 0: the one that moved last
    std::vector<std::pair<postroom::QueueId, QString>> m_queues;
    std::size_t m_queuesThere = 0;
    postroom::QueueId m_queue;
};
