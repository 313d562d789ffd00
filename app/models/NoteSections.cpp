#include "app/models/NoteSections.h"

#include <QRegularExpression>
#include <QStringList>

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
            sections.append(QVariantMap{{"title", title}, {"text", text}});
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
