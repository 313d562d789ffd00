#include "app/Theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

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

void Theme::setDark(bool dark) {
    if (dark == m_dark) {
        return;
    }
    m_dark = dark;
    emit darkChanged();
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
