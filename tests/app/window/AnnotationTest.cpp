#include "app/stage/StageView.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QFile>

using namespace postroom;

/// Notes, groups and arrows on the canvas.
class AnnotationTest : public QObject {
    Q_OBJECT

    static void type(WindowLab& lab, const char* letters)
    {
        for (const char* letter = letters; *letter; ++letter)
            QTest::keyClick(&lab.window(), *letter);
    }
    static const std::vector<Annotation>& all(WindowLab& lab) { return lab.bench().document().scenario().annotations; }

private slots:
    void aNoteIsWrittenAtOnce()
    {
        WindowLab lab;
        lab.click("annotate");
        QTRY_VERIFY(lab.find("annotate:note"));
        lab.click("annotate:note");
        QTRY_VERIFY(lab.find("annotationText"));
        type(lab, "look here");
        lab.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(all(lab).size(), std::size_t(1));
        QCOMPARE(all(lab).front().text, std::string("look here"));
        QCOMPARE(lab.bench().undoLabel(), QString("Write on a note"));
        lab.key(Qt::Key_Z, Qt::ControlModifier);
        lab.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(all(lab).empty());
        lab.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        lab.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(all(lab).front().text, std::string("look here"));
    }

    void itIsMovedMadeLargerAndRemoved()
    {
        WindowLab lab;
        lab.bench().annotationModel()->add("group", 300, 200);
        const Annotation before = all(lab).front();
        auto* stage = qobject_cast<StageView*>(lab.find("stage"));
        stage->fit();
        stage->zoomAt(stage->width() / 2, stage->height() / 2, 0.7); // room to drag
        const double zoom = stage->zoom();
        const QQuickItem* handle = lab.find("annotation:0");
        QVERIFY(handle);
        const QPoint title = handle->mapToScene({40, 8}).toPoint();
        lab.drag(title, title + QPoint(60, 30));
        QVERIFY(std::abs(static_cast<double>(all(lab).front().x - before.x) - 60 / zoom) <= 2);
        const QPoint grip = lab.middleOf("annotationGrip:0");
        lab.drag(grip, grip + QPoint(40, 20));
        QVERIFY2(std::abs(static_cast<double>(all(lab).front().width - before.width) - 40 / zoom) <= 2, qPrintable(QString::number(all(lab).front().width)));
        QCOMPARE(all(lab).front().y - before.y, static_cast<std::int64_t>(std::lround(30 / zoom)));
        lab.key(Qt::Key_Delete);
        QVERIFY(all(lab).empty());
    }

    void aNewOneCoversNoOther()
    {
        WindowLab lab;
        for (const char* kind : {"note", "note", "note", "group", "group", "arrow", "arrow"})
            lab.bench().annotationModel()->add(kind, 300, 200);
        const auto& there = all(lab);
        const auto area = [&](std::size_t i) { return QRect(int(there[i].x), int(there[i].y), int(there[i].width), int(there[i].height)); };
        QVERIFY(!area(0).intersects(area(1)) && !area(0).intersects(area(2)) && !area(1).intersects(area(2)));
        QVERIFY(area(3).topLeft() != area(4).topLeft());
        QVERIFY(area(5).topLeft() != area(6).topLeft());
    }

    void movingItInThePastMakesNoBranch()
    {
        WindowLab lab;
        lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/02-work-queue-round-robin.postroom.json"));
        lab.bench().annotationModel()->add("note", 100, 500);
        lab.bench().runFor(8);
        lab.bench().timeline()->seek(3);
        QVERIFY(!lab.bench().history().isPresent());
        lab.bench().annotationModel()->write(0, "then");
        QVERIFY(!lab.bench().history().isPresent());
        QCOMPARE(lab.bench().history().branches().size(), std::size_t(1));
        QCOMPARE(all(lab).front().text, std::string("then"));
        lab.bench().timeline()->toEnd();
        QCOMPARE(all(lab).front().text, std::string("then"));
    }

    void theFileHoldsThem()
    {
        WindowLab lab;
        lab.bench().annotationModel()->add("arrow", 10, 20);
        lab.bench().annotationModel()->write(0, "first \"this\"");
        const QTemporaryDir folder;
        const QString file = folder.filePath("a.postroom.json");
        QVERIFY(lab.bench().files()->saveAs(file));
        QVERIFY(QFile::exists(file));
        WindowLab other;
        QVERIFY(other.bench().files()->open(file));
        QCOMPARE(all(other).size(), all(lab).size());
        QCOMPARE(QString::fromStdString(all(other).front().text), QString("first \"this\""));
        QCOMPARE(all(other), all(lab));
        QVERIFY(!other.bench().isDirty());
        other.bench().annotationModel()->remove(0);
        QVERIFY(other.bench().isDirty());
        other.bench().undo();
        QVERIFY(!other.bench().isDirty());
    }

    void aGroupLeavesTheMouseToTheNodesInIt()
    {
        WindowLab lab;
        const QString queue = lab.bench().addPart("queue", "", 300, 240);
        lab.bench().annotationModel()->add("group", 300, 200);
        qobject_cast<StageView*>(lab.find("stage"))->fit();
        lab.bench().setSelected({});
        lab.click("node:" + queue);
        QCOMPARE(lab.bench().selected(), queue);
    }
};

POSTROOM_TEST(AnnotationTest)
#include "AnnotationTest.moc"
