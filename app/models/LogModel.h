#pragma once

#include "app/words/EventTopic.h"
#include "app/words/MessageTrail.h"
#include "core/scene/Scene.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <deque>

/// The newest events as sentences, filtered by topic and by text.
class LogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool showMessages READ showMessages WRITE setShowMessages NOTIFY filterChanged)
    Q_PROPERTY(bool showAcknowledgements READ showAcknowledgements WRITE setShowAcknowledgements NOTIFY filterChanged)
    Q_PROPERTY(bool showTrouble READ showTrouble WRITE setShowTrouble NOTIFY filterChanged)
    Q_PROPERTY(bool showTopology READ showTopology WRITE setShowTopology NOTIFY filterChanged)
    Q_PROPERTY(bool showDetails READ showDetails WRITE setShowDetails NOTIFY filterChanged)

public:
    enum Role { NumberRole = Qt::UserRole + 1, TimeRole, SentenceRole, TopicRole, MessageRole, NodeRole };
    static constexpr int mostRows = 5000;
    /// How many of the newest events a filter is applied to.
    static constexpr std::size_t mostEvents = 50'000;

    explicit LogModel(QObject* parent = nullptr);

    /// Shows another run. Both must live until the next call.
    void reset(const postroom::Journal* journal, const postroom::Scene* scene);
    /// Shows what had happened when that event was the newest; the journal may know a future after it. The scene must
    /// have read the journal.
    void showUpTo(postroom::EventNumber last);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }

    QString filter() const { return m_filter; }
    void setFilter(const QString& filter);
    bool showMessages() const { return shows(EventTopic::Message); }
    void setShowMessages(bool shown) { show(EventTopic::Message, shown); }
    bool showAcknowledgements() const { return shows(EventTopic::Acknowledgement); }
    void setShowAcknowledgements(bool shown) { show(EventTopic::Acknowledgement, shown); }
    bool showTrouble() const { return shows(EventTopic::Trouble); }
    void setShowTrouble(bool shown) { show(EventTopic::Trouble, shown); }
    bool showTopology() const { return shows(EventTopic::Topology); }
    void setShowTopology(bool shown) { show(EventTopic::Topology, shown); }
    bool showDetails() const { return shows(EventTopic::Detail); }
    void setShowDetails(bool shown) { show(EventTopic::Detail, shown); }

signals:
    void filterChanged();
    void countChanged();

private:
    struct Entry {
        postroom::EventNumber number = 0;
        EventSubject subject;
    };
    bool shows(EventTopic topic) const { return (m_topics >> static_cast<unsigned>(topic)) & 1u; }
    void show(EventTopic topic, bool shown);
    bool passes(const Entry& entry) const;
    QString sentence(const Entry& entry) const;
    void filterAgain();
    void readOn();
    void readAgain();
    void appendRows(const std::deque<Entry>& added);

    const postroom::Journal* m_journal = nullptr;
    const postroom::Scene* m_scene = nullptr;
    MessageTrail m_trail;
    postroom::EventNumber m_read = 0;
    postroom::EventNumber m_shown = 0;
    std::deque<Entry> m_recent; ///< as far as was read
    std::deque<Entry> m_rows;   ///< as far as is shown
    QString m_filter;
    unsigned m_topics = 0b01111;
};
