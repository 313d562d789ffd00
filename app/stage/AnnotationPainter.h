#pragma once

#include "app/stage/StageFrame.h"

namespace postroom {

/// Paints what stands on the canvas for people only. Expects a painter in scene units.
class AnnotationPainter {
public:
    AnnotationPainter(QPainter& painter, const StageFrame& frame)
        : m_painter(painter)
        , m_frame(frame) {}
    /// Groups lie under everything.
    void paintGroups();
    /// Notes and arrows lie over lines and nodes, but under messages.
    void paintNotes();

    /// The height of the strip with a group's title.
    static constexpr double titleHeight = 26;

private:
    void paintGroup(const Annotation& group);
    void paintNote(const Annotation& note);
    void paintArrow(const Annotation& arrow);
    void write(const QRectF& box, const std::string& text, const QFont& font, const QColor& colour, int flags);

    QPainter& m_painter;
    const StageFrame& m_frame;
};

} // namespace postroom
