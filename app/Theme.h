#pragma once

#include "app/ThemeColours.h"
#include "core/vocabulary/Nodes.h"

#include <QFont>
#include <QObject>
#include <QQmlEngine>

#include <string_view>

/// Colours, sizes, durations and fonts of the whole program, for QML and for what C++ paints.
class Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(bool dark READ isDark NOTIFY coloursChanged)
    Q_PROPERTY(bool highContrast READ isHighContrast NOTIFY coloursChanged)
    /// The window is shown to a room: everything is larger.
    Q_PROPERTY(bool presenting READ isPresenting WRITE setPresenting NOTIFY sizesChanged)
    Q_PROPERTY(QColor background READ background NOTIFY coloursChanged)
    Q_PROPERTY(QColor gridDot READ gridDot NOTIFY coloursChanged)
    Q_PROPERTY(QColor surface READ surface NOTIFY coloursChanged)
    Q_PROPERTY(QColor raised READ raised NOTIFY coloursChanged)
    Q_PROPERTY(QColor line READ line NOTIFY coloursChanged)
    Q_PROPERTY(QColor wire READ wire NOTIFY coloursChanged)
    Q_PROPERTY(QColor ink READ ink NOTIFY coloursChanged)
    Q_PROPERTY(QColor faintInk READ faintInk NOTIFY coloursChanged)
    Q_PROPERTY(QColor accent READ accent NOTIFY coloursChanged)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY coloursChanged)
    Q_PROPERTY(QColor focus READ focus NOTIFY coloursChanged)
    Q_PROPERTY(QColor danger READ danger NOTIFY coloursChanged)
    Q_PROPERTY(QColor warning READ warning NOTIFY coloursChanged)
    Q_PROPERTY(QColor good READ good NOTIFY coloursChanged)
    Q_PROPERTY(QColor producer READ producer NOTIFY coloursChanged)
    Q_PROPERTY(QColor exchange READ exchange NOTIFY coloursChanged)
    Q_PROPERTY(QColor queue READ queue NOTIFY coloursChanged)
    Q_PROPERTY(QColor consumer READ consumer NOTIFY coloursChanged)
    Q_PROPERTY(QColor program READ program NOTIFY coloursChanged)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)
    // Sizes in the window follow the text size that was chosen; on the canvas the zoom does.
    Q_PROPERTY(double scale READ scale NOTIFY sizesChanged)
    Q_PROPERTY(int fontSmall READ scaledFontSmall NOTIFY sizesChanged)
    Q_PROPERTY(int fontNormal READ scaledFontNormal NOTIFY sizesChanged)
    Q_PROPERTY(int fontTitle READ scaledFontTitle NOTIFY sizesChanged)
    Q_PROPERTY(int fontHuge READ scaledFontHuge NOTIFY sizesChanged)
    Q_PROPERTY(int controlHeight READ controlHeight NOTIFY sizesChanged)
    Q_PROPERTY(int fieldHeight READ fieldHeight NOTIFY sizesChanged)
    Q_PROPERTY(int barHeight READ barHeight NOTIFY sizesChanged)
    Q_PROPERTY(int spacing READ spacing CONSTANT)
    Q_PROPERTY(int radius READ radius CONSTANT)
    // Milliseconds; 0 for those who do not want motion.
    Q_PROPERTY(int durationFast READ durationFast NOTIFY motionChanged)
    Q_PROPERTY(int durationNormal READ durationNormal NOTIFY motionChanged)

public:
    // No default: QML would prefer it to create() and make a second theme.
    explicit Theme(QObject* parent);

    /// The one that the window and QML share.
    static Theme& shared();
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    /// Makes the bundled Inter known to Qt, once; without it the system's font is used. Needs a
    /// QGuiApplication.
    static void loadFonts();

    Look look() const { return m_look; }
    void setLook(Look look);
    bool isDark() const { return m_look == Look::Dark || m_look == Look::ContrastDark; }
    bool isHighContrast() const { return m_look == Look::ContrastLight || m_look == Look::ContrastDark; }
    const ThemeColours& colours() const { return ThemeColours::of(m_look); }

    /// 1, 1.25 or 1.5 by choice; larger while presenting.
    double scale() const;
    void setTextPercent(int percent);
    bool isPresenting() const { return m_presenting; }
    void setPresenting(bool presenting);
    void setReducedMotion(bool reduced);

    QColor background() const { return colours().background; }
    QColor gridDot() const { return colours().gridDot; }
    QColor surface() const { return colours().surface; }
    QColor raised() const { return colours().raised; }
    QColor line() const { return colours().line; }
    QColor wire() const { return colours().wire; }
    QColor ink() const { return colours().ink; }
    QColor faintInk() const { return colours().faintInk; }
    QColor accent() const { return colours().accent; }
    QColor onAccent() const { return colours().onAccent; }
    QColor focus() const { return colours().focus; }
    QColor danger() const { return colours().danger; }
    QColor warning() const { return colours().warning; }
    QColor good() const { return colours().good; }
    QColor producer() const { return colours().producer; }
    QColor exchange() const { return colours().exchange; }
    QColor queue() const { return colours().queue; }
    QColor consumer() const { return colours().consumer; }
    QColor program() const { return colours().program; }

    QString fontFamily() const;
    static constexpr int fontSmall() { return 11; }
    static constexpr int fontNormal() { return 13; }
    static constexpr int fontTitle() { return 15; }
    static constexpr int fontHuge() { return 20; }
    static constexpr int spacing() { return 8; }
    static constexpr int radius() { return 8; }
    int scaledFontSmall() const { return scaled(fontSmall()); }
    int scaledFontNormal() const { return scaled(fontNormal()); }
    int scaledFontTitle() const { return scaled(fontTitle()); }
    int scaledFontHuge() const { return scaled(fontHuge()); }
    /// Of a button.
    int controlHeight() const { return scaled(32); }
    /// Of a line that one types in, chooses from or switches.
    int fieldHeight() const { return scaled(30); }
    /// Of the bars above and below the canvas.
    int barHeight() const { return scaled(48); }
    int durationFast() const { return m_reducedMotion ? 0 : 120; }
    int durationNormal() const { return m_reducedMotion ? 0 : 200; }
    /// How long the bindings of an exchange stay lit after it routed a message (simulated time).
    static constexpr int routeGlowMilliseconds() { return 900; }

    /// The colour of one kind: "producer", "exchange", "queue", "consumer" or "program".
    Q_INVOKABLE QColor kindColour(const QString& kind) const;
    QColor kindColour(postroom::NodeKind kind) const;
    /// The same routing key has the same colour everywhere and in every run.
    Q_INVOKABLE QColor messageColour(const QString& routingKey) const;
    QColor messageColour(std::string_view routingKey) const;
    /// A colour thinned by a background, for areas behind text in that colour; in high contrast either paler or the
    /// full colour.
    Q_INVOKABLE QColor tint(const QColor& colour, double strength = 0.12) const;
    QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;

signals:
    void coloursChanged();
    void sizesChanged();
    void motionChanged();

private:
    int scaled(int pixels) const;

    Look m_look = Look::Light;
    int m_textPercent = 100;
    bool m_presenting = false;
    bool m_reducedMotion = false;
};
