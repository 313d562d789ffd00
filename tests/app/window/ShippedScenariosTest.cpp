#include "app/Theme.h"
#include "app/stage/CanvasText.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

/// What is shipped can be opened from the window and runs.
class ShippedScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void everyOneOpensWithoutTroubleAndMeetsItsExpectations()
    {
        Workbench bench;
        QStringList trouble;
        connect(&bench, &Workbench::said, this, [&](const QString& sentence) { trouble << sentence; });
        const QVariantList shipped = bench.files()->shipped();
        QCOMPARE(shipped.size(), 22);
        for (const QVariant& each : shipped) {
            QVERIFY(bench.files()->open(each.toMap().value("path").toString()));
            QVERIFY2(!bench.isDirty() && !bench.files()->hasFile(), "a shipped file is only a template");
            bench.runFor(static_cast<double>(bench.document().scenario().until.microseconds) / 1e6);
            for (const QVariant& expectation : bench.expectations())
                QVERIFY2(expectation.toMap().value("met").toBool(),
                         qPrintable(each.toMap().value("title").toString() + ": "
                                    + expectation.toMap().value("sentence").toString()));
        }
        QCOMPARE(trouble.join('\n'), QString());
    }

    void eachIsReadableInASmallWindow()
    {
        WindowLab lab({1024, 768});
        for (const QVariant& each : lab.bench().files()->shipped()) {
            QVERIFY(lab.bench().files()->open(each.toMap().value("path").toString()));
            QTest::qWait(50);
            const double letters = lab.find("stage")->property("zoom").toDouble() * Theme::fontSmall();
            QVERIFY2(letters >= postroom::CanvasText::smallestPixels,
                     qPrintable(each.toMap().value("title").toString() + QString(": %1 pixels").arg(letters)));
        }
    }

    void theMenuListsThemAndOpensOne()
    {
        WindowLab lab({1024, 768});
        lab.click("scenariosButton");
        // The last one is inside the small window too.
        QTRY_VERIFY(lab.find("scenario:21"));
        QQuickItem* last = lab.find("scenario:21");
        QVERIFY(last->mapToScene(QPointF(0, last->height())).y() <= 768);
        lab.click("scenario:0");
        QTRY_VERIFY(lab.bench().nodes()->count() > 0);
        QVERIFY(!lab.bench().title().isEmpty());
    }
};

POSTROOM_TEST(ShippedScenariosTest)
#include "ShippedScenariosTest.moc"
