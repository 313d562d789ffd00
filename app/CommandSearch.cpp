#include "app/CommandSearch.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int atTitle = 12; // it begins the title
constexpr int atWord = 8;   // it begins a word
constexpr int atOnce = 9;   // it stands right behind the one before

constexpr int wellFound = 10'000; // by the beginnings of words alone
constexpr int never = -100'000;

bool beginsWord(const QString& title, qsizetype at)
{
    return at == 0 || (!title[at - 1].isLetterOrNumber() && title[at].isLetterOrNumber());
}

/// `strictly`: each letter begins a word or stands right behind the one before.
int rankOf(const QString& title, const QString& text, bool strictly, QList<int>* marks)
{
    const QString hay = title.toLower();
    QString needle;
    for (const QChar each : text.toLower()) {
        if (!each.isSpace())
            needle += each;
    }
    const qsizetype letters = needle.size();
    const qsizetype places = hay.size();
    if (letters == 0)
        return 0;
    if (letters > places || letters > 64 || places > 512)
        return -1;
    // best[i][j]: the letters up to i are found, the last of them at j. Titles are short.
    const auto cell = [places](qsizetype letter, qsizetype at) { return static_cast<std::size_t>(letter * places + at); };
    std::vector<int> best(static_cast<std::size_t>(letters * places), never);
    std::vector<qsizetype> before(best.size(), -1);
    for (qsizetype letter = 0; letter < letters; ++letter) {
        int reached = never;
        qsizetype reachedAt = -1;
        for (qsizetype at = 0; at < places; ++at) {
            if (letter > 0 && at > 0 && best[cell(letter - 1, at - 1)] >= reached) {
                reached = best[cell(letter - 1, at - 1)];
                reachedAt = at - 1;
            }
            if (hay[at] != needle[letter])
                continue;
            const int here = at == 0 ? atTitle : beginsWord(hay, at) ? atWord : 0;
            const bool mayJump = here > 0 || !strictly;
            if (letter == 0) {
                best[cell(letter, at)] = mayJump ? here : never;
                continue;
            }
            if (reached > never && mayJump) {
                best[cell(letter, at)] = reached + here;
                before[cell(letter, at)] = reachedAt;
            }
            if (at > 0 && best[cell(letter - 1, at - 1)] > never && best[cell(letter - 1, at - 1)] + atOnce + here > best[cell(letter, at)]) {
                best[cell(letter, at)] = best[cell(letter - 1, at - 1)] + atOnce + here;
                before[cell(letter, at)] = at - 1;
            }
        }
    }
    qsizetype last = 0;
    for (qsizetype at = 1; at < places; ++at) {
        if (best[cell(letters - 1, at)] > best[cell(letters - 1, last)])
            last = at;
    }
    const int found = best[cell(letters - 1, last)];
    if (found <= never)
        return -1;
    if (marks) {
        marks->clear();
        for (qsizetype letter = letters - 1; letter >= 0; --letter) {
            marks->prepend(static_cast<int>(last));
            last = before[cell(letter, last)];
        }
    }
    return found;
}

} // namespace

int CommandSearch::rank(const QString& title, const QString& text, QList<int>* marks)
{
    const int strict = rankOf(title, text, true, marks);
    return strict >= 0 ? strict + wellFound : rankOf(title, text, false, marks);
}

QVariantList CommandSearch::find(const QStringList& titles, const QString& text) const
{
    struct Found {
        int index = 0;
        int rank = 0;
        QList<int> marks;
    };
    std::vector<Found> all;
    for (int i = 0; i < titles.size(); ++i) {
        Found found{i, 0, {}};
        found.rank = rank(titles[i], text, &found.marks);
        if (found.rank >= 0)
            all.push_back(std::move(found));
    }
    std::stable_sort(all.begin(), all.end(), [&](const Found& a, const Found& b) {
        return a.rank != b.rank ? a.rank > b.rank
                                : !text.trimmed().isEmpty() && titles[a.index].size() < titles[b.index].size();
    });
    // Letters scattered over words are a last resort: beside what is really called so they would only be noise.
    const bool isAnyWell = !all.empty() && all.front().rank >= wellFound;
    QVariantList results;
    for (const Found& each : all) {
        if (isAnyWell && each.rank < wellFound)
            break;
        QVariantList marks;
        for (const int mark : each.marks)
            marks << mark;
        results.append(QVariantMap{{"index", each.index}, {"marks", marks}});
    }
    return results;
}

QString CommandSearch::marked(const QString& title, const QVariantList& marks) const
{
    QString styled;
    for (int at = 0; at < title.size(); ++at) {
        const QString letter = QString(title[at]).toHtmlEscaped();
        styled += marks.contains(at) ? "<b><u>" + letter + "</u></b>" : letter;
    }
    return styled;
}
