#include "app/stage/LinePainter.h"

#include "app/stage/LineRouter.h"
#include "app/stage/StageSigns.h"

namespace postroom {

QColor LinePainter::colourOf(const StageLine& line, LineEmphasis emphasis) const {
    const ThemeColours& colours = m_frame.colours();
    switch (emphasis) {
    case LineEmphasis::Hovered:
        return colours.ink;
    case LineEmphasis::Selected:
    case LineEmphasis::Lit:
        return colours.accent;
    case LineEmphasis::Muted:
        return colours.line;
    case LineEmphasis::Plain:
        break;
    }
    return line.kind == StageLine::Kind::DeadLetter ? colours.faintInk : colours.wire;
}

void LinePainter::paintCurve(const CurvePath& path, const QColor& colour, double width, bool dashed) {
    // Thin lines stay visible when the canvas is small.
    const double wide = std::max(width, 1.0 / m_frame.view.zoom);
    QPen pen(colour, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed) {
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPath(path.path());

    const QPointF tip = path.end();
    const QPointF along = path.directionAt(1);
    const QPointF across(-along.y(), along.x());
    const double reach = 5.5 + wide;
    m_painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(colour);
    m_painter.drawPolygon(QPolygonF(
        {tip, tip - along * reach + across * (reach * 0.55), tip - along * reach - across * (reach * 0.55)}));
}

void LinePainter::paintLine(const StageLine& line, LineEmphasis emphasis, double strength) {
    QColor colour = colourOf(line, emphasis);
    colour.setAlphaF(static_cast<float>(strength));
    const bool strong = emphasis == LineEmphasis::Lit || emphasis == LineEmphasis::Selected;
    if (line.bundled) {
        // Like a cable: wide, with a light core.
        paintCurve(line.path, colour, 6, false);
        QColor core = m_frame.colours().background;
        core.setAlphaF(static_cast<float>(strength));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(core, 2.4, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawPath(line.path.path());
        return;
    }
    paintCurve(line.path, colour,
               strong                              ? 3.2
               : emphasis == LineEmphasis::Hovered ? 2.4
                                                   : 1.6,
               line.isDashed());
}

QRectF LinePainter::labelBox(const StageLine& line) const {
    QSizeF size;
    if (!line.shownLabel().isEmpty()) {
        const QFont font = m_frame.theme.font(Theme::fontSmall(), QFont::Medium);
        const double sign = line.kind == StageLine::Kind::DeadLetter ? 14 : 0;
        size = {std::min(190.0, CanvasText::widthOf(line.shownLabel(), font) + 14 + sign), 18};
    } else if (line.kind == StageLine::Kind::DeadLetter) {
        size = {18, 18};
    }
    QRectF box(QPointF(), size);
    box.moveCenter(line.path.pointAt(line.labelAt));
    return box;
}

void LinePainter::paintLabel(const StageLine& line, LineEmphasis emphasis, double strength) {
    const bool isDeadLetter = line.kind == StageLine::Kind::DeadLetter;
    if ((line.shownLabel().isEmpty() && !isDeadLetter) || !m_frame.showsDetails()) {
        return;
    }
    const ThemeColours& colours = m_frame.colours();
    const bool filled = emphasis == LineEmphasis::Lit || emphasis == LineEmphasis::Selected;
    const QRectF box = labelBox(line);
    m_painter.setOpacity(strength);
    m_painter.setPen(QPen(filled ? colours.accent : colours.line, 1));
    m_painter.setBrush(filled ? colours.accent : colours.surface);
    m_painter.drawRoundedRect(box, 9, 9);
    const QColor ink = filled                                  ? colours.onAccent
                       : line.kind == StageLine::Kind::Binding ? colours.ink
                                                               : colours.faintInk;
    QRectF words = box.adjusted(7, 0, -7, 0);
    if (isDeadLetter) {
        const double x = line.shownLabel().isEmpty() ? box.center().x() : box.left() + 11;
        paintSign(m_painter, Sign::Dagger, {x, box.center().y()}, 5.5, ink, 1.6);
        words.setLeft(box.left() + 20);
    }
    m_frame.text.draw(m_painter, words, Qt::AlignHCenter, line.shownLabel(),
                      {m_frame.theme.font(Theme::fontSmall(), QFont::Medium), ink, {}});
    m_painter.setOpacity(1);
}

void LinePainter::paintDefaultExchange(const DefaultExchangeGlyph& diamond) {
    const ThemeColours& colours = m_frame.colours();
    const double half = DefaultExchangeGlyph::size / 2;
    const QPointF c = diamond.centre;
    m_painter.setPen(QPen(colours.exchange, 1.6, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    m_painter.setBrush(m_frame.theme.tint(colours.exchange));
    m_painter.drawPolygon(
        QPolygonF({c - QPointF(0, half), c + QPointF(half, 0), c + QPointF(0, half), c - QPointF(half, 0)}));
    paintSign(m_painter, Sign::Direct, c, 5, colours.exchange, 1.4);
    if (m_frame.showsDetails()) {
        const QRectF words(c.x() - 50, c.y() + half + 1, 100, 15);
        m_frame.text.draw(m_painter, words, Qt::AlignHCenter, tr("(default)"),
                          {m_frame.theme.font(Theme::fontSmall()), colours.faintInk, colours.background});
    }
}

void LinePainter::paintDraft(const LinkDraft& draft) {
    const StageNode* node = m_frame.geometry.node(draft.from);
    if (!node) {
        return;
    }
    const ThemeColours& colours = m_frame.colours();
    const QColor colour = draft.allowed ? colours.accent : colours.danger;
    const Port from = node->port(Side::Right);
    const double ahead = draft.to.x() >= from.at.x() ? -1 : 1;
    const CurvePath path(from, {draft.to, {ahead, 0}});
    paintCurve(path, colour, 2.6, !draft.allowed);
    m_painter.setBrush(colours.surface);
    m_painter.setPen(QPen(colour, 2));
    m_painter.drawEllipse(draft.to, 9, 9);
    paintSign(m_painter, draft.allowed ? Sign::Check : Sign::Cross, draft.to, 4.5, colour, 1.8);
}

} // namespace postroom
