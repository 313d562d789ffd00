#include "app/stage/StageHits.h"

#include "app/stage/StageSlots.h"

#include <QLineF>

namespace postroom {

const Flight* StageHits::flightAt(QPointF point, double reach) const {
    const auto& flights = m_scene.flights();
    const auto end = flights.rend();
    for (auto flight = flights.rbegin(); flight != end; ++flight) {
        if (flight->second.leaves > m_shown) {
            continue;
        }
        const auto place = m_geometry.placeOf(flight->second, progressOf(flight->second, m_shown));
        if (place && QLineF(*place, point).length() <= reach) {
            return &flight->second;
        }
    }
    return nullptr;
}

MessagePtr StageHits::slotAt(QPointF point) const {
    const StageNode* node = m_geometry.nodeAt(point);
    if (node && node->key.kind == NodeKind::Queue) {
        const auto queue = m_scene.queues().find(QueueId{node->key.id});
        return queue == m_scene.queues().end() ? nullptr
                                               : StageSlots::of(queue->second, node->rect).messageAt(point);
    }
    if (node && node->key.kind == NodeKind::Consumer) {
        const auto consumer = m_scene.consumers().find(ClientId{node->key.id});
        return consumer == m_scene.consumers().end()
                   ? nullptr
                   : StageSlots::of(consumer->second, node->rect).messageAt(point);
    }
    return nullptr;
}

MessagePtr StageHits::messageAt(QPointF point, double reach) const {
    const Flight* flight = flightAt(point, reach);
    return flight ? flight->message : slotAt(point);
}

} // namespace postroom
