#pragma once

#include "app/stage/StageFrame.h"

#include <QStringList>

#include <vector>

namespace postroom {

/// Paints how an exchange has just decided: bindings that took the message are lit and ticked, the others
/// get a cross and the reason. Fades with simulated time. Expects a painter in scene units.
class RoutePainter {
public:
    RoutePainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    void paint();

    /// 1 right after the exchange routed, 0 when it is long ago (or was never).
    static double glowOf(const ExchangeView& exchange, SimTime shown);
    /// The text in rows of at most that width; a longer word has its own.
    static QStringList wrapped(const QString& text, const QFont& font, double width);

private:
    void paintTaken(const StageLine& line, double glow);
    void paintPassedBy(const StageLine& line, const ExchangeView& exchange, double glow);
    /// A box for a reason under or above the label, or an empty one: better no reason than a covered one.
    QRectF roomFor(const StageLine& line, QSizeF size);
    void paintReason(const QStringList& rows, const QRectF& room, const QFont& font, double glow);
    void paintBadge(const StageLine& line, bool taken, double glow);

    QPainter& m_painter;
    const StageFrame& m_frame;
    std::vector<QRectF> m_taken; ///< by labels, nodes and reasons already painted
};

} // namespace postroom
