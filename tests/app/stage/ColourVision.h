#pragma once

#include <QColor>

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// What a person sees of a colour: everything, or without one of the three kinds of cones
/// (Machado, Oliveira and Fernandes 2009, severity 1).
enum class Vision { Full, Protan, Deutan, Tritan };

/// How different two colours look (CIEDE2000): about 1 can just be seen side by side, 100 are black and white.
double difference(const QColor& a, const QColor& b, Vision vision);
