#include "app/stage/NodeBadges.h"

#include "app/Theme.h"
#include "app/stage/NodeContentPainter.h"
#include "app/stage/RoutePainter.h"
#include "tests/app/stage/StageLab.h"
#include "tests/helpers/Suite.h"

#include <QRegularExpression>

using namespace postroom;

/// Small words on the canvas that do not fit.
class NodeBadgesTest : public QObject {
    Q_OBJECT

    const QFont m_font = Theme::shared().font(Theme::fontSmall(), QFont::Medium);

private slots:
    void badgesWithoutRoomAreCounted()
    {
        StageLab lab;
        lab.queue("work", FieldTable{{"x-message-ttl", std::int64_t{5000}},
                                     {"x-max-length", std::int64_t{100}},
                                     {"x-dead-letter-exchange", "dlx"},
                                     {"x-expires", std::int64_t{60000}}});
        lab.runTo(0_s);
        QTest::failOnWarning(QRegularExpression("QString::arg"));
        const auto badges = badgesOf(lab.scene(), lab.key("queue:work"));
        QCOMPARE(fittingBadges(badges, 1000, m_font).size(), static_cast<qsizetype>(badges.size()));
        const QStringList some = fittingBadges(badges, 130, m_font);
        QCOMPARE(some.front(), badges.front().sign); // the most important ones stay
        QCOMPARE(some.back(), QString("+%1").arg(static_cast<qsizetype>(badges.size()) - some.size() + 1));
        const QString words = badgeWords(badges);
        for (const char* part : {"5s", "100", "dlx", "60s"})
            QVERIFY2(words.contains(part) || words.contains("1m"), qPrintable(words));
        QVERIFY(fittingBadges({}, 100, m_font).isEmpty());
    }

    void whoIsNextKeepsTheEndOfItsName()
    {
        QCOMPARE(NodeContentPainter::nextWords("worker-2", m_font, 168), QString("next: worker-2"));
        const QString cut = NodeContentPainter::nextWords("worker-for-the-invoices-of-the-shop-12", m_font, 168);
        QVERIFY2(cut.endsWith("-12"), qPrintable(cut));
    }

    void aReasonIsWrappedAndKeepsAllItsWords()
    {
        const QString why = "the key ends, and the pattern needs one more word for its last star";
        const QStringList rows = RoutePainter::wrapped(why, m_font, 130);
        QVERIFY(rows.size() > 1);
        QCOMPARE(rows.join(' '), why);
    }
};

POSTROOM_TEST(NodeBadgesTest)
#include "NodeBadgesTest.moc"
