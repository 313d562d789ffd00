#pragma once

#include "app/stage/StageFrame.h"
#include "app/stage/StageSlots.h"

#include <QCoreApplication>

namespace postroom {

/// Paints what changes on nodes while messages flow: contents, counters, work and states.
/// Expects a painter in scene units.
class NodeContentPainter {
    Q_DECLARE_TR_FUNCTIONS(NodeContentPainter)
public:
    NodeContentPainter(QPainter& painter, const StageFrame& frame);
    void paint(const StageNode& node);
    /// "next: worker-2", shortened in the middle of the name if it must be.
    static QString nextWords(const QString& name, const QFont& font, double width);

private:
    void paintQueue(const QueueView& queue, const QRectF& r);
    void paintProducer(const ProducerView& producer, const QRectF& r);
    void paintProgram(const ProgramView& program, const QRectF& r);
    void paintConsumer(const ConsumerView& consumer, const QRectF& r);
    void paintWork(const ConsumerView& consumer, const QRectF& r);
    void paintHiddenHeld(const ConsumerView& consumer, const StageSlots& row, const QRectF& r);
    /// Why a program does not run: nobody started it, the broker closed it, or it crashed.
    enum class Stop : std::uint8_t { Silent, Closed, Crashed, Cut };
    /// A program that does not run: hatched out, with a sign and words.
    void paintStopped(const StageNode& node, Stop why, const QString& text);
    void paintState(const QRectF& r, bool running, const QString& words);
    /// A program that is connected and does nothing: an hourglass, a dashed edge and the word.
    void paintHung(const StageNode& node);
    /// How many messages have no room in a row.
    void hiddenCount(const QRectF& box, Qt::Alignment alignment, const QString& text, const QColor& colour, QFont::Weight weight);
    void words(const QRectF& box, Qt::Alignment alignment, const QString& text, const QColor& colour,
               QFont::Weight weight = QFont::Normal);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
