#include "app/stage/NodeBadges.h"

#include "app/stage/CanvasText.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

namespace {

constexpr double gap = 4;

QString say(const char* words) {
    return QCoreApplication::translate("NodeBadges", words);
}

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
        time("x-message-ttl", say("TTL %1"), say("messages expire after %1"));
        number("x-max-length", say("max %1"), say("at most %1 messages"));
        number("x-max-length-bytes", say("max bytes %1"), say("at most %1 bytes"));
        const FieldValue* overflow = spec.arguments.find("x-overflow");
        if (overflow && textOf(*overflow) != "drop-head") {
            badges.push_back({textOf(*overflow), say("when full: %1").arg(textOf(*overflow))});
        }
        if (const FieldValue* exchange = spec.arguments.find("x-dead-letter-exchange")) {
            const QString name = textOf(*exchange);
            badges.push_back({QStringLiteral("DLX"), name.isEmpty()
                                                         ? say("dead letters go to the default exchange")
                                                         : say("dead letters go to the exchange “%1”").arg(name)});
        }
        number("x-max-priority", say("priorities %1"), say("priorities up to %1"));
        time("x-expires", say("expires %1"), say("is deleted when nobody uses it for %1"));
        if (spec.arguments.find("x-single-active-consumer")) {
            badges.push_back({say("single active"), say("one consumer at a time")});
        }
        if (spec.exclusive) {
            badges.push_back({QStringLiteral("E"), say("exclusive (E)")});
        }
    }
};

} // namespace

std::vector<NodeBadge> badgesOf(const Scene& scene, NodeKey key) {
    std::vector<NodeBadge> badges;
    const auto endings = [&badges](bool autoDelete, bool durable) {
        if (autoDelete) {
            badges.push_back({QStringLiteral("A"), say("auto-delete (A)")});
        }
        if (durable) {
            badges.push_back({QStringLiteral("D"), say("durable (D)")});
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
                badges.push_back({say("internal"), say("internal: only other exchanges publish to it")});
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
