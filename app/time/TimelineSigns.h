#pragma once

#include "core/history/Markers.h"

#include <QColor>
#include <QPainter>
#include <QString>

// The signs of a timeline: each kind has a shape of its own, as well as a colour.

/// Paints the sign of a kind around a point; about 9 pixels wide.
void paintSign(QPainter& painter, postroom::Marker::Kind kind, QPointF at);
/// Something a person did: a flag that stands on the line.
void paintFlag(QPainter& painter, QPointF foot, bool isAhead);
void paintBookmark(QPainter& painter, QPointF foot);

/// "3 requeued"
QString wordsFor(postroom::Marker::Kind kind, int count);
