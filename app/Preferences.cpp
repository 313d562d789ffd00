#include "app/Preferences.h"

#include "app/DataFolder.h"
#include "app/FirstLook.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace {

constexpr auto asTheSystem = "system";

/// The languages besides English, in which the program is written.
struct Language {
    const char* code;
    const char* name;
};
constexpr Language translated[] = {{"de", "Deutsch"}, {"pt_BR", "Português (Brasil)"}};

/// The code of the language for what was chosen; "en" when there is no translation.
QString codeFor(const QString& choice)
{
    const QStringList wanted = choice == asTheSystem ? QLocale::system().uiLanguages() : QStringList{choice};
    for (const QString& each : wanted) {
        const QLocale locale(each);
        if (locale.language() == QLocale::English)
            return QStringLiteral("en");
        for (const Language& language : translated) {
            if (QLocale(language.code).language() == locale.language())
                return QString::fromLatin1(language.code);
        }
    }
    return QStringLiteral("en");
}

/// What texts are translated by until there are Preferences.
QTranslator& firstTranslator()
{
    static QTranslator translator;
    return translator;
}

void speak(const QString& choice, QTranslator& translator)
{
    QCoreApplication::removeTranslator(&firstTranslator());
    QCoreApplication::removeTranslator(&translator);
    const QString code = codeFor(choice);
    if (code != "en" && translator.load(":/i18n/postroom_" + code + ".qm")) // it is written in English
        QCoreApplication::installTranslator(&translator);
}

/// Qt 6.4 cannot ask the system whether it is dark, but its palette tells.
bool isSystemDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

Preferences::Preferences(QQmlEngine* engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    const auto settings = openSettings();
    const QString theme = settings->value("view/theme").toString();
    if (lookFromName(theme.toStdString()))
        m_theme = theme;
    const int percent = settings->value("view/textPercent", 100).toInt();
    if (percent == 125 || percent == 150)
        m_textPercent = percent;
    m_reducedMotion = settings->value("view/reducedMotion").toBool();
    m_crowds = settings->value("view/crowds", true).toBool();
    const QString language = settings->value("view/language").toString();
    for (const QVariant& each : languages()) {
        if (each.toMap().value("code") == language)
            m_language = language;
    }
    applyTheme();
    applyLanguage();
    Theme::shared().setTextPercent(m_textPercent);
    Theme::shared().setReducedMotion(m_reducedMotion);
    qGuiApp->installEventFilter(this);
}

Preferences::~Preferences() { QCoreApplication::removeTranslator(&m_translator); }

Preferences* Preferences::create(QQmlEngine* engine, QJSEngine*) { return new Preferences(engine, nullptr); }

void Preferences::setTheme(const QString& theme)
{
    if (theme == m_theme || (theme != asTheSystem && !lookFromName(theme.toStdString())))
        return;
    m_theme = theme;
    keep("view/theme", theme);
    applyTheme();
    emit themeChanged();
}

void Preferences::setTextPercent(int percent)
{
    if (percent == m_textPercent || (percent != 100 && percent != 125 && percent != 150))
        return;
    m_textPercent = percent;
    keep("view/textPercent", percent);
    Theme::shared().setTextPercent(percent);
    emit textPercentChanged();
}

void Preferences::setCrowds(bool crowds)
{
    if (crowds == m_crowds)
        return;
    m_crowds = crowds;
    keep("view/crowds", crowds);
    emit crowdsChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    keep("view/reducedMotion", reduced);
    Theme::shared().setReducedMotion(reduced);
    emit reducedMotionChanged();
}

void Preferences::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    keep("view/language", language);
    applyLanguage();
    if (m_engine)
        m_engine->retranslate();
    emit languageChanged();
}

QVariantList Preferences::languages()
{
    QVariantList all{QVariantMap{{"code", "en"}, {"name", "English"}}};
    for (const Language& language : translated)
        all.append(QVariantMap{{"code", language.code}, {"name", QString::fromUtf8(language.name)}});
    return all;
}

void Preferences::toggleDark()
{
    const bool dark = !Theme::shared().isDark();
    if (Theme::shared().isHighContrast())
        setTheme(dark ? "high-contrast-dark" : "high-contrast");
    else
        setTheme(dark ? "dark" : "light");
}

bool Preferences::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    return QObject::eventFilter(watched, event);
}

void Preferences::keep(const char* name, const QVariant& value) { openSettings()->setValue(name, value); }

void Preferences::applyTheme()
{
    const Look byName = lookFromName(m_theme.toStdString()).value_or(isSystemDark() ? Look::Dark : Look::Light);
    Theme::shared().setLook(byName);
}

void Preferences::applyLanguage() { speak(m_language, m_translator); }

void applyKeptPreferences()
{
    const Preferences kept(nullptr, nullptr);
    speak(kept.language(), firstTranslator());
}
