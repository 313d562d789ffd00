#include "core/amqp/Landings.h"

#include "core/amqp/Methods.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

class LandingsTest : public QObject {
    Q_OBJECT

private slots:
    void whatLooksIntoQueuesWaitsForTheCopiesToo()
    {
        Landings landings;
        QVERIFY(landings.earliest(QueueDeclare::id) == SimTime{});
        landings.note(SimTime{100}, BasicPublish::id, SimTime{});
        landings.noteCopy(SimTime{150});
        QVERIFY(landings.busyUntil() == SimTime{100});
        QVERIFY(landings.earliest(BasicPublish::id) == SimTime{}); // they follow each other
        QVERIFY(landings.earliest(BasicAck::id) == SimTime{});
        QVERIFY(landings.earliest(BasicConsume::id) == SimTime{100});
        QVERIFY(landings.earliest(QueueDeclare::id) == SimTime{150});
    }

    void theCulpritIsWhatLandedAtThatTime()
    {
        Landings landings;
        landings.note(SimTime{100}, BasicPublish::id, SimTime{});
        landings.note(SimTime{200}, BasicAck::id, SimTime{});
        QVERIFY(landings.culpritAt(SimTime{200}) == BasicAck::id);
        QVERIFY(landings.culpritAt(SimTime{201}) == MethodId{});
        landings.note(SimTime{300}, BasicNack::id, SimTime{250});
        QVERIFY(landings.culpritAt(SimTime{299}) == MethodId{});
        QVERIFY(landings.culpritAt(SimTime{300}) == BasicNack::id);
    }
};

POSTROOM_TEST(LandingsTest)
#include "LandingsTest.moc"
