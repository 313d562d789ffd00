#include "app/SessionKeeper.h"

#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QDir>

namespace {

constexpr const char* unsavedWork =
    "{\"name\": \"shop\", \"path\": \"\", \"scenario\":"
    " \"{\\\"postroom\\\": 1, \\\"queues\\\": [{\\\"name\\\": \\\"q\\\"}]}\"}";

} // namespace

/// What a program that was killed left is offered in the window of the next one.
class LeftoverOfferTest : public QObject {
    Q_OBJECT

    static void leaveWork()
    {
        QDir().mkpath(SessionKeeper::folder());
        QFile left(SessionKeeper::folder() + "/1-dead.json");
        if (left.open(QIODevice::WriteOnly))
            left.write(unsavedWork);
    }

private slots:
    void theWindowOffersUnsavedWorkAndRestoresIt()
    {
        WindowLab lab({1280, 800}, leaveWork);
        QTRY_VERIFY(lab.find("restoreLeftover"));
        lab.click("restoreLeftover");
        QTRY_COMPARE(lab.bench().document().scenario().queues.size(), std::size_t(1));
        QVERIFY(lab.bench().isDirty());
        QTRY_VERIFY(!lab.find("restoreLeftover"));
    }

    void withoutUnsavedWorkNothingIsOffered()
    {
        WindowLab lab;
        QTest::qWait(100);
        QVERIFY(!lab.find("restoreLeftover"));
    }
};

POSTROOM_TEST(LeftoverOfferTest)
#include "LeftoverOfferTest.moc"
