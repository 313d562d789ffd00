#include "app/models/NoteSections.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

/// A section's paragraphs and the items of its lists. Markdown's own lists would leave a wide margin beside each line.
QVariantList partsOf(const QStringList& lines)
{
    static const QRegularExpression item(R"(^(\s*)([-*+]|\d{1,3}[.)])\s+(.*)$)");
    QVariantList parts;
    QString mark;
    int depth = 0;
    QStringList text;
    bool isCode = false;
    const auto finish = [&] {
        if (const QString words = text.join('\n').trimmed(); !words.isEmpty())
            parts.append(QVariantMap{{"mark", mark}, {"depth", depth}, {"text", words}});
        text.clear();
        mark.clear();
        depth = 0;
    };
    for (const QString& line : lines) {
        const auto match = item.match(line);
        if (isCode || line.trimmed().startsWith(QLatin1String("```"))) {
            isCode = isCode != line.trimmed().startsWith(QLatin1String("```"));
            text << line;
        } else if (match.hasMatch()) {
            finish();
            depth = static_cast<int>(std::min<qsizetype>(match.capturedLength(1) / 2, 3));
            mark = match.captured(2).size() == 1 ? QStringLiteral("•") : match.captured(2);
            text << match.captured(3);
        } else if (!mark.isEmpty() && line.trimmed().isEmpty()) {
            finish(); // what follows a list stands beside it again
        } else {
            text << (mark.isEmpty() ? line : line.trimmed());
        }
    }
    finish();
    return parts;
}

} // namespace

QVariantList noteSections(const QString& markdown)
{
    static const QRegularExpression linkOrPicture(R"(!?\[([^\]]*)\]\([^)]*\))");
    static const QRegularExpression tag("</?[A-Za-z!][^>]*>");
    static const QRegularExpression heading("^#{1,6}\\s+(.*)$");
    QString words = markdown;
    words.replace(linkOrPicture, "\\1").remove(tag);

    QVariantList sections;
    QString title;
    QStringList lines;
    const auto finish = [&] {
        const QString text = lines.join('\n').trimmed();
        if (!text.isEmpty() || !title.isEmpty())
            sections.append(QVariantMap{{"title", title}, {"text", text}, {"parts", partsOf(lines)}});
        lines.clear();
    };
    for (const QString& line : words.split('\n')) {
        const auto match = heading.match(line);
        if (!match.hasMatch()) {
            lines << line;
            continue;
        }
        finish();
        title = match.captured(1).trimmed();
    }
    finish();
    return sections;
}
