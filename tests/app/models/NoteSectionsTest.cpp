#include "app/models/NoteSections.h"

#include "tests/helpers/Suite.h"

class NoteSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void headingsDivideTheNotes()
    {
        const QVariantList sections = noteSections("Intro.\n\n## Watch\n- one\n- two\n\n### Try\nthis");
        QCOMPARE(sections.size(), 3);
        QCOMPARE(sections[0].toMap().value("title").toString(), QString());
        QCOMPARE(sections[1].toMap().value("title").toString(), QString("Watch"));
        QCOMPARE(sections[1].toMap().value("text").toString(), QString("- one\n- two"));
        QCOMPARE(noteSections("").size(), 0);
    }

    void paragraphsAndItemsOfListsStandAlone()
    {
        const QVariantList sections =
            noteSections("One\nparagraph.\n\n- first\n  goes on\n- second\n  1. deeper\n\nAfter.\n```\n- code\n```");
        QStringList parts;
        for (const QVariant& part : sections[0].toMap().value("parts").toList())
            parts << part.toMap()["mark"].toString() + QString(part.toMap()["depth"].toInt(), '>') + part.toMap()["text"].toString();
        QCOMPARE(parts, QStringList({"One\nparagraph.", "•first\ngoes on", "•second", "1.>deeper", "After.\n```\n- code\n```"}));
    }

    void picturesLinksAndHtmlAreOnlyWords()
    {
        const QVariantList sections =
            noteSections("![a face](http://x/y.png) see [this](file:///etc/passwd) <img src='x'>now, 1 < 2");
        QCOMPARE(sections[0].toMap().value("text").toString(), QString("a face see this now, 1 < 2"));
    }
};

POSTROOM_TEST(NoteSectionsTest)
#include "NoteSectionsTest.moc"
