#include "app/charts/ChartStyle.h"

namespace {

QPen line(const QColor& colour, double width, std::initializer_list<double> dashes = {})
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (dashes.size() > 0)
        pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
    return pen;
}

} // namespace

QPen chartPen(ChartMark mark, const Theme& theme)
{
    switch (mark) {
    case ChartMark::Ready: return line(theme.queue(), 1.5);
    case ChartMark::Unacked: return line(theme.queue(), 1);
    case ChartMark::Published: return line(theme.producer(), 2);
    case ChartMark::Delivered: return line(theme.queue(), 2, {4, 2});
    case ChartMark::Acked: return line(theme.good(), 2, {1, 1});
    case ChartMark::Median: return line(theme.accent(), 2);
    case ChartMark::Percentile95: return line(theme.warning(), 2, {4, 2});
    case ChartMark::Percentile99: return line(theme.danger(), 2, {1, 1});
    case ChartMark::Idle: return line(theme.consumer(), 2);
    case ChartMark::Busy: return line(theme.consumer(), 1);
    case ChartMark::Crashed: return line(theme.danger(), 1);
    case ChartMark::Away: break;
    }
    return Qt::NoPen;
}

QBrush chartBrush(ChartMark mark, const Theme& theme)
{
    switch (mark) {
    case ChartMark::Ready: return theme.tint(theme.queue(), 0.45);
    case ChartMark::Unacked: return QBrush(theme.queue(), Qt::BDiagPattern);
    case ChartMark::Busy: return theme.tint(theme.consumer(), 0.75);
    case ChartMark::Crashed: return QBrush(theme.danger(), Qt::DiagCrossPattern);
    default: return Qt::NoBrush;
    }
}
