#include "app/stage/StagePicture.h"

#include "app/stage/GroundPainter.h"
#include "app/stage/LivePainter.h"
#include "app/stage/StageFrame.h"

namespace postroom {

QImage StagePicture::paint(QSize size, const Theme& theme, double scale,
                           const StageSelection& selection) const {
    QImage picture(size * scale, QImage::Format_ARGB32_Premultiplied);
    const StageGeometry geometry(m_scene, m_layout, m_annotations);
    const ViewTransform view = ViewTransform::fitting(geometry.bounds(), size, ViewTransform::marginOf(size), 1.25);
    CanvasText text;
    TokenSprites sprites;
    TokenTracks tracks;
    const StageFrame frame{m_scene, geometry, theme, selection, m_shown, view, size, text, sprites, tracks};
    QPainter painter(&picture);
    painter.scale(scale, scale);
    GroundPainter::paint(painter, frame);
    LivePainter::paint(painter, frame);
    return picture;
}

} // namespace postroom
