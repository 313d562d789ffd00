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

    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged)
    Q_PROPERTY(QColor background READ background NOTIFY darkChanged)
    Q_PROPERTY(QColor gridDot READ gridDot NOTIFY darkChanged)
    Q_PROPERTY(QColor surface READ surface NOTIFY darkChanged)
    Q_PROPERTY(QColor raised READ raised NOTIFY darkChanged)
    Q_PROPERTY(QColor line READ line NOTIFY darkChanged)
    Q_PROPERTY(QColor wire READ wire NOTIFY darkChanged)
    Q_PROPERTY(QColor ink READ ink NOTIFY darkChanged)
    Q_PROPERTY(QColor faintInk READ faintInk NOTIFY darkChanged)
    Q_PROPERTY(QColor accent READ accent NOTIFY darkChanged)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY darkChanged)
    Q_PROPERTY(QColor focus READ focus NOTIFY darkChanged)
    Q_PROPERTY(QColor danger READ danger NOTIFY darkChanged)
    Q_PROPERTY(QColor warning READ warning NOTIFY darkChanged)
    Q_PROPERTY(QColor good READ good NOTIFY darkChanged)
    Q_PROPERTY(QColor producer READ producer NOTIFY darkChanged)
    Q_PROPERTY(QColor exchange READ exchange NOTIFY darkChanged)
    Q_PROPERTY(QColor queue READ queue NOTIFY darkChanged)
    Q_PROPERTY(QColor consumer READ consumer NOTIFY darkChanged)
    Q_PROPERTY(QColor program READ program NOTIFY darkChanged)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)
    Q_PROPERTY(int fontSmall READ fontSmall CONSTANT)
    Q_PROPERTY(int fontNormal READ fontNormal CONSTANT)
    Q_PROPERTY(int fontTitle READ fontTitle CONSTANT)
    Q_PROPERTY(int fontHuge READ fontHuge CONSTANT)
    Q_PROPERTY(int spacing READ spacing CONSTANT)
    Q_PROPERTY(int radius READ radius CONSTANT)
    Q_PROPERTY(int durationFast READ durationFast CONSTANT)
    Q_PROPERTY(int durationNormal READ durationNormal CONSTANT)

public:
    // No default: QML would prefer it to create() and make a second theme.
    explicit Theme(QObject* parent);

    /// The one that the window and QML share.
    static Theme& shared();
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);
    /// Makes the bundled Inter known to Qt, once; without it the system's font is used. Needs a
    /// QGuiApplication.
    static void loadFonts();

    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    const ThemeColours& colours() const { return m_dark ? ThemeColours::dark() : ThemeColours::light(); }

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
    static constexpr int durationFast() { return 120; }
    static constexpr int durationNormal() { return 200; }
    /// How long the bindings of an exchange stay lit after it routed a message (simulated time).
    static constexpr int routeGlowMilliseconds() { return 900; }

    /// The colour of one kind: "producer", "exchange", "queue", "consumer" or "program".
    Q_INVOKABLE QColor kindColour(const QString& kind) const;
    QColor kindColour(postroom::NodeKind kind) const;
    /// The same routing key has the same colour everywhere and in every run.
    Q_INVOKABLE QColor messageColour(const QString& routingKey) const;
    QColor messageColour(std::string_view routingKey) const;
    /// A colour thinned by a background, for areas behind text in that colour.
    Q_INVOKABLE QColor tint(const QColor& colour, double strength = 0.12) const;
    QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;

signals:
    void darkChanged();

private:
    bool m_dark = false;
};
