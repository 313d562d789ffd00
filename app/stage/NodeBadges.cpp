#include "app/stage/NodeBadges.h"

#include "app/stage/CanvasText.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

namespace {

constexpr double gap = 4;

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NodeBadges)
};

QString textOf(const FieldValue& value) {
    return QString::fromStdString(toText(value));
}

/// Reads badges off the arguments of a queue.
struct QueueBadges {
    const QueueSpec& spec;
    std::vector<NodeBadge> badges;

    void number(const char* argument, const QString& sign, const QString& words) {
        if (const FieldValue* value = spec.arguments.find(argument)) {
            badges.push_back({sign.arg(textOf(*value)), words.arg(textOf(*value))});
        }
    }
    void time(const char* argument, const QString& sign, const QString& words) {
        if (const FieldValue* value = spec.arguments.find(argument)) {
            const std::int64_t* milliseconds = value->asInteger();
            const QString text = milliseconds
                                     ? QString::fromStdString(toText(Duration::milliseconds(*milliseconds)))
                                     : textOf(*value);
            badges.push_back({sign.arg(text), words.arg(text)});
        }
    }
    void collect() {
        time("x-message-ttl", Words::tr("TTL %1"), Words::tr("messages expire after %1"));
        number("x-max-length", Words::tr("max %1"), Words::tr("at most %1 messages"));
        number("x-max-length-bytes", Words::tr("max bytes %1"), Words::tr("at most %1 bytes"));
        const FieldValue* overflow = spec.arguments.find("x-overflow");
        if (overflow && textOf(*overflow) != "drop-head") {
            badges.push_back({textOf(*overflow), Words::tr("when full: %1").arg(textOf(*overflow))});
        }
        if (const FieldValue* exchange = spec.arguments.find("x-dead-letter-exchange")) {
            const QString name = textOf(*exchange);
            badges.push_back({QStringLiteral("DLX"), name.isEmpty()
                                                         ? Words::tr("dead letters go to the default exchange")
                                                         : Words::tr("dead letters go to the exchange “%1”").arg(name)});
        }
        number("x-max-priority", Words::tr("priorities %1"), Words::tr("priorities up to %1"));
        time("x-expires", Words::tr("expires %1"), Words::tr("is deleted when nobody uses it for %1"));
        if (spec.arguments.find("x-single-active-consumer")) {
            badges.push_back({Words::tr("single active"), Words::tr("one consumer at a time")});
        }
        if (spec.exclusive) {
            badges.push_back({QStringLiteral("E"), Words::tr("exclusive (E)")});
        }
    }
};

} // namespace

std::vector<NodeBadge> badgesOf(const Scene& scene, NodeKey key) {
    std::vector<NodeBadge> badges;
    const auto endings = [&badges](bool autoDelete, bool durable) {
        if (autoDelete) {
            badges.push_back({QStringLiteral("A"), Words::tr("auto-delete (A)")});
        }
        if (durable) {
            badges.push_back({QStringLiteral("D"), Words::tr("durable (D)")});
        }
    };
    if (key.kind == NodeKind::Queue) {
        if (const auto queue = scene.queues().find(QueueId{key.id}); queue != scene.queues().end()) {
            QueueBadges of{*queue->second.spec, {}};
            of.collect();
            badges = std::move(of.badges);
            endings(queue->second.spec->autoDelete, queue->second.spec->durable);
        }
    } else if (key.kind == NodeKind::Exchange) {
        if (const auto exchange = scene.exchanges().find(ExchangeId{key.id});
            exchange != scene.exchanges().end()) {
            if (exchange->second.spec->internal) {
                badges.push_back({Words::tr("internal"), Words::tr("internal: only other exchanges publish to it")});
            }
            endings(exchange->second.spec->autoDelete, exchange->second.spec->durable);
        }
    }
    return badges;
}

double badgeWidth(const QString& sign, const QFont& font) {
    return std::max(17.0, CanvasText::widthOf(sign, font) + 11);
}

QStringList fittingBadges(const std::vector<NodeBadge>& badges, double room, const QFont& font) {
    for (std::size_t shown = badges.size();; --shown) {
        QStringList signs;
        for (std::size_t i = 0; i < shown; ++i) {
            signs += badges[i].sign;
        }
        if (shown < badges.size()) {
            signs += QStringLiteral("+%1").arg(badges.size() - shown);
        }
        double width = -gap;
        for (const QString& sign : signs) {
            width += badgeWidth(sign, font) + gap;
        }
        if (width <= room || shown == 0) {
            return signs;
        }
    }
}

QString badgeWords(const std::vector<NodeBadge>& badges) {
    QStringList words;
    for (const NodeBadge& badge : badges) {
        words += badge.words;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace postroom
