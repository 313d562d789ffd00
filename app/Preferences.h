#pragma once

#include "app/Theme.h"

#include <QObject>
#include <QQmlEngine>
#include <QTranslator>
#include <QVariantList>

/// How a person wants to see the program: colours, text size, motion, language. Kept in the settings; acts on the
/// Theme and on the translations of its engine.
class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// "system" or one of lookNames().
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// 100, 125 or 150.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY textPercentChanged)
    Q_PROPERTY(bool reducedMotion READ isReducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// Many messages on one line are painted as a crowd; otherwise each one is.
    Q_PROPERTY(bool crowds READ drawsCrowds WRITE setCrowds NOTIFY crowdsChanged)
    /// "system" or one of the codes in languages.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// {code, name} of each language there is; a name is written in its own language.
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)

public:
    // No default: QML would prefer it to create().
    explicit Preferences(QQmlEngine* engine, QObject* parent);
    ~Preferences() override;
    static Preferences* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    QString theme() const { return m_theme; }
    void setTheme(const QString& theme);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    bool isReducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool drawsCrowds() const { return m_crowds; }
    void setCrowds(bool crowds);
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    static QVariantList languages();

    /// The other of light and dark, with as much contrast as now.
    Q_INVOKABLE void toggleDark();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void themeChanged();
    void textPercentChanged();
    void reducedMotionChanged();
    void crowdsChanged();
    /// Sentences that C++ makes have to be asked for again.
    void languageChanged();

private:
    void keep(const char* name, const QVariant& value);
    void applyTheme();
    void applyLanguage();

    QQmlEngine* m_engine;
    QTranslator m_translator;
    QString m_theme = QStringLiteral("system");
    int m_textPercent = 100;
    bool m_reducedMotion = false;
    bool m_crowds = true;
    QString m_language = QStringLiteral("system");
};
