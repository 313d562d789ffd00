#include "app/time/TimelineView.h"

#include "app/Theme.h"
#include "app/time/TimelineSigns.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace postroom;

namespace {

// From top to bottom: signs, the line, labels.
constexpr double signY = 12;
constexpr double lineY = 26;
constexpr double labelTop = 32;
constexpr double lineHeight = 5;
/// Signs nearer to each other than this are one sign.
constexpr double signPixels = 10;
constexpr double snapPixels = 6;

/// When signs share a place, the first of these is seen.
constexpr std::array order{Marker::Kind::Crash,   Marker::Kind::Refusal,    Marker::Kind::Loss,
                           Marker::Kind::Operator, Marker::Kind::DeadLetter, Marker::Kind::Requeue};

double secondsOf(SimTime time) { return static_cast<double>(time.microseconds) / 1e6; }

/// The markers of a kind between two times.
template<class Visit>
void forMarkers(const std::vector<Marker>& markers, double from, double to, Visit visit)
{
    auto marker = std::partition_point(markers.begin(), markers.end(),
                                       [&](const Marker& each) { return secondsOf(each.at) < from; });
    for (; marker != markers.end() && secondsOf(marker->at) <= to; ++marker)
        visit(*marker);
}

} // namespace

TimelineView::TimelineView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(&Theme::shared(), &Theme::coloursChanged, this, [this] { update(); });
    connect(&Theme::shared(), &Theme::sizesChanged, this, [this] { update(); });
}

void TimelineView::setTimeline(Timeline* timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    if (timeline) {
        connect(timeline, &Timeline::moved, this, [this] { update(); });
        connect(timeline, &Timeline::bookmarksChanged, this, [this] { update(); });
    }
    emit timelineChanged();
    update();
}

TimelineScale TimelineView::scale() const
{
    const double end = m_timeline ? m_timeline->end() : 0;
    return m_isZoomed ? TimelineScale{m_from, m_to, width()} : TimelineScale{0, TimelineScale::roundEnd(end), width()};
}

double TimelineView::timeAt(double x) const { return std::max(scale().seconds(x), 0.0); }
double TimelineView::xOf(double seconds) const { return scale().pixels(seconds); }

double TimelineView::snapped(double x) const
{
    const TimelineScale scale = this->scale();
    double best = timeAt(x);
    double nearest = snapPixels;
    const auto consider = [&](double at) {
        if (const double distance = std::abs(scale.pixels(at) - x); distance < nearest) {
            nearest = distance;
            best = at;
        }
    };
    if (!m_timeline)
        return best;
    const double reach = snapPixels * scale.secondsPerPixel();
    const Markers& markers = m_timeline->history().branch().markers;
    for (const Marker::Kind kind : order)
        forMarkers(markers.all(kind), best - reach, best + reach, [&](const Marker& each) { consider(secondsOf(each.at)); });
    for (const Act& act : m_timeline->history().branch().acts)
        consider(secondsOf(act.before.at));
    for (const QVariant& bookmark : m_timeline->bookmarks())
        consider(bookmark.toMap().value("at").toDouble());
    return best;
}

QString TimelineView::describe(double x) const
{
    if (!m_timeline)
        return {};
    const TimelineScale scale = this->scale();
    const double at = timeAt(x);
    const double reach = snapPixels * scale.secondsPerPixel();
    QStringList lines{m_timeline->timeText(at)};
    const auto isNear = [&](double time) { return std::abs(time - at) <= reach; };
    for (const QVariant& each : m_timeline->bookmarks()) {
        if (const QVariantMap bookmark = each.toMap(); isNear(bookmark.value("at").toDouble()))
            lines << tr("Bookmark: %1").arg(bookmark.value("label").toString());
    }
    for (const Act& act : m_timeline->history().branch().acts) {
        if (!act.commands.empty() && isNear(secondsOf(act.before.at)))
            lines << tr("You: %1").arg(QString::fromStdString(act.label));
    }
    const Markers& markers = m_timeline->history().branch().markers;
    for (const Marker::Kind kind : order) {
        int count = 0;
        forMarkers(markers.all(kind), at - reach, at + reach, [&](const Marker&) { ++count; });
        if (count > 0)
            lines << wordsFor(kind, count);
    }
    return lines.join('\n');
}

void TimelineView::zoom(double x, double factor)
{
    const TimelineScale now = scale();
    const double at = now.seconds(x);
    const double span = std::clamp((now.to - now.from) * factor, 0.005, 1e9);
    const double whole = TimelineScale::roundEnd(m_timeline ? m_timeline->end() : 0);
    if (span >= whole)
        return showAll();
    const double share = (at - now.from) / (now.to - now.from);
    m_from = std::clamp(at - share * span, 0.0, std::max(whole - span, 0.0));
    m_to = m_from + span;
    m_isZoomed = true;
    emit zoomedChanged();
    update();
}

void TimelineView::pan(double pixels)
{
    if (!m_isZoomed)
        return;
    const double span = m_to - m_from;
    const double whole = TimelineScale::roundEnd(m_timeline ? m_timeline->end() : 0);
    m_from = std::clamp(m_from + pixels * scale().secondsPerPixel(), 0.0, std::max(whole - span, 0.0));
    m_to = m_from + span;
    update();
}

void TimelineView::showAll()
{
    m_isZoomed = false;
    emit zoomedChanged();
    update();
}

void TimelineView::paint(QPainter* painter)
{
    if (!m_timeline || width() < 4 * TimelineScale::margin)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const TimelineScale shown = scale();
    paintLabels(*painter, shown);
    paintTrack(*painter, shown);
    paintSigns(*painter, shown);
    paintCursor(*painter, shown);
}

void TimelineView::paintLabels(QPainter& painter, const TimelineScale& scale) const
{
    const Theme& theme = Theme::shared();
    const double step = scale.labelStep(84 * theme.scale());
    painter.setFont(theme.font(theme.scaledFontSmall()));
    const QFontMetricsF metrics(painter.font());
    const auto first = static_cast<std::int64_t>(std::ceil(scale.from / step - 1e-9));
    for (std::int64_t i = first; static_cast<double>(i) * step <= scale.to * (1 + 1e-12); ++i) {
        const double at = static_cast<double>(i) * step;
        const double x = scale.pixels(at);
        painter.setPen(theme.line());
        painter.drawLine(QPointF(x, lineY + lineHeight / 2), QPointF(x, lineY + lineHeight / 2 + 4));
        QString label = m_timeline->timeText(at);
        if (step >= 1)
            label = label.left(label.size() - 4); // no milliseconds
        painter.setPen(theme.faintInk());
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(x - wide / 2, 4.0, std::max(4.0, width() - 4 - wide));
        painter.drawText(QRectF(left, labelTop, wide + 1, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void TimelineView::paintTrack(QPainter& painter, const TimelineScale& scale) const
{
    const Theme& theme = Theme::shared();
    const double left = TimelineScale::margin;
    const double right = width() - TimelineScale::margin;
    const auto inside = [&](double x) { return std::clamp(x, left, right); };
    const double shown = inside(scale.pixels(m_timeline->shown()));
    const double end = inside(scale.pixels(m_timeline->end()));
    const double top = lineY - lineHeight / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line());
    painter.drawRoundedRect(QRectF(left, top + 1, right - left, lineHeight - 2), 1.5, 1.5);
    // What is known but not shown is hatched.
    painter.setBrush(theme.tint(theme.accent(), 0.3));
    painter.drawRect(QRectF(shown, top, std::max(end - shown, 0.0), lineHeight));
    painter.setBrush(QBrush(theme.accent(), Qt::Dense5Pattern));
    painter.drawRect(QRectF(shown, top, std::max(end - shown, 0.0), lineHeight));
    painter.setBrush(theme.accent());
    painter.drawRoundedRect(QRectF(left, top, shown - left, lineHeight), 2, 2);
    painter.setPen(QPen(theme.accent(), 2));
    if (scale.pixels(m_timeline->end()) <= right && scale.pixels(m_timeline->end()) >= left)
        painter.drawLine(QPointF(end, top - 3), QPointF(end, top + lineHeight + 3));
}

void TimelineView::paintSigns(QPainter& painter, const TimelineScale& scale) const
{
    const auto isSeen = [&](double x) { return x >= 4 && x <= width() - 4; };
    const History& history = m_timeline->history();
    const Act* last = history.lastAct();
    for (const Act& act : history.branch().acts) {
        const double x = scale.pixels(secondsOf(act.before.at));
        if (!act.commands.empty() && isSeen(x))
            paintFlag(painter, {x, lineY - lineHeight / 2}, !last || &act > last);
    }
    // From the least to the most important, so that the most important one is on top.
    const double step = signPixels * scale.secondsPerPixel();
    std::vector<double> taken;
    for (const Marker::Kind kind : order) {
        double next = -1e300;
        forMarkers(history.branch().markers.all(kind), scale.from, scale.to, [&](const Marker& each) {
            const double at = secondsOf(each.at);
            if (at < next)
                return;
            next = at + step;
            const double x = scale.pixels(at);
            const bool free = std::none_of(taken.begin(), taken.end(),
                                           [&](double other) { return std::abs(other - x) < signPixels - 1; });
            if (!free || !isSeen(x))
                return;
            taken.push_back(x);
            paintSign(painter, kind, {x, signY - 4});
        });
    }
    for (const QVariant& bookmark : m_timeline->bookmarks()) {
        const double x = scale.pixels(bookmark.toMap().value("at").toDouble());
        if (isSeen(x))
            paintBookmark(painter, {x, lineY - lineHeight / 2});
    }
}

void TimelineView::paintCursor(QPainter& painter, const TimelineScale& scale) const
{
    const double x = scale.pixels(m_timeline->shown());
    if (x < 0 || x > width())
        return;
    const Theme& theme = Theme::shared();
    painter.setPen(QPen(theme.surface(), 2));
    painter.setBrush(theme.ink());
    painter.drawEllipse(QPointF(x, lineY), 7, 7);
    painter.setPen(QPen(theme.ink(), 1.5));
    painter.drawLine(QPointF(x, 2), QPointF(x, lineY - 7));
}
