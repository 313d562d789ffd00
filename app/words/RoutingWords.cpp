#include "app/words/RoutingWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace {

struct Form {
    const char* english;
    QRegularExpression pattern;
};

Form form(const char* english)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(english));
    for (int i = 1; i <= 4; ++i)
        pattern.replace(QStringLiteral("\\%%1").arg(i), QStringLiteral("(.*?)"));
    return {english, QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::DotMatchesEverythingOption)};
}

/// From core/vocabulary/TopicPattern.cpp, HeadersMatch.cpp and core/why/BindingVerdict.cpp, and as the canvas shortens
/// them. The more exact ones come first.
const std::vector<Form>& wholeForms()
{
    static const std::vector<Form> forms{
        form(QT_TRANSLATE_NOOP("RoutingWords", "the key goes on with '%1' where the pattern '%2' ends")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "the key ends where the pattern '%1' needs one more word for *")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "the key ends where the pattern '%1' needs '%2'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "word %1 of the key is '%2', the pattern '%3' needs '%4'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "header %1 is missing, the binding needs %2")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "header %1 is %2, the binding needs %3")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "none of %1 is among the headers")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "x-match any without conditions matches nothing")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "it asks for no header")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "both the key and the pattern are empty")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "its key is '%1', the binding wants '%2'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "its key is '%1'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "key goes on with '%1'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "key ends, needs one more word for *")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "key ends, needs '%1'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "word %1 is '%2', needs '%3'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "header %1 is missing, needs %2")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "header %1 is %2, needs %3")),
    };
    return forms;
}

/// Of these there may be several, with commas between them.
const std::vector<Form>& listedForms()
{
    static const std::vector<Form> forms{
        form(QT_TRANSLATE_NOOP("RoutingWords", "# stands for no word")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "%1 stands for '%2'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "word %1 is '%2'")),
        form(QT_TRANSLATE_NOOP("RoutingWords", "header %1 is %2")),
    };
    return forms;
}

/// Null when it has none of the forms.
QString translated(const QString& clause, const std::vector<Form>& forms)
{
    for (const Form& each : forms) {
        const auto match = each.pattern.match(clause);
        if (!match.hasMatch())
            continue;
        QString text = QCoreApplication::translate("RoutingWords", each.english);
        const QStringList parts = match.capturedTexts().mid(1);
        // All at once: a part may itself look like a place for another.
        switch (parts.size()) {
        case 0: return text;
        case 1: return text.arg(parts[0]);
        case 2: return text.arg(parts[0], parts[1]);
        case 3: return text.arg(parts[0], parts[1], parts[2]);
        default: return text.arg(parts[0], parts[1], parts[2], parts[3]);
        }
    }
    return {};
}

} // namespace

QString routingWords(const QString& clause)
{
    QStringList parts = clause.split(", ");
    std::transform(parts.begin(), parts.end(), parts.begin(),
                   [](const QString& part) { return translated(part, listedForms()); });
    if (!parts.contains(QString()))
        return parts.join(", ");
    const QString whole = translated(clause, wholeForms());
    return whole.isNull() ? clause : whole;
}

QString routingWords(const std::string& clause) { return routingWords(QString::fromStdString(clause)); }
