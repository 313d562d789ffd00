#include "app/Workbench.h"
#include "app/models/KnownArguments.h"
#include "tests/helpers/Suite.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace postroom;

namespace {

QString valueOf(InspectorModel& model, const QString& name, int role = InspectorModel::ValueRole)
{
    return model.data(model.index(model.rowOf(name)), role).toString();
}

} // namespace

class InspectorModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    void apply(const QString& name, const QString& text)
    {
        QVERIFY2(m_bench->inspector()->rowOf(name) >= 0, qPrintable(name));
        m_bench->inspector()->apply(m_bench->inspector()->rowOf(name), text);
    }

private slots:
    void theDefaultExchangeCanBeTheDeadLetterExchange()
    {
        const auto& known = knownArguments(static_cast<const QueueSpec*>(nullptr));
        const auto exchange = std::find_if(known.begin(), known.end(), [](const KnownArgument& argument) {
            return std::string_view(argument.name) == "x-dead-letter-exchange";
        });
        FieldTable arguments;
        QCOMPARE(writeArgument(*exchange, "(default)", arguments), QString());
        QCOMPARE(*arguments.find("x-dead-letter-exchange")->asText(), std::string());
        std::vector<InspectorRow> rows;
        appendArgumentRows({*exchange}, arguments, rows);
        QCOMPARE(rows.front().value, QString("(default)"));
        QCOMPARE(writeArgument(*exchange, "", arguments), QString());
        QVERIFY(arguments.empty());
    }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->addPart("queue", "", 100, 100);
    }

    void everyFieldOfAQueueHasARowExceptTheVhostEverybodyHas()
    {
        InspectorModel& model = *m_bench->inspector();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.kind(), QString("queue"));
        for (const char* name : {"name", "durable", "exclusive", "auto_delete", "x-message-ttl", "x-max-length",
                                 "x-max-length-bytes", "x-overflow", "x-dead-letter-exchange",
                                 "x-dead-letter-routing-key", "arguments"})
            QVERIFY2(model.rowOf(name) >= 0, name);
        QCOMPARE(model.rowOf("vhost"), -1);
        QVERIFY(valueOf(model, "durable", InspectorModel::MeaningRole).contains("restart"));
    }

    void aValueIsAppliedToTheScenarioAndTheRun()
    {
        apply("x-max-length", "5");
        QCOMPARE(*m_bench->document().scenario().queues[0].arguments.find("x-max-length")->asInteger(), 5);
        const auto& view = m_bench->scene().queues().begin()->second;
        QVERIFY(view.spec->arguments.find("x-max-length"));
        apply("x-max-length", "");
        QVERIFY(m_bench->document().scenario().queues[0].arguments.empty());
    }

    void aTimeMayBeWrittenForAnArgumentInMilliseconds()
    {
        apply("x-message-ttl", "5s");
        QCOMPARE(valueOf(*m_bench->inspector(), "x-message-ttl"), QString("5000"));
    }

    void wrongInputIsExplainedAndNotApplied()
    {
        apply("x-max-length", "many");
        InspectorModel& model = *m_bench->inspector();
        QCOMPARE(valueOf(model, "x-max-length", InspectorModel::ErrorRole), QString("“many” is not a whole number."));
        QCOMPARE(valueOf(model, "x-max-length", InspectorModel::TypedRole), QString("many"));
        QVERIFY(m_bench->document().scenario().queues[0].arguments.empty());
        apply("x-max-length", "7");
        QCOMPARE(valueOf(model, "x-max-length", InspectorModel::ErrorRole), QString());
    }

    void otherArgumentsGoIntoTheTableAndKnownOnesStayOut()
    {
        apply("x-max-length", "5");
        apply("arguments", "colour=red");
        const FieldTable& arguments = m_bench->document().scenario().queues[0].arguments;
        QCOMPARE(arguments.size(), std::size_t(2));
        QCOMPARE(valueOf(*m_bench->inspector(), "arguments"), QString("colour=red"));
    }

    void renamingKeepsTheNodeSelected()
    {
        apply("name", "orders");
        QCOMPARE(m_bench->selected(), QString("queue:orders"));
        QCOMPARE(m_bench->document().scenario().queues[0].name, std::string("orders"));
        m_bench->addPart("queue", "", 300, 100);
        apply("name", "orders");
        QVERIFY(!valueOf(*m_bench->inspector(), "name", InspectorModel::ErrorRole).isEmpty());
    }

    void aRuleThatNobodyUnderstandsIsRefusedByTheSimulation()
    {
        m_bench->addPart("consumer", "", 300, 100);
        apply("refuse_when", "sometimes");
        QVERIFY(!valueOf(*m_bench->inspector(), "refuse_when", InspectorModel::ErrorRole).isEmpty());
        QCOMPARE(m_bench->document().scenario().consumers[0].refuseWhen, std::string());
    }

    void aDurationNeedsItsUnit()
    {
        m_bench->addPart("consumer", "", 300, 100);
        apply("work", "2");
        QVERIFY(valueOf(*m_bench->inspector(), "work", InspectorModel::ErrorRole).contains("2s"));
        apply("work", "2s");
        QCOMPARE(m_bench->document().scenario().consumers[0].work, Duration::seconds(2));
    }
};

POSTROOM_TEST(InspectorModelTest)
#include "InspectorModelTest.moc"
