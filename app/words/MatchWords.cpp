#include "app/words/MatchWords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace postroom;

namespace {

using Kind = MatchReason::Kind;

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatchWords)
};
QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

QString wantedWord(const MatchReason::Part& part)
{
    return part.wanted == "*" ? Words::tr("one more word for *") : Words::tr("“%1”").arg(text(part.wanted));
}

QString patternWords(const MatchReason& reason)
{
    QStringList parts;
    for (const MatchReason::Part& part : reason.parts) {
        const bool isWildcard = part.wanted == "*" || part.wanted == "#";
        parts << (!isWildcard       ? Words::tr("word %1 is “%2”").arg(QString::number(part.word), text(part.is))
                  : part.words == 0 ? Words::tr("# stands for no word")
                                    : Words::tr("%1 stands for “%2”").arg(text(part.wanted), text(part.is)));
    }
    return parts.isEmpty() ? Words::tr("both the key and the pattern are empty") : parts.join(Words::tr(", "));
}

QString headerWords(const MatchReason& reason)
{
    QStringList parts;
    for (const MatchReason::Part& part : reason.parts)
        parts << Words::tr("header %1 is %2").arg(text(part.name), text(part.is));
    return parts.isEmpty() ? Words::tr("it asks for no header") : parts.join(Words::tr(", "));
}

QString conditionWords(const MatchReason& reason)
{
    QStringList parts;
    for (const MatchReason::Part& part : reason.parts)
        parts << text(part.name) + u'=' + text(part.wanted);
    return parts.isEmpty() ? Words::tr("x-match any without conditions matches nothing")
                           : Words::tr("none of %1 is among the headers").arg(parts.join(Words::tr(", ")));
}

} // namespace

QString wordsFor(const MatchReason& reason)
{
    const MatchReason::Part part = reason.parts.empty() ? MatchReason::Part{} : reason.parts.front();
    const QString pattern = text(reason.wanted);
    switch (reason.kind) {
    case Kind::NothingCompared: return {};
    case Kind::SameKey: return Words::tr("its key is “%1”").arg(pattern);
    case Kind::OtherKey: return Words::tr("its key is “%1”, the binding wants “%2”").arg(text(reason.key), pattern);
    case Kind::TopicMatches: return patternWords(reason);
    case Kind::KeyGoesOn: return Words::tr("the key goes on with “%1” where the pattern “%2” ends").arg(text(part.is), pattern);
    case Kind::KeyEnds: return Words::tr("the key ends where the pattern “%1” needs %2").arg(pattern, wantedWord(part));
    case Kind::WordDiffers:
        return Words::tr("word %1 of the key is “%2”, the pattern “%3” needs %4")
            .arg(QString::number(part.word), text(part.is), pattern, wantedWord(part));
    case Kind::HeadersMatch: return headerWords(reason);
    case Kind::HeaderDiffers:
        return Words::tr("header %1 is %2, the binding needs %3").arg(text(part.name), text(part.is), text(part.wanted));
    case Kind::HeaderMissing:
        return Words::tr("header %1 is missing, the binding needs %2").arg(text(part.name), text(part.wanted));
    case Kind::NoHeaderMatches: return conditionWords(reason);
    }
    return {};
}

QString shortWordsFor(const MatchReason& reason)
{
    const MatchReason::Part part = reason.parts.empty() ? MatchReason::Part{} : reason.parts.front();
    switch (reason.kind) {
    case Kind::OtherKey: return Words::tr("key differs");
    case Kind::KeyGoesOn: return Words::tr("key goes on with “%1”").arg(text(part.is));
    case Kind::KeyEnds: return Words::tr("key ends, needs %1").arg(wantedWord(part));
    case Kind::WordDiffers:
        return Words::tr("word %1 is “%2”, needs %3").arg(QString::number(part.word), text(part.is), wantedWord(part));
    case Kind::HeaderDiffers:
        return Words::tr("header %1 is %2, needs %3").arg(text(part.name), text(part.is), text(part.wanted));
    case Kind::HeaderMissing: return Words::tr("header %1 is missing, needs %2").arg(text(part.name), text(part.wanted));
    default: return wordsFor(reason);
    }
}
