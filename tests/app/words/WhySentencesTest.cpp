#include "app/words/WhySentences.h"

#include "app/words/PlaceWords.h"
#include "app/words/WhyNotSentences.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace postroom;

namespace {

/// The sentences of the chain to the newest end of a message's life.
QStringList sentences(const Journal& journal, MessageId message)
{
    NameBook names;
    for (EventNumber number = journal.first(); number <= journal.last(); ++number)
        names.learn(journal.at(number));
    MessageLife life(message);
    life.follow(journal);
    QStringList said;
    for (const int end : life.ends()) {
        said << placeWords(life, end, names);
        for (const WhyStep& step : whyHere(life, end))
            said << whySentence(life, step, names);
    }
    return said;
}

QStringList sentences(Lab& lab, std::uint64_t message = 1)
{
    return sentences(lab.simulation().journal(), MessageId{message});
}

AddConsumer worker(const char* name)
{
    AddConsumer spec;
    spec.name = name;
    spec.queue = "work";
    spec.work = 5_s;
    spec.prefetch = 2;
    return spec;
}

} // namespace

/// The answers to "Why?", as a person reads them.
class WhySentencesTest : public QObject {
    Q_OBJECT
private slots:
    void aCrashIsToldFromBeginningToEnd()
    {
        Lab lab("exchange orders type=topic; queue work; bind orders work key=order.*");
        lab.attempt(worker("worker-1"));
        lab.attempt(worker("worker-2"));
        lab.publish("orders", "order.paid", "m");
        lab.attempt(CrashConsumer{"worker-1"});
        lab.advance(1_s);
        const QStringList said = sentences(lab);
        const QStringList expected{
            "with worker-2",
            "lab/1 published it to orders with the key order.paid.",
            "orders sent it to work: the binding “order.*” matched, because word 1 is “order”, * stands for “paid”.",
            "It arrived in work.",
            "It was delivered to worker-1, whose turn it was among 2 consumers (round robin); it now holds 1 of the 2 it "
            "may (prefetch).",
            "worker-1 crashed before it acknowledged it, so it went back to its old place in work. It will be marked as "
            "redelivered.",
            "It was delivered to worker-2, the only consumer of work; it now holds 1 of the 2 it may (prefetch). It is "
            "marked as redelivered, because it was delivered before."};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(said.value(i), expected[i]);
        QCOMPARE(said.size(), expected.size() + 1);
        QVERIFY2(said.last().contains("worker-2 started to work"), qPrintable(said.last()));
    }
    void aDeadLetterSaysWhyAndHowLongItWaited()
    {
        Lab lab("exchange dlx; queue work message-ttl=5000 dead-letter-exchange=dlx dead-letter-routing-key=late;"
                "queue grave; bind dlx grave key=late");
        lab.publish("work", "m");
        lab.advance(6_s);
        const QStringList said = sentences(lab);
        QVERIFY(said.contains("It arrived in work, where it may wait for 5s."));
        QVERIFY2(said.contains("It was at the head of work when its time was over (after 5s), so it left work as a dead "
                               "letter for dlx, with the key late."), qPrintable(said.join('\n')));
    }
    void aFullQueueNamesTheOneThatPushed()
    {
        Lab lab("queue work max-length=1");
        lab.publish("work", "m");
        lab.publish("work", "m");
        QCOMPARE(sentences(lab).last(),
                 QString("work was full when m2 came in, and this one was first in line, so it was dropped from work."));
        QCOMPARE(sentences(lab).first(), QString("gone from work: dropped"));
    }
    void whatAConsumerPublishesNamesTheMessageBehindIt()
    {
        Lab lab("queue work; queue done");
        AddConsumer handler = worker("handler");
        handler.republish = true;
        handler.republishKey = "done";
        lab.attempt(handler);
        lab.publish("work", "m");
        lab.publish("work", "m");
        lab.advance(30_s);
        QVERIFY2(sentences(lab, 4).contains("handler published it to the default exchange with the key done, because "
                                            "it had handled m2."),
                 qPrintable(sentences(lab, 4).join('\n')));
    }
    void everyChainOfAShippedScenarioCanBeSaid_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(POSTROOM_SOURCE_DIR "/resources/scenarios");
        for (const QString& file : folder.entryList({"*.postroom.json"}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void everyChainOfAShippedScenarioCanBeSaid()
    {
        QFETCH(QString, file);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const auto scenario = readScenario(read.readAll().toStdString());
        QVERIFY(scenario);
        Simulation simulation = start(*scenario);
        simulation.runUntil(SimTime{} + 20_s);
        for (std::uint64_t message = 1; message <= 12; ++message) {
            for (const QString& sentence : sentences(simulation.journal(), MessageId{message})) {
                QVERIFY(!sentence.isEmpty());
                QVERIFY2(!sentence.contains('%') && !sentence.contains("  ") && !sentence.contains(".."),
                         qPrintable(sentence));
            }
        }
    }
    void everyReasonNotToHaveItHasASentenceOfItsOwn()
    {
        Lab lab("exchange x type=direct; queue work; bind x work key=k");
        lab.publish("x", "other", "m");
        MessageLife life(MessageId{1});
        life.follow(lab.simulation().journal());
        const Scene scene = lab.scene();
        const QueueId queue{scene.find({NodeKind::Queue, "work"})->id};
        QCOMPARE(whyNotSentence(whyNotIn(life, queue).front(), queue, life, scene.names()),
                 QString("At x: the binding “k” did not match: its key is “other”, the binding wants “k”."));
        QSet<QString> said;
        for (int kind = 0; kind <= static_cast<int>(WhyNot::Kind::NotKnown); ++kind) {
            WhyNot answer = whyNotIn(life, queue).front();
            answer.kind = static_cast<WhyNot::Kind>(kind);
            const QString sentence = whyNotSentence(answer, queue, life, scene.names());
            QVERIFY2(!sentence.isEmpty() && !sentence.contains('%') && !said.contains(sentence), qPrintable(sentence));
            said.insert(sentence);
        }
    }
    void aRealProgramIsToldAboutEachOfItsConsumers()
    {
        Lab lab("queue work; queue more");
        const ChannelId channel = lab.subscribe("w", "work", 1);
        const auto told = [&] {
            const Scene scene = lab.scene();
            ConsumerBook book;
            book.follow(lab.simulation().journal());
            return whyIdleSentences(scene.programs().rbegin()->second, scene, book);
        };
        QCOMPARE(told(), QString("No message is ready in work. The next one is for this consumer."));
        lab.publish("work", "m1");
        QCOMPARE(told(), QString("It holds 1 unacked of the 1 it may (prefetch). It gets the next one when it has acknowledged."));
        lab.subscribe("quick", "more", 0, false);
        lab.publish("more", "m1");
        QCOMPARE(told(), QString("It holds 1 unacked. No message is ready in more. The next one is for this consumer."));
        Consume again;
        again.channel = channel;
        again.queue = "more";
        again.tag = "second";
        QVERIFY(lab.simulation().submit(again, channel));
        const Scene scene = lab.scene();
        ConsumerBook book;
        book.follow(lab.simulation().journal());
        for (const auto& [id, program] : scene.programs()) {
            if (program.name != "w")
                continue;
            const QStringList lines = whyIdleSentences(program, scene, book).split('\n');
            QCOMPARE(lines.size(), 2);
            QVERIFY2(lines[0].startsWith("Consumer ") && lines[0].contains("It holds 1 unacked of the 1"), qPrintable(lines[0]));
            QVERIFY2(lines[1].startsWith("Consumer second: "), qPrintable(lines[1]));
        }
        QCOMPARE(whyIdleSentences(ProgramView(), scene, book), QString("It consumes no queue."));
    }
    void everyReasonToGetNothingHasASentenceOfItsOwn()
    {
        Lab lab("queue work");
        lab.attempt(worker("other"));
        const Scene scene = lab.scene();
        WhyIdle why;
        why.queue = QueueId{scene.find({NodeKind::Queue, "work"})->id};
        why.other = scene.consumers().begin()->second.subscription;
        why.held = why.limit = 2;
        why.refusal = std::make_shared<const Refusal>(Refusal{ReplyCode::NotFound, Scope::Channel, "NOT_FOUND - no queue"});
        QSet<QString> said;
        for (int kind = 1; kind <= static_cast<int>(WhyIdle::Kind::NothingReady); ++kind) {
            why.kind = static_cast<WhyIdle::Kind>(kind);
            for (const std::uint64_t elsewhere : {0, 3}) {
                why.unackedElsewhere = elsewhere;
                const QString sentence = whyIdleSentence(why, scene.names());
                QVERIFY2(!sentence.isEmpty() && !sentence.contains('%'), qPrintable(sentence));
                QVERIFY2(elsewhere || !said.contains(sentence), qPrintable(sentence));
                said.insert(sentence);
            }
        }
        QCOMPARE(whyIdleSentence({}, scene.names()), QString());
    }
};

POSTROOM_TEST(WhySentencesTest)
#include "WhySentencesTest.moc"
