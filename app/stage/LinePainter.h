#pragma once

#include "app/stage/StageFrame.h"

#include <QCoreApplication>

namespace postroom {

/// How much a line asks for attention.
enum class LineEmphasis : std::uint8_t { Plain, Hovered, Selected, Lit, Muted };

/// Paints lines, their labels and the diamonds of the default exchange. Expects a painter in scene units.
class LinePainter {
    Q_DECLARE_TR_FUNCTIONS(LinePainter)
public:
    LinePainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}

    /// `strength` from 0 to 1 lets a lit line fade.
    void paintLine(const StageLine& line, LineEmphasis emphasis = LineEmphasis::Plain, double strength = 1);
    void paintLabel(const StageLine& line, LineEmphasis emphasis = LineEmphasis::Plain, double strength = 1);
    void paintDefaultExchange(const DefaultExchangeGlyph& diamond);
    void paintDraft(const LinkDraft& draft);
    /// The box of a label; of a line without one, an empty box where a sign about it belongs.
    QRectF labelBox(const StageLine& line) const;

private:
    QColor colourOf(const StageLine& line, LineEmphasis emphasis) const;
    void paintCurve(const CurvePath& path, const QColor& colour, double width, bool dashed);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
