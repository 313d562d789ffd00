#include "core/amqp/Outbox.h"

#include "core/amqp/Methods.h"
#include "tests/helpers/Suite.h"

using namespace postroom;
using namespace postroom::amqp;

namespace {

ContentPtr contentOf(std::string body)
{
    auto* const content = new Content;
    content->body = std::move(body);
    return content;
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void aClientThatDoesNotReadMakesTheRestWait()
    {
        Outbox outbox;
        const ContentPtr megabyte = contentOf(std::string(1024 * 1024, 'x'));
        for (int count = 0; count < 20; ++count)
            outbox.write(1, BasicDeliver{"t", 1, false, "", "q"}, megabyte, SimTime{}, SimTime{});
        QVERIFY(outbox.isCongested());
        QVERIFY(outbox.ready().size() < Outbox::congestedBytes + 2 * 1024 * 1024);
        // It does not read: the system takes nothing more.
        outbox.setUnsent(outbox.ready().size());
        outbox.ready().clear();
        outbox.release(SimTime{});
        QCOMPARE(outbox.ready().size(), std::size_t{0});
        // It reads on.
        std::size_t sent = 0;
        while (!outbox.isEmpty()) {
            outbox.setUnsent(0);
            outbox.release(SimTime{});
            sent += outbox.ready().size();
            outbox.ready().clear();
        }
        QVERIFY(sent > 10 * 1024 * 1024);
    }

    void nothingOvertakesButHeartbeats()
    {
        Outbox outbox;
        outbox.write(1, BasicDeliver{"t", 1, false, "", "q"}, contentOf("a"), SimTime{100}, SimTime{});
        outbox.write(1, BasicDeliver{"t", 2, false, "", "q"}, contentOf("b"), SimTime{50}, SimTime{});
        outbox.write(1, BasicQosOk{});
        QCOMPARE(outbox.ready().size(), std::size_t{0});
        QCOMPARE(outbox.nextDue().microseconds, std::int64_t{100});
        outbox.writeHeartbeat();
        QCOMPARE(outbox.ready().size(), std::size_t{8});
        outbox.release(SimTime{99});
        QCOMPARE(outbox.ready().size(), std::size_t{8});
        outbox.release(SimTime{100});
        QVERIFY(outbox.isEmpty() || !outbox.ready().empty());
        QVERIFY(outbox.nextDue() == SimTime::never());
    }
};

POSTROOM_TEST(OutboxTest)
#include "OutboxTest.moc"
