#pragma once

#include "app/Theme.h"
#include "app/stage/TokenSprites.h"
#include "core/why/MessageJourney.h"

#include <QPainter>

namespace postroom {

/// Where the parts of a sequence diagram lie, in pixels of its item.
struct JourneyGrid {
    double width = 0;
    double height = 0;
    double headHeight = 0; ///< of the names at the top, which stay when the rows are scrolled
    double rowHeight = 0;
    double columnWidth = 0;
    double scrollX = 0;
    double scrollY = 0;

    double x(int line) const { return (line + 0.5) * columnWidth - scrollX; }
    double y(int row) const { return headHeight + (row + 0.5) * rowHeight - scrollY; }
};

/// Paints the journey of a message. The shapes on the arrows are those of the canvas: see docs/visual-language.md.
class JourneyPainter {
public:
    JourneyPainter(QPainter& painter, const MessageJourney& journey, const MessageLife& life, const NameBook& names,
                   const Theme& theme, TokenSprites& sprites, const JourneyGrid& grid)
        : m_painter(painter), m_journey(journey), m_life(life), m_names(names), m_theme(theme), m_sprites(sprites),
          m_grid(grid)
    {
    }
    /// `current` is the row that the person looks at; -1 for none.
    void paint(int current);

private:
    using Arrow = MessageJourney::Arrow;

    void paintLines();
    void paintWork(const MessageJourney::Work& work);
    void paintArrow(const Arrow& arrow);
    void paintHead(QPointF tip, QPointF from, const QColor& colour, bool open);
    void paintToken(QPointF at, const Arrow& arrow);
    void paintMark(const MessageJourney::Mark& mark);
    void paintNames();
    QColor colourOf(const Arrow& arrow) const;
    QString nameOf(NodeKey node) const;
    bool isVisible(double top, double bottom) const;

    QPainter& m_painter;
    const MessageJourney& m_journey;
    const MessageLife& m_life;
    const NameBook& m_names;
    const Theme& m_theme;
    TokenSprites& m_sprites;
    const JourneyGrid& m_grid;
};

} // namespace postroom
