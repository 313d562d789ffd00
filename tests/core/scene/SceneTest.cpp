#include "core/events/JournalText.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

/// What can be seen at a moment.
class SceneTest : public QObject {
    Q_OBJECT
private slots:
    void aMessageCanBeSeenOnEveryLeg()
    {
        Lab lab("exchange orders type=topic; exchange audit type=fanout; queue work; queue log;"
                "bind orders work key=order.#; bind-exchange orders audit key=#; bind audit log");
        lab.attempt(SetDefaultDelay{1_s});
        ProducerSpec shop;
        shop.name = "shop";
        shop.exchange = "orders";
        shop.routingKeys = {"order.created"};
        shop.limit = 1;
        lab.attempt(AddProducer{shop});
        const auto legs = [&] {
            const Scene scene = lab.scene();
            std::string text;
            for (const auto& [number, flight] : scene.flights())
                text += (text.empty() ? "" : ", ") + toText(scene.refOf(flight.from)) + " > "
                    + toText(scene.refOf(flight.to));
            return text;
        };
        lab.advance(500_ms);
        QCOMPARE(legs(), "producer:shop > exchange:orders");
        lab.advance(1_s);
        QCOMPARE(legs(), "exchange:orders > queue:work, exchange:orders > exchange:audit");
        lab.advance(1_s);
        QCOMPARE(legs(), "exchange:audit > queue:log");
        lab.advance(1_s);
        QCOMPARE(legs(), "");
        QCOMPARE(lab.contents("log"), "message 1");
    }
    void progressIsAFunctionOfTheTimeShown()
    {
        Flight flight;
        flight.leaves = SimTime{1000};
        flight.lands = SimTime{3000};
        QCOMPARE(progressOf(flight, SimTime{0}), 0.0);
        QCOMPARE(progressOf(flight, SimTime{1500}), 0.25);
        QCOMPARE(progressOf(flight, SimTime{9000}), 1.0);
    }
    void copiesFromTheDefaultExchangeKnowWhereTheyCameFrom()
    {
        Lab lab("queue work");
        lab.attempt(SetDefaultDelay{1_s});
        ProducerSpec shop;
        shop.name = "shop";
        shop.routingKeys = {"work"};
        shop.limit = 1;
        lab.attempt(AddProducer{shop});
        lab.advance(1_s + 500_ms);
        const Scene scene = lab.scene();
        QCOMPARE(scene.flights().size(), 1u);
        QCOMPARE(toText(scene.refOf(*scene.flights().begin()->second.origin)), "producer:shop");
    }
    void theMatchedBindingsOfTheLastMessageAreKnown()
    {
        Lab lab("exchange x type=topic; queue a; queue b; bind x a key=order.*; bind x b key=*.paid");
        lab.publish("x", "order.created", "m1");
        const Scene scene = lab.scene();
        const auto exchange = scene.find({NodeKind::Exchange, "x"});
        const ExchangeView& view = scene.exchanges().at(ExchangeId{exchange->id});
        QCOMPARE(view.lastRoute->matched.size(), 1u);
        QCOMPARE(scene.names().binding(view.lastRoute->matched.front()), "x-[order.*]->a");
    }
    void marksFade()
    {
        Lab lab("exchange x");
        lab.publish("x", "k", "m1");
        Scene scene = lab.scene();
        QCOMPARE(scene.marks().size(), 1u);
        QCOMPARE(scene.refOf(scene.marks().front().node).name, "x");
        scene.prune(lab.simulation().now() + Scene::markTime + 1_us);
        QCOMPARE(scene.marks().size(), 0u);
    }
    void everyEventHasOneLineAndAnEscapedBody()
    {
        Lab lab("queue q");
        lab.publish("q", "two\nlines and a \"quote\"");
        NameBook names;
        const Journal& journal = lab.simulation().journal();
        std::string published;
        for (EventNumber number = 1; number <= journal.last(); ++number) {
            names.learn(journal.at(number));
            const std::string line = journalLine(number, journal.at(number), names);
            QVERIFY(line.find('\n') == std::string::npos);
            if (kindOf(journal.at(number)) == "Published")
                published = line;
        }
        QVERIFY(published.find("body=\"two\\x0alines and a \\\"quote\\\"\"") != std::string::npos);
    }
};

POSTROOM_TEST(SceneTest)
#include "SceneTest.moc"
