#include "core/amqp/WaitingMethods.h"

#include "core/amqp/Methods.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <optional>

using namespace postroom;
using namespace postroom::amqp;

class WaitingMethodsTest : public QObject {
    Q_OBJECT

private slots:
    void theBytesOfAllChannelsAreCountedTogether()
    {
        std::size_t bytes = 0;
        WaitingMethods one(bytes);
        std::optional<WaitingMethods> other(std::in_place, bytes);
        one.add(BasicPublish::id, "123", contentOf("4567"));
        one.add(QueueDeclare::id, "12", nullptr);
        other->add(BasicGet::id, "1", nullptr);
        QCOMPARE(bytes, std::size_t{10});
        QVERIFY(one.firstId() == BasicPublish::id);
        QCOMPARE(one.takeFirst().content->body, std::string("4567"));
        QCOMPARE(bytes, std::size_t{3});
        other.reset();
        QCOMPARE(bytes, std::size_t{2});
        one.clear();
        QVERIFY(one.empty());
        QCOMPARE(bytes, std::size_t{0});
    }
};

POSTROOM_TEST(WaitingMethodsTest)
#include "WaitingMethodsTest.moc"
