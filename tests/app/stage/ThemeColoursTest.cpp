#include "app/Theme.h"
#include "tests/app/stage/ColourVision.h"
#include "tests/helpers/Suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace {

using Named = QList<QPair<QString, QColor>>;

Named kinds(const ThemeColours& c)
{
    return {{"producer", c.producer}, {"exchange", c.exchange}, {"queue", c.queue},
            {"consumer", c.consumer}, {"program", c.program}};
}
Named states(const ThemeColours& c)
{
    return {{"accent", c.accent}, {"danger", c.danger}, {"warning", c.warning}, {"good", c.good}};
}
/// Everything that letters are written in.
Named inks(const ThemeColours& c) { return Named{{"ink", c.ink}, {"faintInk", c.faintInk}} + states(c) + kinds(c); }

/// "accent on raised: 3.9", for each pair below the least.
void demand(QStringList& troubles, double least, const QString& name, const QColor& colour, const Named& grounds)
{
    for (const auto& [ground, ofGround] : grounds) {
        const double ratio = contrast(colour, ofGround);
        if (ratio < least)
            troubles << QString("%1 on %2: %3, needs %4").arg(name, ground).arg(ratio, 0, 'f', 2).arg(least);
    }
}

void stayApart(QStringList& troubles, const Named& colours, double least)
{
    static const char* const visions[] = {"full", "protan", "deutan", "tritan"};
    for (int vision = 0; vision < 4; ++vision) {
        for (qsizetype i = 0; i < colours.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double between = difference(colours[i].second, colours[j].second, static_cast<Vision>(vision));
                if (between < least)
                    troubles << QString("%1 and %2, %3: %4, needs %5")
                                    .arg(colours[j].first, colours[i].first, visions[vision])
                                    .arg(between, 0, 'f', 1)
                                    .arg(least);
            }
        }
    }
}

} // namespace

class ThemeColoursTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() {
        QTest::addColumn<int>("look");
        for (std::size_t i = 0; i < lookNames().size(); ++i) {
            QTest::newRow(std::string(lookNames()[i]).c_str()) << static_cast<int>(i);
        }
    }

    void everyTextCanBeRead() {
        QFETCH(int, look);
        Theme theme(nullptr);
        theme.setLook(static_cast<Look>(look));
        const ThemeColours& c = theme.colours();
        const double least = theme.isHighContrast() ? 7 : 4.5;
        const Named grounds{{"background", c.background}, {"surface", c.surface}, {"raised", c.raised}};
        QStringList troubles;
        for (const auto& [name, ink] : inks(c)) {
            demand(troubles, least, name, ink, grounds);
        }
        demand(troubles, least, "onAccent", c.onAccent, {{"accent", c.accent}});
        demand(troubles, 4.5, "surface", c.surface, {{"good", c.good}});
        // Rows and buttons that are pressed, chosen or lit, and toasts.
        demand(troubles, least, "ink", c.ink, {{"accent 0.3", theme.tint(c.accent, 0.3)},
                                               {"danger 0.14", theme.tint(c.danger, 0.14)},
                                               {"warning 0.14", theme.tint(c.warning, 0.14)}});
        for (const auto& [name, kind] : kinds(c)) {
            demand(troubles, least, "ink", c.ink, {{name + " 0.16", theme.tint(kind, 0.16)}});
        }
        QVERIFY2(troubles.isEmpty(), qPrintable('\n' + troubles.join('\n')));
    }

    void everySignCanBeSeen_data() { everyTextCanBeRead_data(); }

    void everySignCanBeSeen() {
        QFETCH(int, look);
        Theme theme(nullptr);
        theme.setLook(static_cast<Look>(look));
        const ThemeColours& c = theme.colours();
        const double least = theme.isHighContrast() ? 4.5 : 3;
        const Named grounds{{"background", c.background}, {"surface", c.surface}, {"raised", c.raised}};
        QStringList troubles;
        for (const QColor& message : c.messages) {
            demand(troubles, least, "message " + message.name(), message, grounds);
            demand(troubles, least, "message " + message.name(), message, {{"onMessage", c.onMessage}});
        }
        demand(troubles, least, "focus", c.focus, grounds);
        for (const auto& [name, kind] : kinds(c)) {
            demand(troubles, 3, name, kind, {{"its own tint", theme.tint(kind, 0.14)}});
        }
        if (theme.isHighContrast()) { // where borders say what shades say otherwise
            demand(troubles, 3, "line", c.line, grounds);
            demand(troubles, 3, "wire", c.wire, grounds);
        }
        QVERIFY2(troubles.isEmpty(), qPrintable('\n' + troubles.join('\n')));
    }

    void coloursStayApartForThoseWhoSeeFewer_data() { everyTextCanBeRead_data(); }

    void coloursStayApartForThoseWhoSeeFewer() {
        QFETCH(int, look);
        const ThemeColours& c = ThemeColours::of(static_cast<Look>(look));
        Named messages;
        for (const QColor& message : c.messages) {
            messages.append({message.name(), message});
        }
        QStringList troubles;
        stayApart(troubles, messages, 6); // ten of them; each also has its name, m7, and its key
        stayApart(troubles, states(c), 8);
        stayApart(troubles, kinds(c), 7.5);
        QVERIFY2(troubles.isEmpty(), qPrintable('\n' + troubles.join('\n')));
    }

    void thePageOfTheVisualLanguageTellsTheseColours() {
        QFile page(POSTROOM_SOURCE_DIR "/docs/visual-language.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const auto namesOf = [](const ThemeColours& c) { return inks(c) + Named{{"focus", c.focus}}; };
        QStringList missing;
        const Named rows = namesOf(ThemeColours::of(Look::Light));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QString line = "| " + rows[i].first + " |";
            for (std::size_t look = 0; look < lookNames().size(); ++look) {
                const ThemeColours& c = ThemeColours::of(static_cast<Look>(look));
                const QColor colour = namesOf(c)[i].second;
                line += QString(" %1 | %2 |").arg(colour.name().toUpper()).arg(contrast(colour, c.background), 0, 'f', 1);
            }
            if (!text.contains(line)) {
                missing << line;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable("docs/visual-language.md lacks:\n" + missing.join('\n')));
    }

    void aNameOfALookIsFoundAgain() {
        QCOMPARE(lookFromName("high-contrast-dark"), std::optional(Look::ContrastDark));
        QCOMPARE(lookFromName("midnight"), std::nullopt);
    }

    void aRoutingKeyKeepsItsColour() {
        const Theme theme(nullptr);
        QCOMPARE(theme.messageColour(QString("orders.eu")),
                 theme.messageColour(std::string_view("orders.eu")));
        QSet<QRgb> colours;
        for (int i = 0; i < 60; ++i) {
            colours.insert(theme.messageColour(QString("key-%1").arg(i)).rgb());
        }
        QVERIFY(colours.size() >= 8);
    }

    void theBundledFontIsUsed() {
        Theme::loadFonts();
        QCOMPARE(Theme(nullptr).fontFamily(), QString("Inter"));
    }

    void sizesAndMotionFollowThePerson() {
        Theme theme(nullptr);
        QCOMPARE(theme.scaledFontNormal(), 13);
        theme.setPresenting(true);
        QCOMPARE(theme.scaledFontNormal(), 18);
        theme.setTextPercent(150);
        QCOMPARE(theme.scaledFontNormal(), 20);
        theme.setPresenting(false);
        QCOMPARE(theme.scale(), 1.5);
        QVERIFY(theme.durationNormal() > 0);
        theme.setReducedMotion(true);
        QCOMPARE(theme.durationNormal() + theme.durationFast(), 0);
    }
};

POSTROOM_TEST(ThemeColoursTest)
#include "ThemeColoursTest.moc"
