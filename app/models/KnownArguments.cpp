#include "app/models/KnownArguments.h"

#include "app/models/FieldInput.h"
#include "app/models/TableText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(KnownArguments)
};

} // namespace

const std::vector<KnownArgument>& knownArguments(const QueueSpec*)
{
    static const std::vector<KnownArgument> known{
        {"x-message-ttl", "milliseconds", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How long a message may wait here, in milliseconds. Empty: for ever.")},
        {"x-max-length", "integer", {}, QT_TRANSLATE_NOOP("KnownArguments", "How many ready messages the queue holds at most. Empty: no limit.")},
        {"x-max-length-bytes", "integer", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How many bytes the bodies of ready messages may have together. Empty: no limit.")},
        {"x-overflow", "choice", {"", "drop-head", "reject-publish", "reject-publish-dlx"},
         QT_TRANSLATE_NOOP("KnownArguments", "What a full queue does: drop-head drops its oldest message, reject-publish refuses the new one, "
             "reject-publish-dlx also dead-letters it.")},
        {"x-dead-letter-exchange", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default "
             "exchange. Empty: they are gone.")},
        {"x-dead-letter-routing-key", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "The routing key of dead letters. Empty: the one they had.")},
    };
    return known;
}

const std::vector<KnownArgument>& knownArguments(const ExchangeSpec*)
{
    static const std::vector<KnownArgument> known{
        {"alternate-exchange", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "Gets the messages that no binding of this exchange matches. Empty: they are gone.")},
    };
    return known;
}

const std::vector<KnownArgument>& knownArguments(const PolicySpec*)
{
    static const std::vector<KnownArgument> known{
        {"message-ttl", "milliseconds", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How long a message may wait in such a queue, in milliseconds. Empty: not set.")},
        {"expires", "milliseconds", {},
         QT_TRANSLATE_NOOP("KnownArguments", "A queue that nobody has used for so long is deleted, in milliseconds. Empty: not set.")},
        {"max-length", "integer", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How many ready messages such a queue holds at most. Empty: not set.")},
        {"max-length-bytes", "integer", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How many bytes the bodies of its ready messages may have together. Empty: not set.")},
        {"overflow", "choice", {"", "drop-head", "reject-publish", "reject-publish-dlx"},
         QT_TRANSLATE_NOOP("KnownArguments", "What a full queue does: drop-head drops its oldest message, reject-publish refuses the new one, "
             "reject-publish-dlx also dead-letters it.")},
        {"dead-letter-exchange", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "Where messages go that expire, are refused or do not fit: an exchange, or (default) for the default "
             "exchange. Empty: not set.")},
        {"dead-letter-routing-key", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "The routing key of dead letters. Empty: not set, they keep the one they had.")},
        {"delivery-limit", "integer", {},
         QT_TRANSLATE_NOOP("KnownArguments", "How often a quorum queue delivers a message again before it gives it up. Empty: not set.")},
        {"alternate-exchange", "text", {},
         QT_TRANSLATE_NOOP("KnownArguments", "Gets the messages that no binding of such an exchange matches. Empty: not set.")},
    };
    return known;
}

void appendArgumentRows(const std::vector<KnownArgument>& known, const FieldTable& arguments,
                        std::vector<InspectorRow>& rows)
{
    for (const KnownArgument& argument : known) {
        InspectorRow row;
        row.name = row.title = QString::fromLatin1(argument.name);
        row.kind = QString::fromLatin1(argument.kind);
        row.choices = argument.choices;
        row.meaning = Words::tr(argument.meaning);
        row.isArgument = true;
        if (const FieldValue* value = arguments.find(argument.name))
            row.value = value->asText() ? QString::fromStdString(*value->asText())
                                        : QString::fromStdString(toText(*value));
        // Present but empty is the default exchange, and not the same as absent.
        if (arguments.find(argument.name) && row.value.isEmpty())
            row.value = QString::fromLatin1(defaultExchangeWord);
        rows.push_back(row);
    }
}

FieldTable otherArguments(const std::vector<KnownArgument>& known, const FieldTable& arguments)
{
    FieldTable others = arguments;
    for (const KnownArgument& argument : known)
        others.remove(argument.name);
    return others;
}

QString writeArgument(const KnownArgument& known, const QString& text, FieldTable& arguments)
{
    if (text.isEmpty()) {
        arguments.remove(known.name);
        return {};
    }
    if (text == QLatin1String(defaultExchangeWord) && QLatin1String(known.name).endsWith(QLatin1String("dead-letter-exchange"))) {
        arguments.set(known.name, FieldValue(std::string()));
        return {};
    }
    const QLatin1String kind(known.kind);
    if (kind == QLatin1String("integer") || kind == QLatin1String("milliseconds")) {
        std::int64_t number = 0;
        const QString trouble = readInput(text, number);
        if (!trouble.isEmpty()) {
            Duration time;
            if (kind == QLatin1String("integer") || !readInput(text, time).isEmpty())
                return trouble;
            number = time.microseconds / 1000;
        }
        if (number < 0)
            return Words::tr("This cannot be less than 0.");
        arguments.set(known.name, FieldValue(number));
        return {};
    }
    if (kind == QLatin1String("choice") && !known.choices.contains(text))
        return notOneOf(text, known.choices.mid(1));
    arguments.set(known.name, FieldValue(text.toStdString()));
    return {};
}
