#include "app/Theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

namespace {

/// FNV-1a, because Qt's own hash differs from run to run.
std::uint32_t stableHash(std::string_view bytes) {
    std::uint32_t hash = 2166136261u;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 16777619u;
    }
    return hash ^ (hash >> 15);
}

QString& bundledFamily() {
    static QString family;
    return family;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent) {}

Theme& Theme::shared() {
    static Theme theme(nullptr);
    return theme;
}

Theme* Theme::create(QQmlEngine*, QJSEngine*) {
    QJSEngine::setObjectOwnership(&shared(), QJSEngine::CppOwnership);
    return &shared();
}

void Theme::loadFonts() {
    if (!bundledFamily().isEmpty()) {
        return;
    }
    for (const char* face : {"Regular", "Medium", "SemiBold", "Bold"}) {
        const QString path = QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face));
        if (QFile::exists(path)) {
            const int id = QFontDatabase::addApplicationFont(path);
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (bundledFamily().isEmpty() && !families.isEmpty()) {
                bundledFamily() = families.first();
            }
        }
    }
}

void Theme::setLook(Look look) {
    if (look == m_look) {
        return;
    }
    m_look = look;
    emit coloursChanged();
}

double Theme::scale() const {
    constexpr int leastForARoom = 140;
    return (m_presenting ? std::max(m_textPercent, leastForARoom) : m_textPercent) / 100.0;
}

void Theme::setTextPercent(int percent) {
    if (percent == m_textPercent) {
        return;
    }
    m_textPercent = percent;
    emit sizesChanged();
}

void Theme::setPresenting(bool presenting) {
    if (presenting == m_presenting) {
        return;
    }
    m_presenting = presenting;
    emit sizesChanged();
}

void Theme::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) {
        return;
    }
    m_reducedMotion = reduced;
    emit motionChanged();
}

int Theme::scaled(int pixels) const {
    return qRound(pixels * scale());
}

QString Theme::fontFamily() const {
    loadFonts();
    return bundledFamily().isEmpty() ? QGuiApplication::font().family() : bundledFamily();
}

QColor Theme::kindColour(const QString& kind) const {
    const auto ref = postroom::parseNodeRef(kind.toStdString() + ":");
    return ref ? kindColour(ref->kind) : colours().ink;
}

QColor Theme::kindColour(postroom::NodeKind kind) const {
    switch (kind) {
    case postroom::NodeKind::Producer:
        return colours().producer;
    case postroom::NodeKind::Exchange:
        return colours().exchange;
    case postroom::NodeKind::Queue:
        return colours().queue;
    case postroom::NodeKind::Consumer:
        return colours().consumer;
    case postroom::NodeKind::Program:
        return colours().program;
    }
    return colours().ink;
}

QColor Theme::messageColour(const QString& routingKey) const {
    return messageColour(std::string_view(routingKey.toStdString()));
}

QColor Theme::messageColour(std::string_view routingKey) const {
    const auto& palette = colours().messages;
    return palette[stableHash(routingKey) % palette.size()];
}

QColor Theme::tint(const QColor& colour, double strength) const {
    if (isHighContrast()) {
        // Grounds of texts get paler, so that these keep their 7 : 1; edges and areas get the full colour.
        strength = strength > 0.4 ? 1 : strength / 2;
    }
    const QColor& base = colours().surface;
    const auto mix = [strength](int from, int to) { return from + qRound((to - from) * strength); };
    return QColor(mix(base.red(), colour.red()), mix(base.green(), colour.green()),
                  mix(base.blue(), colour.blue()));
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const {
    QFont font(fontFamily());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    // Widths must grow with the zoom, not jump with whole-pixel glyphs.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
