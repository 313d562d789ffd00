#pragma once

#include "core/scenario/Scenario.h"

#include <QVariantAnimation>

#include <functional>

/// Shows nodes on their way from one place to another, slowing down. Only the picture: where they are is decided before
/// it begins.
class GlideShow : public QObject {
    Q_OBJECT
public:
    using Show = std::function<void(const postroom::Layout&)>;
    explicit GlideShow(Show show);

    /// Ends the glide before. Nothing is shown in between if people want no motion.
    void start(const postroom::Layout& from, const postroom::Layout& to);
    /// Shows the end at once.
    void finish();
    /// Shows nothing more: somebody else has given the nodes their places.
    void forget();

signals:
    /// Everything is shown where it belongs.
    void arrived();

private:
    void showAt(double progress);

    Show m_show;
    postroom::Layout m_from;
    postroom::Layout m_to;
    QVariantAnimation m_animation;
};
