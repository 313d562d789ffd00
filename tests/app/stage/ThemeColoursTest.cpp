#include "app/Theme.h"
#include "tests/helpers/Suite.h"

#include <QSet>

#include <cmath>

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

class ThemeColoursTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextCanBeRead() {
        QFETCH(bool, dark);
        Theme theme(nullptr);
        theme.setDark(dark);
        const ThemeColours& c = theme.colours();
        const QList<QPair<const char*, QColor>> inks{{"ink", c.ink},           {"faintInk", c.faintInk},
                                                     {"accent", c.accent},     {"danger", c.danger},
                                                     {"warning", c.warning},   {"good", c.good},
                                                     {"producer", c.producer}, {"exchange", c.exchange},
                                                     {"queue", c.queue},       {"consumer", c.consumer},
                                                     {"program", c.program}};
        for (const auto& [name, ink] : inks) {
            for (const QColor& ground : {c.background, c.surface, c.raised}) {
                const double ratio = contrast(ink, ground);
                QVERIFY2(ratio >= 4.5,
                         qPrintable(QString("%1 on %2: %3").arg(name, ground.name()).arg(ratio)));
            }
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.surface, c.good) >= 4.5);
    }

    void everySignCanBeSeen_data() { everyTextCanBeRead_data(); }

    void everySignCanBeSeen() {
        QFETCH(bool, dark);
        Theme theme(nullptr);
        theme.setDark(dark);
        const ThemeColours& c = theme.colours();
        for (const QColor& message : c.messages) {
            for (const QColor& ground : {c.background, c.surface, c.raised, c.onMessage}) {
                QVERIFY2(contrast(message, ground) >= 3, qPrintable(QString("%1 on %2: %3")
                                                                        .arg(message.name(), ground.name())
                                                                        .arg(contrast(message, ground))));
            }
        }
        QVERIFY(contrast(c.focus, c.background) >= 3);
        for (const QColor& kind : {c.producer, c.exchange, c.queue, c.consumer, c.program}) {
            QVERIFY(contrast(kind, theme.tint(kind, 0.14)) >= 3);
        }
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
};

POSTROOM_TEST(ThemeColoursTest)
#include "ThemeColoursTest.moc"
