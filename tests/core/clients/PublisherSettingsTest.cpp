#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

using namespace postroom;

namespace {

ProducerSpec producerTo(const char* queue)
{
    ProducerSpec spec;
    spec.name = "shop";
    spec.routingKeys = {queue};
    return spec;
}

ProducerView shopIn(Lab& lab)
{
    const Scene scene = lab.scene();
    return scene.producers().begin()->second;
}

} // namespace

class PublisherSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void confirmsAreCounted()
    {
        Lab lab("queue work max-length=2 overflow=reject-publish");
        ProducerSpec spec = producerTo("work");
        spec.confirms = true;
        lab.attempt(AddProducer{spec});
        lab.advance(4_s);
        QCOMPARE(shopIn(lab).published, 5u);
        QCOMPARE(shopIn(lab).confirmed, 2u);
        QCOMPARE(shopIn(lab).nacked, 3u);
    }
    void mandatoryMessagesComeBack()
    {
        Lab lab("queue work");
        ProducerSpec spec = producerTo("nowhere");
        lab.attempt(AddProducer{spec});
        lab.advance(1_s);
        QCOMPARE(shopIn(lab).returned, 0u);
        spec.mandatory = true;
        lab.attempt(ChangeProducer{spec});
        lab.advance(2_s);
        QCOMPARE(shopIn(lab).returned, 2u);
    }
    void confirmsCanBeSwitchedOnAndOffWhileItRuns()
    {
        Lab lab("queue work");
        ProducerSpec spec = producerTo("work");
        lab.attempt(AddProducer{spec});
        lab.advance(1_s);
        spec.confirms = true;
        lab.attempt(ChangeProducer{spec});
        lab.advance(2_s);
        const std::uint64_t confirmed = shopIn(lab).confirmed;
        QVERIFY(confirmed > 0 && confirmed < shopIn(lab).published);
        spec.confirms = false;
        lab.attempt(ChangeProducer{spec});
        lab.advance(2_s);
        QCOMPARE(shopIn(lab).confirmed, confirmed);
    }
    void itsPriorityIsThatOfItsMessages()
    {
        Lab lab("queue work max-priority=9");
        ProducerSpec spec = producerTo("work");
        spec.limit = 1;
        spec.payload = "ordinary";
        lab.attempt(AddProducer{spec});
        spec.name = "express";
        spec.payload = "urgent";
        spec.priority = 9;
        lab.attempt(AddProducer{spec});
        lab.advance(1_s);
        QCOMPARE(lab.contents("work"), "urgent ordinary");
        spec.name = "impossible";
        spec.priority = 256;
        QVERIFY(lab.attempt(AddProducer{spec}).find("0 to 255") != std::string::npos);
    }
    void aSecondConsumerBesideAnExclusiveOneIsClosed()
    {
        Lab lab("queue work");
        ConsumerSpec spec;
        spec.name = "only";
        spec.queue = "work";
        spec.exclusive = true;
        lab.attempt(AddConsumer{spec});
        spec.name = "second";
        spec.exclusive = false;
        lab.attempt(AddConsumer{spec});
        const Scene scene = lab.scene();
        const auto second = scene.find({NodeKind::Consumer, "second"});
        QVERIFY(second);
        const ConsumerView& view = scene.consumers().at(ClientId{second->id});
        QVERIFY(!view.running && view.refusal);
        QCOMPARE(view.refusal->code, ReplyCode::AccessRefused);
    }
};

POSTROOM_TEST(PublisherSettingsTest)
#include "PublisherSettingsTest.moc"
