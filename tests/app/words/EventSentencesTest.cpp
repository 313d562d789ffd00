#include "app/words/EventSentences.h"

#include "app/words/EventTopic.h"
#include "tests/helpers/Suite.h"

#include <QSet>

using namespace postroom;

namespace {

/// One event of every kind, with everything filled in that the broker fills in.
template<std::size_t... Index>
std::vector<Event> eventsOfEveryKind(std::index_sequence<Index...>)
{
    std::vector<Event> events;
    (events.push_back({SimTime{1'500'000}, 0, Event::What(std::in_place_index<Index>)}), ...);
    for (Event& event : events) {
        std::visit(
            [](auto& what) {
                using What = std::decay_t<decltype(what)>;
                if constexpr (requires { what.spec = nullptr; })
                    what.spec = std::make_shared<typename std::decay_t<decltype(what.spec)>::element_type>();
                if constexpr (requires { what.refusal = nullptr; })
                    what.refusal = std::make_shared<const Refusal>(
                        Refusal{ReplyCode::NotFound, Scope::Channel, "NOT_FOUND - no queue 'work' in vhost '/'"});
                if constexpr (requires { what.message->id; })
                    what.message = MessagePtr(new Message());
                if constexpr (std::is_same_v<What, Delivered>)
                    what.redelivered = true;
            },
            event.what);
    }
    return events;
}

std::vector<Event> everyEvent()
{
    return eventsOfEveryKind(std::make_index_sequence<std::variant_size_v<Event::What>>());
}

template<class What>
QString said(const What& what, const NameBook& names, std::uint64_t message = 3)
{
    return sentenceOf(Event{SimTime{}, 0, what}, {MessageId{message}}, names);
}

} // namespace

class EventSentencesTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEventHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const Event& event : everyEvent()) {
            const QString sentence = sentenceOf(event, {MessageId{3}}, NameBook());
            QVERIFY2(!sentence.isEmpty(), std::string(kindOf(event)).c_str());
            QVERIFY2(!sentence.contains("%"), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
        }
    }

    void aSentenceNamesWhatTookPart()
    {
        NameBook names;
        const auto spec = std::make_shared<QueueSpec>();
        spec->name = "work";
        QueueDeclared queue{QueueId{1}, spec};
        names.learn(Event{SimTime{}, 0, queue});
        Acked acked{};
        acked.queue = QueueId{1};
        QCOMPARE(said(acked, names), QString("m3 was acknowledged and left work"));
        Requeued requeued{};
        requeued.queue = QueueId{1};
        requeued.reason = ReturnReason::ChannelEnded;
        QCOMPARE(said(requeued, names),
                 QString("m3 went back to its place in work: its consumer went away without an acknowledgement"));
        QCOMPARE(nodeOf(Event{SimTime{}, 0, requeued}, names), QString("queue:work"));
        QCOMPARE(topicOf(Event{SimTime{}, 0, requeued}), EventTopic::Trouble);
    }

    void timesAreMinutesSecondsAndMilliseconds()
    {
        QCOMPARE(clockText(SimTime{12'500'000}), QString("00:12.500"));
        QCOMPARE(clockText(SimTime{3'600'000'000 + 61'001'000}), QString("1:01:01.001"));
    }
};

POSTROOM_TEST(EventSentencesTest)
#include "EventSentencesTest.moc"
