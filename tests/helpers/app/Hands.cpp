#include "tests/helpers/app/Hands.h"

#include <QTest>
#include <QTouchEvent>

namespace {

QPointingDevice* finger()
{
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

constexpr double fingerWidth = 44;

QRectF placeOf(const QQuickItem& item) { return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())); }

/// Panels are laid out, and what was pulled comes to rest, after a moment that the machine decides.
void waitUntilItRests(const QQuickItem& item)
{
    QRectF before;
    for (int looks = 0; looks < 40 && before != placeOf(item); ++looks) {
        before = placeOf(item);
        QTest::qWait(40);
    }
}

/// The nearest thing around it that can be scrolled.
QQuickItem* scrolledAround(const QQuickItem* item)
{
    QQuickItem* around = item->parentItem();
    while (around && !around->inherits("QQuickFlickable"))
        around = around->parentItem();
    return around;
}

} // namespace

Hands::Hands(WindowLab& lab, Use use) : m_lab(lab), m_use(use) {}

void Hands::press(QPoint at)
{
    if (m_use == Use::Mouse) {
        QTest::mouseMove(&m_lab.window(), at);
        QTest::mousePress(&m_lab.window(), Qt::LeftButton, {}, at);
    } else {
        QTest::touchEvent(&m_lab.window(), finger()).press(1, at, &m_lab.window());
    }
}

void Hands::move(QPoint at)
{
    if (m_use == Use::Mouse)
        QTest::mouseMove(&m_lab.window(), at, 2);
    else
        QTest::touchEvent(&m_lab.window(), finger()).move(1, at, &m_lab.window());
}

void Hands::release(QPoint at)
{
    if (m_use == Use::Mouse)
        QTest::mouseRelease(&m_lab.window(), Qt::LeftButton, {}, at);
    else
        QTest::touchEvent(&m_lab.window(), finger()).release(1, at, &m_lab.window());
}

void Hands::tap(const QString& name)
{
    QTest::qWait(20);
    const QQuickItem* item = m_lab.find(name);
    if (!item)
        qFatal("there is no %s", qPrintable(name));
    waitUntilItRests(*item);
    if (m_use == Use::Finger)
        bringIntoSight(*item);
    waitUntilItRests(*item);
    const QRectF place = placeOf(*item);
    if (m_use == Use::Finger && (place.width() < fingerWidth || place.height() < fingerWidth))
        m_tooSmall << QString("%1 (%2x%3)").arg(name).arg(place.width()).arg(place.height());
    tap(place.center().toPoint());
}

void Hands::bringIntoSight(const QQuickItem& item)
{
    const QQuickItem* around = scrolledAround(&item);
    for (int pulls = 0; around && pulls < 12; ++pulls) {
        const QRectF seen(0, 0, around->width(), around->height());
        const QPointF centre = item.mapToItem(around, item.boundingRect().center());
        if (seen.adjusted(0, fingerWidth / 2, 0, -fingerWidth / 2).contains(centre))
            return;
        const QPoint middle = around->mapToScene(seen.center()).toPoint();
        const int way = static_cast<int>(qBound(-seen.height() / 3, seen.center().y() - centre.y(), seen.height() / 3));
        press(middle);
        for (int step = 1; step <= 8; ++step) {
            move(middle + QPoint(0, way * step / 8));
            QTest::qWait(10);
        }
        // A finger that rests before it lets go pulls and does not throw.
        for (int rest = 0; rest < 10; ++rest) {
            QTest::qWait(20);
            move(middle + QPoint(rest % 2, way));
        }
        release(middle + QPoint(0, way));
        QTRY_VERIFY(!around->property("moving").toBool());
    }
}

void Hands::tap(QPoint at)
{
    press(at);
    release(at);
    QTest::qWait(40);
}

void Hands::drag(QPoint from, QPoint to)
{
    press(from);
    for (int step = 1; step <= 8; ++step)
        move(from + (to - from) * step / 8);
    release(to);
    QTest::qWait(40);
}

void Hands::connectNodes(const QString& from, const QString& to)
{
    drag(m_lab.middleOf("port:" + from), m_lab.middleOf("node:" + to));
}

void Hands::type(const QString& text)
{
    m_lab.key(Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        QTest::keyClick(&m_lab.window(), letter.toLatin1());
    QTest::qWait(20);
}
