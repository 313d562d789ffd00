#include "tests/helpers/app/TextRoom.h"

#include <QCoreApplication>
#include <QMetaProperty>
#include <QQuickItem>

#include <vector>

namespace {

struct SeenText {
    const QQuickItem* item;
    const QQuickItem* layer; ///< the popup it is in, or nothing
    QRectF painted;          ///< in the window
    QString text;
};

bool isA(const QObject* object, const char* className) { return object && object->inherits(className); }

/// Where the letters are, in the item.
QRectF paintedRect(const QQuickItem* text)
{
    const double width = text->property("contentWidth").toDouble();
    const double height = text->property("contentHeight").toDouble();
    const double room = text->width() - text->property("leftPadding").toDouble() - text->property("rightPadding").toDouble();
    const int across = text->property("horizontalAlignment").toInt();
    if (text->property("truncated").toBool() && width > room)
        return {text->property("leftPadding").toDouble(), 0, room, text->height()};
    double x = text->property("leftPadding").toDouble();
    if (across & Qt::AlignHCenter)
        x += (room - width) / 2;
    else if (across & Qt::AlignRight)
        x += room - width;
    const int down = text->property("verticalAlignment").toInt();
    double y = text->property("topPadding").toDouble();
    if (down & Qt::AlignVCenter)
        y = (text->height() - height) / 2;
    else if (down & Qt::AlignBottom)
        y = text->height() - height;
    return {x, y, width, height};
}

/// Whether a tip near the text can tell the whole of it.
bool hasTip(const QQuickItem* text)
{
    const QQuickItem* item = text;
    for (int up = 0; item && up < 5; ++up, item = item->parentItem()) {
        for (const QObject* child : item->children()) {
            if (QString(child->metaObject()->className()).startsWith("HoverTip_") && !child->property("text").toString().isEmpty())
                return true;
            if (isA(child, "QQuickToolTip"))
                return true;
            if (isA(child, "QQuickToolTipAttached") && !child->property("text").toString().isEmpty())
                return true;
        }
    }
    return false;
}

void collect(const QQuickItem* item, const QQuickItem* layer, const QRectF& clip, std::vector<SeenText>& seen,
             QStringList& troubles)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (isA(item, "QQuickPopupItem"))
        layer = item;
    QRectF inside = clip;
    if (item->clip())
        inside &= item->mapRectToScene(item->boundingRect());
    if (isA(item, "QQuickText") && !item->property("text").toString().isEmpty()) {
        const QString text = item->property("text").toString();
        const QRectF painted = item->mapRectToScene(paintedRect(item));
        if (item->property("truncated").toBool() && !hasTip(item))
            troubles << "cut off without a tip: " + text;
        // Upwards and downwards one can scroll.
        if (painted.left() < inside.left() - 1 || painted.right() > inside.right() + 1)
            troubles << QString("outside of what is shown: %1 (%2 to %3 in %4 to %5)").arg(text).arg(painted.left())
                            .arg(painted.right()).arg(inside.left()).arg(inside.right());
        for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
            if (!isA(up, "QQuickControl") || isA(up, "QQuickPopupItem") || up->width() <= 0)
                continue;
            const QRectF control = up->mapRectToScene(up->boundingRect());
            if (painted.left() < control.left() - 1 || painted.right() > control.right() + 1)
                troubles << "wider than its control: " + text;
            break;
        }
        if (painted.intersects(inside))
            seen.push_back({item, layer, painted & inside, text});
    }
    for (const QQuickItem* child : item->childItems())
        collect(child, layer, inside, seen, troubles);
}

} // namespace

LongerLanguage::LongerLanguage() { QCoreApplication::installTranslator(this); }
LongerLanguage::~LongerLanguage() { QCoreApplication::removeTranslator(this); }

QString LongerLanguage::translate(const char*, const char* source, const char*, int) const
{
    static const std::pair<QChar, QChar> accents[] = {{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
                                                      {u'u', u'ú'}, {u'A', u'Å'}, {u'E', u'É'}, {u'S', u'Š'}};
    QString text = QString::fromUtf8(source);
    for (const auto& [plain, accented] : accents)
        text.replace(plain, accented);
    return '[' + text + QString(qRound(static_cast<double>(text.size()) * 0.4), u'~') + ']';
}

QStringList textsWithoutRoom(QQuickWindow& window)
{
    QStringList troubles;
    std::vector<SeenText> seen;
    const QRectF whole(QPointF(), QSizeF(window.size()));
    collect(window.contentItem(), nullptr, whole, seen, troubles);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF both = seen[i].painted & seen[j].painted;
            if (seen[i].layer == seen[j].layer && both.width() > 2 && both.height() > 4)
                troubles << "over each other: " + seen[j].text + "  and  " + seen[i].text;
        }
    }
    troubles.removeDuplicates();
    return troubles;
}
