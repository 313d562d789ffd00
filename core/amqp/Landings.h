#pragma once

#include "core/amqp/MethodLayout.h"
#include "core/vocabulary/SimTime.h"

#include <algorithm>
#include <deque>

namespace postroom::amqp {

/// When what a channel has sent reaches the broker, on lines that take time, and what has to wait for that.
class Landings {
public:
    /// A publish or settlement was sent that lands then, which is later than now.
    void note(SimTime lands, MethodId id, SimTime now);
    /// A copy of one of the channel's messages reaches a queue then.
    void noteCopy(SimTime lands) { m_copiesLand = std::max(m_copiesLand, lands); }
    /// When everything that was sent will have landed.
    SimTime busyUntil() const { return m_busyUntil; }
    /// When such a method may be carried out, as far as is known now.
    SimTime earliest(MethodId id) const;
    /// What landed at that time, should the broker refuse it then; 0, 0 if nothing did.
    MethodId culpritAt(SimTime time);

private:
    struct OnItsWay {
        SimTime lands;
        MethodId id;
    };

    SimTime m_busyUntil;
    SimTime m_copiesLand;
    std::deque<OnItsWay> m_onTheirWay;
};

} // namespace postroom::amqp
