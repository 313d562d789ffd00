#include "app/GlideShow.h"

#include "app/Theme.h"

using namespace postroom;

GlideShow::GlideShow(Show show) : m_show(std::move(show))
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& progress) { showAt(progress.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        forget();
        emit arrived();
    });
}

void GlideShow::start(const Layout& from, const Layout& to)
{
    finish();
    if (Theme::shared().durationNormal() == 0)
        return emit arrived();
    m_from = from;
    m_to = to;
    m_animation.setDuration(Theme::shared().durationNormal());
    showAt(0);
    m_animation.start();
}

void GlideShow::finish()
{
    showAt(1);
    forget();
}

void GlideShow::forget()
{
    m_from.clear();
    m_to.clear();
    m_animation.stop();
}

void GlideShow::showAt(double progress)
{
    Layout places;
    for (const auto& [node, from] : m_from) {
        const auto to = m_to.find(node);
        if (to != m_to.end())
            places[node] = {from.x + (to->second.x - from.x) * progress, from.y + (to->second.y - from.y) * progress};
    }
    if (!places.empty())
        m_show(places);
}
