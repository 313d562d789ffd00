#include "app/stage/StageGeometry.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <algorithm>

using namespace postroom;

/// The table of nodes and lines in the window.
class TablePageTest : public QObject {
    Q_OBJECT

    static void open(WindowLab& lab, const char* scenario)
    {
        lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/") + scenario + ".postroom.json");
        lab.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(lab.find("page:table"));
    }
    static QStringList cells(WindowLab& lab, const QString& id)
    {
        const TopologyModel& table = *lab.bench().topology();
        return table.data(table.index(table.rowOf(id)), TopologyModel::CellsRole).toStringList();
    }
    static QStringList column(WindowLab& lab, TopologyModel::Column column)
    {
        const TopologyModel& table = *lab.bench().topology();
        QStringList values;
        for (int row = 0; row < table.count(); ++row)
            values << table.data(table.index(row), TopologyModel::CellsRole).toStringList().at(column);
        return values;
    }

private slots:
    void everyNodeAndLineIsARow()
    {
        WindowLab lab;
        open(lab, "09-retry-dead-letter-graveyard");
        const TopologyModel& table = *lab.bench().topology();
        const StageGeometry geometry(lab.bench().scene(), lab.bench().layout());
        QCOMPARE(table.count(), static_cast<int>(geometry.nodes().size() + geometry.lines().size()));
        for (const StageLine& line : geometry.lines())
            QVERIFY2(table.rowOf(line.id) >= 0, qPrintable(line.id));
        QCOMPARE(cells(lab, "dead-letter:work").mid(0, 4), QStringList({"dead-letters to", "", "work", "retry"}));
        QCOMPARE(cells(lab, "exchange:retry").last(), QString("fanout"));
    }

    void theRowsFollowTheRun()
    {
        WindowLab lab;
        open(lab, "02-work-queue-round-robin");
        lab.bench().runFor(5);
        const auto& queues = lab.bench().scene().queues();
        const auto found = std::find_if(queues.begin(), queues.end(), [](const auto& each) { return !each.second.unacked.empty(); });
        QVERIFY(found != queues.end());
        const QueueView& queue = found->second;
        const QStringList row = cells(lab, "queue:" + QString::fromStdString(queue.spec->name));
        QCOMPARE(row.at(TopologyModel::UnackedColumn), QString::number(queue.unacked.size()));
        QCOMPARE(row.at(TopologyModel::ReadyColumn), QString::number(queue.ready.size()));
    }

    void aTitleSortsByItsColumn()
    {
        WindowLab lab;
        open(lab, "09-retry-dead-letter-graveyard");
        lab.bench().runFor(8);
        lab.click("sort:1");
        QStringList names = column(lab, TopologyModel::NameColumn);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
        lab.click("sort:1");
        QCOMPARE(column(lab, TopologyModel::NameColumn).first(), sorted.last());
        lab.click("sort:4");
        const QStringList ready = column(lab, TopologyModel::ReadyColumn);
        QVERIFY2(!ready.first().isEmpty() && ready.last().isEmpty(), "rows without a number come last");
    }

    void onlyWhatFitsTheSearchIsShown()
    {
        WindowLab lab;
        open(lab, "09-retry-dead-letter-graveyard");
        lab.click("tableFilter");
        for (const Qt::Key key : {Qt::Key_G, Qt::Key_R, Qt::Key_A, Qt::Key_V, Qt::Key_E})
            lab.key(key);
        const TopologyModel& table = *lab.bench().topology();
        QVERIFY(table.rowOf("queue:graveyard") >= 0);
        QCOMPARE(table.rowOf("queue:work"), -1);
        lab.key(Qt::Key_Escape);
        QVERIFY(table.rowOf("queue:work") >= 0);
    }

    void whoWalksThroughTheRowsSeesThemOnTheCanvas()
    {
        WindowLab lab;
        open(lab, "09-retry-dead-letter-graveyard");
        lab.find("table")->forceActiveFocus();
        lab.key(Qt::Key_Down);
        lab.key(Qt::Key_Down);
        const TopologyModel& table = *lab.bench().topology();
        QCOMPARE(lab.bench().selected(), table.data(table.index(2), TopologyModel::IdRole).toString());
        lab.click("row:queue:work");
        QCOMPARE(lab.bench().selected(), QString("queue:work"));
        lab.key(Qt::Key_Delete);
        QCOMPARE(table.rowOf("queue:work"), -1);
    }

    void nothingIsCountedWhileNobodyLooks()
    {
        WindowLab lab;
        open(lab, "02-work-queue-round-robin");
        lab.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!lab.bench().topology()->isActive());
        lab.bench().runFor(5);
        lab.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        const TopologyModel& table = *lab.bench().topology();
        for (int row = 0; row < table.count(); ++row) {
            const QStringList values = table.data(table.index(row), TopologyModel::CellsRole).toStringList();
            if (values.first() == "producer")
                QVERIFY2(!values.last().startsWith("0 "), qPrintable(values.last()));
        }
    }
};

POSTROOM_TEST(TablePageTest)
#include "TablePageTest.moc"
