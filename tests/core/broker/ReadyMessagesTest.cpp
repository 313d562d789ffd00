#include "core/broker/queues/ReadyMessages.h"
#include "tests/helpers/Lab.h"
#include "tests/helpers/Suite.h"

#include <rapidcheck.h>

#include <set>

using namespace postroom;

class ReadyMessagesTest : public QObject {
    Q_OBJECT
private slots:
    void alwaysInTheOrderOfPositionsWhateverComesBack()
    {
        QVERIFY(rc::check("ready messages behave like a sorted set of positions", [](const std::vector<int>& moves) {
            ReadyMessages ready;
            std::set<std::uint64_t> expected;
            std::vector<QueuedCopy> out;
            std::uint64_t next = 1;
            for (const int move : moves) {
                if (move % 3 == 0) {
                    boost::intrusive_ptr<Message> message(new Message);
                    message->content = contentOf("12345");
                    ready.append({CopyId{next}, message, next, SimTime::never(), false});
                    expected.insert(next++);
                } else if (move % 3 == 1 || move % 3 == -1) {
                    if (ready.empty())
                        continue;
                    out.push_back(ready.takeHead());
                    RC_ASSERT(out.back().position == *expected.begin());
                    expected.erase(expected.begin());
                } else if (!out.empty()) {
                    const std::size_t which = static_cast<std::size_t>(move < 0 ? -(move + 1) : move) % out.size();
                    expected.insert(out[which].position);
                    ready.insertByPosition(out[which]);
                    out.erase(out.begin() + static_cast<std::ptrdiff_t>(which));
                }
                RC_ASSERT(ready.count() == expected.size());
                RC_ASSERT(ready.bodyBytes() == 5 * expected.size());
            }
        }));
    }
};

POSTROOM_TEST(ReadyMessagesTest)
#include "ReadyMessagesTest.moc"
