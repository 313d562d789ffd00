#include "app/stage/RouteReasons.h"

#include "app/words/RoutingWords.h"
#include "core/vocabulary/HeadersMatch.h"
#include "core/vocabulary/TopicPattern.h"

#include <QCoreApplication>

namespace postroom {

QString shortWhyNot(const std::string& exchangeType, const BindingSpec& binding, const Message& message) {
    QString why;
    if (exchangeType == "topic") {
        why = QString::fromStdString(whyTopicFails(binding.routingKey, message.routingKey));
        // The pattern stands right above; only what is wrong with the key is news.
        const QString pattern =
            QStringLiteral("the pattern '%1' ").arg(QString::fromStdString(binding.routingKey));
        why.replace(QStringLiteral(" where ") + pattern + QStringLiteral("needs "),
                    QStringLiteral(", needs "));
        why.remove(QStringLiteral(" where ") + pattern + QStringLiteral("ends"));
        why.remove(pattern);
        why.replace(QStringLiteral(" of the key is "), QStringLiteral(" is "));
        if (why.startsWith(QStringLiteral("the "))) {
            why.remove(0, 4);
        }
    } else if (exchangeType == "headers") {
        why = QString::fromStdString(whyHeadersFail(binding.arguments, message.headers()));
        why.replace(QStringLiteral(", the binding needs "), QStringLiteral(", needs "));
    } else if (exchangeType != "fanout") {
        why = QCoreApplication::translate("RouteReasons", "key differs");
    }
    return routingWords(why);
}

} // namespace postroom
