#pragma once

#include "app/words/MessageTrail.h"
#include "core/scene/Scene.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

/// Everything about one message: what it says, where it has died before, and its life so far.
class MessageCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    /// Its number, or 0.
    Q_PROPERTY(double message READ message NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// {name, value} of the exchange, the routing key and each property that was sent.
    Q_PROPERTY(QVariantList properties READ properties NOTIFY changed)
    Q_PROPERTY(QVariantList headers READ headers NOTIFY changed)
    /// {queue, reason, count, exchange, keys} of each row of x-death.
    Q_PROPERTY(QVariantList deaths READ deaths NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    /// {time, sentence, topic}, oldest first.
    Q_PROPERTY(QVariantList life READ life NOTIFY changed)

public:
    static constexpr std::size_t longestLife = 300;

    explicit MessageCard(QObject* parent = nullptr);

    void show(postroom::MessageId message, const postroom::Journal& journal, const postroom::Scene& scene);
    /// The same message in another run.
    void refresh(const postroom::Journal& journal, const postroom::Scene& scene);
    Q_INVOKABLE void close();
    /// More has happened; nothing if the card is closed.
    void follow(const postroom::Journal& journal, const postroom::Scene& scene);

    bool isOpen() const { return static_cast<bool>(m_id); }
    double message() const { return static_cast<double>(m_id.value); }
    QString name() const;
    QVariantList properties() const;
    QVariantList headers() const;
    QVariantList deaths() const;
    QString body() const;
    QVariantList life() const { return m_life; }

signals:
    void changed();

private:
    postroom::MessageId m_id;
    postroom::MessagePtr m_message; ///< as it is now: dead-lettering makes a new one
    QVariantList m_life;
    MessageTrail m_trail;
    postroom::EventNumber m_read = 0;
};
