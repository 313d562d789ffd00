#include "app/stage/CrowdPainter.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace postroom {

namespace {

constexpr double tokenWidth = 14.4; // scene units
constexpr std::size_t fewestTokens = 24;
constexpr double beadDistance = 8;     // pixels
constexpr double shortestNumbered = 70; // pixels

} // namespace

bool CrowdPainter::isCrowd(std::size_t tokens, double length, double tokenScale, bool isOne) {
    // How many tokens lie on each place of the line.
    const double cover = static_cast<double>(tokens) * tokenWidth * tokenScale / std::max(length, 1.0);
    return tokens >= fewestTokens && cover > (isOne ? 1.5 : 2);
}

std::vector<CrowdPainter::Bin> CrowdPainter::binsOf(const Members& members, int count) const {
    std::vector<Bin> bins(static_cast<std::size_t>(count));
    for (const TokenTracks::Track* track : members) {
        // Each token is shared by the two bins it is between, or the beads would jump.
        const double place = std::clamp(track->progressAt(m_frame.shown) * count - 0.5, 0.0, count - 1.0);
        const auto first = static_cast<std::size_t>(place);
        const double part = place - static_cast<double>(first);
        bins[first].tokens += 1 - part;
        Bin& nearest = bins[std::min(first + (part > 0.5 ? 1 : 0), bins.size() - 1)];
        if (first + 1 < bins.size()) {
            bins[first + 1].tokens += part;
        }
        const QRgb colour = track->sprites->look().colour;
        if (nearest.lead <= 0) {
            nearest.colour = colour;
        }
        nearest.lead += nearest.colour == colour ? 1 : -1;
    }
    return bins;
}

void CrowdPainter::paintStream(const FlightWay& way, const Members& members) {
    const QTransform world = m_painter.worldTransform();
    const double length = way.path->length() * world.m11(); // pixels of the device
    const int count = std::clamp(static_cast<int>(length / beadDistance), 3, 64);
    const std::vector<Bin> bins = binsOf(members, count);
    const double cover = tokenWidth * m_tokenScale * count / std::max(length, 1.0);
    const double turn = static_cast<double>((m_frame.shown - SimTime{}).microseconds) * members.front()->perMicrosecond * count;
    const double phase = turn - std::floor(turn);
    m_painter.setWorldTransform(QTransform());
    for (int i = 0; i < count; ++i) {
        const Bin& bin = bins[static_cast<std::size_t>(i)];
        if (bin.tokens < 0.25) {
            continue;
        }
        // In steps, or each frame would need sprites of its own.
        const double size = std::min(1.2, 0.42 + 0.13 * std::round(2 * std::log2(1 + bin.tokens * cover)) / 2);
        const TokenLook look{TokenLook::Shape::Bead, false, bin.colour, 0, 0};
        m_frame.sprites.drawAtPixel(m_painter, world.map(way.at((i + phase) / count)), look, m_tokenScale * size);
    }
    m_painter.setWorldTransform(world);
}

void CrowdPainter::paintNumber(const FlightWay& way, std::size_t tokens) {
    const ThemeColours& colours = m_frame.colours();
    const QString text = QLocale().toString(static_cast<qulonglong>(tokens));
    const QFont font = m_frame.theme.font(m_frame.nameSize(), QFont::DemiBold);
    const double height = m_frame.nameSize() + 5;
    const double width = QFontMetricsF(font).horizontalAdvance(text) + height * 0.7;
    const QPointF centre = way.at(0.28); // the label of the line is in its middle
    const QRectF box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    m_painter.setPen(QPen(colours.line, 1));
    m_painter.setBrush(colours.surface);
    m_painter.drawRoundedRect(box, height / 2, height / 2);
    m_frame.text.draw(m_painter, box, Qt::AlignHCenter, text, {font, colours.ink, {}});
}

void CrowdPainter::paint() {
    const auto& ways = m_frame.tracks.ways();
    if (std::none_of(ways.begin(), ways.end(), [](const TokenTracks::Way& way) { return way.isCrowd; })) {
        return;
    }
    std::vector<Members> members(ways.size());
    for (const TokenTracks::Track& track : m_frame.tracks.tracks()) {
        if (track.way != TokenTracks::noWay && ways[track.way].isCrowd && track.leaves <= m_frame.shown) {
            members[track.way].push_back(&track);
        }
    }
    const QRectF visible = m_frame.visible();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const FlightWay& line = ways[i].line;
        if (members[i].empty() || !line.path->bounds().adjusted(-12, -12, 12, 12).intersects(visible)) {
            continue;
        }
        paintStream(line, members[i]);
        if (line.path->length() * m_frame.view.zoom >= shortestNumbered) {
            paintNumber(line, members[i].size());
        }
    }
}

} // namespace postroom
