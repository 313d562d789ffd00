#pragma once

#include "core/why/MessageJourney.h"

#include <map>
#include <optional>

namespace postroom {

/// Draws one event of a life after the other into a journey.
class JourneyFold {
public:
    JourneyFold(const MessageLife& life, MessageJourney& journey, std::size_t firstShown)
        : m_life(life), m_journey(journey), m_first(static_cast<int>(firstShown))
    {
    }
    /// Events must come in order.
    void draw(int index);
    /// After the last event: what has no end yet goes on to the last row.
    void finish();

    template<class Other>
    void operator()(const Other&)
    {
        // Its row says it.
    }
    void operator()(const Published& event);
    void operator()(const Routed& event);
    void operator()(const MessageDropped& event);
    void operator()(const Returned& event);
    void operator()(const Confirmed& event);
    void operator()(const Forwarded& event);
    void operator()(const Enqueued& event);
    void operator()(const CopyDropped& event);
    void operator()(const Delivered& event);
    void operator()(const Got& event);
    void operator()(const Acked& event);
    void operator()(const Requeued& event);
    void operator()(const Dropped& event);
    void operator()(const DeadLettered& event);
    void operator()(const Received& event);
    void operator()(const WorkStarted& event);
    void operator()(const WorkFinished& event);
    void operator()(const SettlementSent& event);
    void operator()(const FlightLost& event);

private:
    using Arrow = MessageJourney::Arrow;
    using Mark = MessageJourney::Mark;

    int lineOf(NodeKey node);
    int exchangeLine(ExchangeId exchange) { return lineOf({NodeKind::Exchange, exchange.value}); }
    int queueLine(QueueId queue) { return lineOf({NodeKind::Queue, queue.value}); }
    int programLine(ClientId client, ChannelId channel, bool consumes);
    /// The program that has the copy of this event.
    int holderLine() const;
    int row() const { return m_index - m_first; }
    /// Starts an arrow that lands with a later event.
    void start(Arrow::Kind kind, int from, int to);
    /// An arrow that leaves and lands in this row.
    void jump(Arrow::Kind kind, int from, int to);
    /// Ends the arrow that an earlier event started; false if there is none.
    bool land(int start, int atLine, bool lost = false);
    void mark(Mark::Kind kind, int line);
    /// The copy is not with its consumer any more: draws how it got from there to its queue.
    void comeBack(QueueId queue, ChannelId channel, Arrow::Kind kind);

    const MessageLife& m_life;
    MessageJourney& m_journey;
    int m_first;
    int m_index = 0;
    std::map<int, std::size_t> m_underway; ///< arrows by the event that started them
    std::map<CopyId, int> m_holder;        ///< lifeline of the program that has a copy
    std::map<CopyId, int> m_answer;        ///< the event by which it was settled, if its program sent one
    std::map<CopyId, std::size_t> m_work;
    int m_publisher = -1;
    int m_exchange = -1; ///< where it was routed last
};

} // namespace postroom
