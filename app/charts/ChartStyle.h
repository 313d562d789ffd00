#pragma once

#include "app/Theme.h"

#include <QBrush>
#include <QPen>

/// What a line or an area in a chart stands for. Each has a stroke or filling of its own besides its colour.
enum class ChartMark {
    Ready,
    Unacked,
    Published,
    Delivered,
    Acked,
    Median,
    Percentile95,
    Percentile99,
    Idle,
    Busy,
    Crashed,
    Away
};

/// The line, or the edge of the area.
QPen chartPen(ChartMark mark, const Theme& theme);
/// The area; none for what is a line alone.
QBrush chartBrush(ChartMark mark, const Theme& theme);
