#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// Declaring, deleting, binding and how long things live: sections 1 to 3 of the broker rules.
class DeclaringTest : public QObject {
    Q_OBJECT
private slots:
    void declaringTheSameAgainChangesNothing()
    {
        Lab lab("queue q message-ttl=1000; exchange x type=topic");
        lab.happened();
        QCOMPARE(lab.attempt("queue q message-ttl=1000"), "ok");
        QCOMPARE(lab.attempt("exchange x type=topic"), "ok");
        QCOMPARE(lab.happened(), "");
    }
    void declaringDifferentlyIs406AndNamesTheDifference()
    {
        Lab lab("queue q; exchange x");
        QCOMPARE(lab.attempt("queue q durable=false"),
                 "406 PRECONDITION_FAILED - inequivalent arg 'durable' for queue 'q' in vhost '/': received 'false' "
                 "but current is 'true'");
        QCOMPARE(lab.attempt("queue q message-ttl=5"),
                 "406 PRECONDITION_FAILED - inequivalent arg 'x-message-ttl' for queue 'q' in vhost '/': received '5' "
                 "but current is none");
        QCOMPARE(lab.attempt("exchange x type=fanout"),
                 "406 PRECONDITION_FAILED - inequivalent arg 'type' for exchange 'x' in vhost '/': received 'fanout' "
                 "but current is 'direct'");
    }
    void integersOfDifferentWidthAreEqual()
    {
        Lab lab("queue q message-ttl=5");
        DeclareQueue again;
        again.name = "q";
        again.arguments.set("x-message-ttl", FieldInteger{5, 'I'});
        QCOMPARE(lab.attempt(again), "ok");
        again.arguments.set("x-unknown", "not compared");
        again.arguments.set("x-queue-type", "classic");
        QCOMPARE(lab.attempt(again), "ok");
    }
    void impossibleArgumentsAreRefused_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char* statement :
             {"queue q message-ttl=soon", "queue q message-ttl=-1", "queue q max-length=-1",
              "queue q message-ttl=315360000001", "queue q dead-letter-routing-key=k", "queue q overflow=drop",
              "queue q queue-type=cards", "queue q expires=0", "queue q max-priority=256", "queue q max-age=1h",
              "queue q queue-mode=nonsense", "queue q single-active-consumer=maybe"})
            QTest::newRow(statement) << QString(statement);
    }
    void impossibleArgumentsAreRefused()
    {
        QFETCH(QString, statement);
        Lab lab;
        QCOMPARE(lab.attempt(statement.toStdString()).substr(0, 3), std::string("406"));
        QVERIFY(!lab.hasQueue("q"));
    }
    void anUnknownExchangeTypeIs503()
    {
        Lab lab;
        QCOMPARE(lab.attempt("exchange x type=topics"), "503 COMMAND_INVALID - unknown exchange type 'topics'");
    }
    void theBrokerNamesAQueueWithoutName()
    {
        Lab lab({}, 7);
        Lab same({}, 7);
        const auto name = lab.simulation().submit(DeclareQueue{})->name;
        QCOMPARE(name.size(), std::string("amq.gen-").size() + 22);
        QCOMPARE(same.simulation().submit(DeclareQueue{})->name, name);
        QVERIFY(lab.simulation().submit(DeclareQueue{})->name != name);
    }
    void bindingNeedsBothEnds()
    {
        Lab lab("queue q; exchange x");
        QCOMPARE(lab.attempt("bind x nowhere"), "404 NOT_FOUND - no queue 'nowhere' in vhost '/'");
        QCOMPARE(lab.attempt("bind nowhere q"), "404 NOT_FOUND - no exchange 'nowhere' in vhost '/'");
        BindingSpec fromDefault;
        fromDefault.destination = "q";
        QCOMPARE(lab.attempt(Bind{fromDefault}), "403 ACCESS_REFUSED - operation not permitted on the default exchange");
        QCOMPARE(lab.attempt("unbind x nowhere"), "ok");
    }
    void aBindingIsKeyAndArgumentsTogether()
    {
        Lab lab("exchange x type=fanout; queue q; bind x q key=a; bind x q key=a; bind x q key=a n=1; bind x q key=b");
        QCOMPARE(lab.scene().bindings().size(), 3u);
        lab.build("unbind x q key=a n=2");
        QCOMPARE(lab.scene().bindings().size(), 3u);
        lab.build("unbind x q key=a n=1");
        QCOMPARE(lab.scene().bindings().size(), 2u);
    }
    void anUnknownXMatchIsRefused()
    {
        Lab lab("exchange x type=headers; queue q");
        QCOMPARE(lab.attempt("bind x q x-match=some").substr(0, 3), std::string("406"));
    }
    void deletingAQueueTakesItsBindingsAndAutoDeleteExchanges()
    {
        Lab lab("exchange x auto-delete=true; exchange y type=fanout auto-delete=true; queue q;"
                "bind x q; bind-exchange y x");
        lab.attempt(DeleteQueue{"/", "q", false, false});
        QVERIFY(!lab.hasExchange("x"));
        QVERIFY(!lab.hasExchange("y"));
        QCOMPARE(lab.scene().bindings().size(), 0u);
        QCOMPARE(lab.attempt(DeleteQueue{"/", "q", false, false}), "ok");
    }
    void deleteOnlyIfUnusedOrEmpty()
    {
        Lab lab("queue q; exchange x; bind x q");
        lab.publish("q", "m1");
        QCOMPARE(lab.attempt(DeleteQueue{"/", "q", false, true}),
                 "406 PRECONDITION_FAILED - queue 'q' in vhost '/' not empty");
        lab.take("q");
        lab.subscribe("a", "q");
        QCOMPARE(lab.attempt(DeleteQueue{"/", "q", true, false}),
                 "406 PRECONDITION_FAILED - queue 'q' in vhost '/' in use");
        QCOMPARE(lab.attempt(DeleteExchange{"/", "x", true}),
                 "406 PRECONDITION_FAILED - exchange 'x' in vhost '/' in use");
    }
    void purgeLeavesUnackedMessages()
    {
        Lab lab("queue q");
        for (const char* body : {"m1", "m2", "m3"})
            lab.publish("q", body);
        const auto tag = lab.take("q");
        QCOMPARE(lab.simulation().submit(PurgeQueue{"/", "q"})->messages, 2u);
        lab.reject(tag, true);
        QCOMPARE(lab.contents("q"), "m1*");
    }
    void anAutoDeleteQueueGoesWithItsLastConsumer()
    {
        Lab lab("queue q auto-delete=true");
        const ChannelId a = lab.subscribe("a", "q");
        const ChannelId b = lab.subscribe("b", "q");
        lab.attempt(CancelConsumer{a, "a"});
        QVERIFY(lab.hasQueue("q"));
        lab.attempt(CloseChannel{b});
        QVERIFY(!lab.hasQueue("q"));
    }
    void anExclusiveQueueBelongsToItsConnection()
    {
        Lab lab;
        ConsumerSpec owner;
        owner.name = "owner";
        owner.queue = "mine";
        lab.attempt(AddConsumer{owner});
        QCOMPARE(lab.attempt("queue mine exclusive=true owner=owner"), "ok");
        QCOMPARE(lab.attempt(Consume{lab.channel(), "mine", "t", false, false, {}}).substr(0, 3), std::string("405"));
        QCOMPARE(lab.attempt("queue other exclusive=true").substr(0, 3), std::string("406"));
        lab.attempt(CrashConsumer{"owner"});
        QVERIFY(!lab.hasQueue("mine"));
        lab.attempt(RestartConsumer{"owner"});
        QVERIFY(lab.hasQueue("mine"));
        owner.prefetch = 5;
        lab.attempt(ChangeConsumer{owner}); // connects anew, and so declares its queue again
        QVERIFY(lab.hasQueue("mine"));
        QVERIFY(lab.scene().consumers().begin()->second.subscription);
    }
    void ownedBindingsComeBackUnlessTheyWereRemoved()
    {
        Lab lab("exchange x type=fanout; exchange y type=fanout");
        ConsumerSpec owner;
        owner.name = "owner";
        owner.queue = "mine";
        lab.attempt(AddConsumer{owner});
        lab.build("queue mine exclusive=true owner=owner; bind x mine; bind y mine; unbind y mine");
        lab.attempt(CrashConsumer{"owner"});
        lab.attempt(RestartConsumer{"owner"});
        const Scene scene = lab.scene();
        QCOMPARE(scene.bindings().size(), 1u);
        QCOMPARE(scene.bindings().begin()->second.spec->source, "x");
    }
    void openingAChannelTwiceClosesTheConnection()
    {
        Lab lab("queue q");
        const auto& state = lab.simulation().world().broker.state();
        const ConnectionId connection = state.channels.get(lab.channel()).connection;
        QCOMPARE(lab.attempt(OpenChannel{connection, 1}), "504 CHANNEL_ERROR - second 'channel.open' seen");
        QCOMPARE(lab.publish("q", "m1"), "504 CHANNEL_ERROR - expected 'channel.open'");
    }
    void lineBreaksAreTakenOutOfNames()
    {
        Lab lab;
        DeclareQueue queue;
        queue.name = "a\nb";
        lab.attempt(queue);
        QVERIFY(lab.hasQueue("ab"));
        lab.attempt(DeleteQueue{"/", "a\nb", false, false});
        QVERIFY(!lab.hasQueue("ab"));
    }
};

POSTROOM_TEST(DeclaringTest)
#include "DeclaringTest.moc"
