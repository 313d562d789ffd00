#include "app/stage/RoutePainter.h"

#include "app/stage/LinePainter.h"
#include "app/words/MatchWords.h"
#include "core/why/BindingVerdict.h"
#include "app/stage/StageSigns.h"

#include <algorithm>

namespace postroom {

double RoutePainter::glowOf(const ExchangeView& exchange, SimTime shown) {
    const Duration whole = Duration::milliseconds(Theme::routeGlowMilliseconds());
    const Duration age = shown - exchange.lastRoutedAt;
    if (!exchange.lastRouted || !exchange.lastRoute || age < Duration{} || age >= whole) {
        return 0;
    }
    const double left = 1 - static_cast<double>(age.microseconds) / static_cast<double>(whole.microseconds);
    return std::min(1.0, left / 0.45);
}

void RoutePainter::paintBadge(const StageLine& line, bool taken, double glow) {
    if (m_frame.isFar()) {
        return;
    }
    const ThemeColours& colours = m_frame.colours();
    const QRectF box = LinePainter(m_painter, m_frame).labelBox(line);
    const QPointF centre(box.left() - (line.shownLabel().isEmpty() ? 0 : 9), box.center().y());
    const QColor colour = taken ? colours.good : colours.faintInk;
    m_painter.setOpacity(glow);
    m_painter.setPen(QPen(colour, 1.4));
    m_painter.setBrush(taken ? colour : colours.surface);
    m_painter.drawEllipse(centre, 7.5, 7.5);
    paintSign(m_painter, taken ? Sign::Check : Sign::Cross, centre, 3.8, taken ? colours.surface : colour,
              1.7);
    m_painter.setOpacity(1);
}

void RoutePainter::paintTaken(const StageLine& line, double glow) {
    LinePainter lines(m_painter, m_frame);
    lines.paintLine(line, LineEmphasis::Lit, glow);
    // The lit label does not fade: half-way between two inks neither can be read.
    if (glow > 0.35) {
        lines.paintLabel(line, LineEmphasis::Lit, 1);
    }
    paintBadge(line, true, glow);
}

QRectF RoutePainter::roomFor(const StageLine& line, QSizeF size) {
    if (m_taken.empty()) {
        for (const auto& [key, node] : m_frame.geometry.nodes()) {
            m_taken.push_back(node.rect);
        }
        for (const StageLine& other : m_frame.geometry.lines()) {
            if (!other.shownLabel().isEmpty() && !other.drawnBy) {
                // With its badge in front.
                m_taken.push_back(LinePainter(m_painter, m_frame).labelBox(other).adjusted(-17, 0, 0, 0));
            }
        }
    }
    const QPointF centre = LinePainter(m_painter, m_frame).labelBox(line).center();
    for (const double top : {9.5, -9.5 - size.height()}) {
        const QRectF room(QPointF(centre.x() - size.width() / 2, centre.y() + top), size);
        const bool free = std::none_of(m_taken.begin(), m_taken.end(),
                                       [&](const QRectF& other) { return other.intersects(room); });
        if (free) {
            m_taken.push_back(room);
            return room;
        }
    }
    return {};
}

void RoutePainter::paintPassedBy(const StageLine& line, const ExchangeView& exchange, double glow) {
    paintBadge(line, false, glow);
    // With more lines than this the reasons would cover everything.
    if (!m_frame.showsDetails() || m_frame.scene.bindings().size() > 40) {
        return;
    }
    const QFont font = m_frame.theme.font(Theme::fontSmall());
    const QString why = shortWordsFor(judge(exchange.spec->type, *line.spec, *exchange.lastRouted));
    // In as few rows as there is room for.
    for (const double widest : {280.0, 190.0, 130.0}) {
        const QStringList rows = wrapped(why, font, widest);
        double width = 0;
        for (const QString& row : rows) {
            width = std::max(width, CanvasText::widthOf(row, font));
        }
        const QRectF room = roomFor(line, {width + 10, 14.0 * static_cast<double>(rows.size()) + 2});
        if (!room.isEmpty()) {
            paintReason(rows, room, font, glow);
            return;
        }
    }
}

void RoutePainter::paintReason(const QStringList& rows, const QRectF& room, const QFont& font, double glow) {
    const ThemeColours& colours = m_frame.colours();
    m_painter.setOpacity(glow);
    // Lines and the dots of the grid run behind it.
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.background);
    m_painter.drawRoundedRect(room, 5, 5);
    QRectF box(room.left(), room.top() + 1, room.width(), 14);
    for (const QString& row : rows) {
        m_frame.text.draw(m_painter, box, Qt::AlignHCenter, row, {font, colours.faintInk, {}});
        box.translate(0, 14);
    }
    m_painter.setOpacity(1);
}

QStringList RoutePainter::wrapped(const QString& text, const QFont& font, double width) {
    QStringList rows;
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        if (!rows.isEmpty() && CanvasText::widthOf(rows.last() + ' ' + word, font) <= width) {
            rows.last() += ' ' + word;
        } else {
            rows += word;
        }
    }
    return rows;
}

void RoutePainter::paint() {
    // First all that was not taken, so that lit lines lie on top.
    std::vector<std::pair<const StageLine*, double>> taken;
    std::vector<std::pair<const StageLine*, double>> bundles;
    for (const StageLine& line : m_frame.geometry.lines()) {
        if (line.kind != StageLine::Kind::Binding || line.from.kind != NodeKind::Exchange) {
            continue;
        }
        const auto exchange = m_frame.scene.exchanges().find(ExchangeId{line.from.id});
        if (exchange == m_frame.scene.exchanges().end()) {
            continue;
        }
        const double glow = glowOf(exchange->second, m_frame.shown);
        if (glow <= 0) {
            continue;
        }
        const auto& matched = exchange->second.lastRoute->matched;
        const bool isTaken = std::find(matched.begin(), matched.end(), line.binding) != matched.end();
        // One that would have taken it was made after it had gone by: it had no say, so nothing is said of it.
        if (!isTaken && judge(exchange->second.spec->type, *line.spec, *exchange->second.lastRouted).matches()) {
            continue;
        }
        const StageLine& drawn = m_frame.geometry.drawn(line);
        if (isTaken) {
            taken.push_back({&drawn, glow});
        } else if (!line.bundled) {
            paintPassedBy(line, exchange->second, glow);
        } else if (!line.drawnBy) {
            bundles.push_back({&line, glow});
        }
    }
    std::sort(taken.begin(), taken.end());
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    // None of a bundle: one cross, and the reasons when it is opened.
    for (const auto& [line, glow] : bundles) {
        if (std::find(taken.begin(), taken.end(), std::pair(line, glow)) == taken.end()) {
            paintBadge(*line, false, glow);
        }
    }
    for (const auto& [line, glow] : taken) {
        paintTaken(*line, glow);
    }
}

} // namespace postroom
