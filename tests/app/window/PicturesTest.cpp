#include "app/Preferences.h"
#include "app/stage/StageView.h"
#include "tests/helpers/Suite.h"
#include "tests/helpers/app/WindowLab.h"

#include <QDir>
#include <QPainter>

#include <cmath>

using namespace postroom;

namespace {

constexpr const char* folder = POSTROOM_SOURCE_DIR "/tests/golden/pictures/";

/// What a picture shows.
struct Shot {
    const char* name;
    const char* scenario; ///< without its ending; "": an empty canvas
    double seconds;
    const char* theme;
    const char* language;
    QSize size;
    std::function<void(WindowLab&)> then;

    Shot(const char* itsName, const char* itsScenario, double time = 0, const char* itsTheme = "light",
         const char* itsLanguage = "en", QSize itsSize = {1280, 800}, std::function<void(WindowLab&)> act = {})
        : name(itsName), scenario(itsScenario), seconds(time), theme(itsTheme), language(itsLanguage), size(itsSize),
          then(std::move(act))
    {
    }
};

void press(WindowLab& lab, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { lab.key(key, modifiers); }
void select(WindowLab& lab, const char* ref) { lab.bench().setSelected(ref); }
void zoom(WindowLab& lab, double factor)
{
    auto* stage = qobject_cast<StageView*>(lab.find("stage"));
    stage->zoomAt(stage->width() / 2, stage->height() / 2, factor);
}

const std::vector<Shot>& shots()
{
    static const std::vector<Shot> all = {
        {"empty", ""},
        {"empty-dark", "", 0, "dark"},
        {"empty-small-german", "", 0, "light", "de", {1024, 768}},
        {"hello", "01-hello-world", 2.3},
        {"round-robin", "02-work-queue-round-robin", 6.2},
        {"fair-dispatch-dark", "03-work-queue-fair-dispatch", 9.1, "dark"},
        {"crash", "04-worker-crash-redelivery", 10.4},
        {"crash-contrast", "04-worker-crash-redelivery", 10.4, "high-contrast"},
        {"crash-contrast-dark", "04-worker-crash-redelivery", 10.4, "high-contrast-dark"},
        {"fanout", "05-publish-subscribe", 4.4},
        {"direct", "06-direct-routing", 5.2},
        {"topic", "07-topic-wildcards", 5.6},
        {"topic-german", "07-topic-wildcards", 5.6, "light", "de"},
        {"topic-portuguese-small", "07-topic-wildcards", 5.6, "light", "pt_BR", {1024, 768}},
        {"headers-dark", "08-headers", 5.1, "dark"},
        {"dead-letters", "09-retry-dead-letter-graveyard", 12.5},
        {"request-reply", "10-request-reply", 4.2},
        {"restart", "12-what-survives-a-restart", 12},
        {"alarm", "19-slow-consumer-memory-alarm", 25},
        {"expiry", "21-expiry-while-unacked", 8},
        {"queue-selected", "02-work-queue-round-robin", 4, "light", "en", {1280, 800}, [](WindowLab& lab) { select(lab, "queue:tasks"); }},
        {"queue-selected-dark-portuguese", "02-work-queue-round-robin", 4, "dark", "pt_BR", {1280, 800}, [](WindowLab& lab) { select(lab, "queue:tasks"); }},
        {"statistics", "04-worker-crash-redelivery", 20, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_T, Qt::ControlModifier); }},
        {"statistics-contrast-dark", "04-worker-crash-redelivery", 20, "high-contrast-dark", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_T, Qt::ControlModifier); }},
        {"table-german", "09-retry-dead-letter-graveyard", 12.5, "light", "de", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }},
        {"history", "04-worker-crash-redelivery", 10.4, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_H); }},
        {"keys", "01-hello-world", 1, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_F1); }},
        {"keys-german-small", "01-hello-world", 1, "light", "de", {1024, 768}, [](WindowLab& lab) { press(lab, Qt::Key_F1); }},
        {"commands", "01-hello-world", 1, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_K, Qt::ControlModifier); }},
        {"presenting", "03-work-queue-fair-dispatch", 9.1, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_F11); }},
        {"group-selected", "09-retry-dead-letter-graveyard", 5, "light", "en", {1280, 800}, [](WindowLab& lab) { press(lab, Qt::Key_A, Qt::ControlModifier); }},
        {"near", "09-retry-dead-letter-graveyard", 12.5, "light", "en", {1280, 800}, [](WindowLab& lab) { zoom(lab, 2.2); }},
        {"far", "09-retry-dead-letter-graveyard", 12.5, "light", "en", {1280, 800}, [](WindowLab& lab) { zoom(lab, 0.25); }},
        {"annotated", "03-work-queue-fair-dispatch", 4, "light", "en", {1280, 800}, [](WindowLab& lab) {
             lab.bench().annotationModel()->add("note", 300, 430);
             lab.bench().annotationModel()->write(0, "Prefetch 1: one task at a time, so the fast worker gets more.");
             lab.bench().annotationModel()->add("group", 620, 200);
             lab.bench().annotationModel()->write(1, "Workers");
         }},
    };
    return all;
}

/// Half as large: it shows whether things are where they were, and takes little room.
QImage small(const QImage& picture)
{
    return picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB16, Qt::ThresholdDither | Qt::AvoidDither)
        .convertToFormat(QImage::Format_RGB32);
}

/// The part of the pixels that are another colour to the eye.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    int other = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            other += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 60 ? 1 : 0;
        }
    }
    return static_cast<double>(other) / (a.width() * a.height());
}

} // namespace

/// What a person sees, against pictures that were looked at: each state, theme, language and size.
/// POSTROOM_ACCEPT_GOLDEN=1 takes the new ones; look at them first.
class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void theWindowLooksAsItDid_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < shots().size(); ++i)
            QTest::newRow(shots()[i].name) << static_cast<int>(i);
    }

    void theWindowLooksAsItDid()
    {
        QFETCH(int, index);
        const Shot& shot = shots()[static_cast<std::size_t>(index)];
        WindowLab lab(shot.size);
        lab.preferences().setTheme(shot.theme);
        lab.preferences().setLanguage(shot.language);
        lab.preferences().setReducedMotion(true);
        if (*shot.scenario) {
            lab.bench().files()->open(QString(POSTROOM_SOURCE_DIR "/resources/scenarios/") + shot.scenario + ".postroom.json");
            lab.bench().runFor(shot.seconds);
        }
        QTest::qWait(150);
        if (shot.then)
            shot.then(lab);
        QTest::qWait(250);
        const QImage now = small(lab.window().grabWindow());
        const QString file = QString(folder) + shot.name + ".png";
        if (qEnvironmentVariableIsSet("POSTROOM_ACCEPT_GOLDEN")) {
            QDir().mkpath(folder);
            QVERIFY(now.save(file, "PNG", 0));
            return;
        }
        const QImage before(file);
        QVERIFY2(!before.isNull(), qPrintable(file + " is missing"));
        const double differing = difference(before.convertToFormat(QImage::Format_RGB32), now);
        if (differing > 0.01)
            now.save(QDir::tempPath() + "/postroom-" + shot.name + ".png");
        QVERIFY2(differing <= 0.01, qPrintable(QString("%1 % of it are different; the new one is in %2")
                                                   .arg(differing * 100, 0, 'f', 1)
                                                   .arg(QDir::tempPath())));
    }

    void anotherPictureIsNoticed()
    {
        const QImage crash(QString(folder) + "crash.png");
        const QImage contrast(QString(folder) + "crash-contrast.png");
        QVERIFY(difference(crash.convertToFormat(QImage::Format_RGB32), contrast.convertToFormat(QImage::Format_RGB32)) > 0.01);
    }
};

POSTROOM_TEST(PicturesTest)
#include "PicturesTest.moc"
