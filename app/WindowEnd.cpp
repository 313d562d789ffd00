#include "app/WindowEnd.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace {

void closeIn(QObject* parent)
{
    for (QObject* child : parent->children()) {
        if (child->inherits("QQuickPopup") && child->property("visible").toBool())
            child->setProperty("parent", QVariant::fromValue<QQuickItem*>(nullptr));
        closeIn(child);
    }
    if (const auto* item = qobject_cast<QQuickItem*>(parent)) {
        for (QQuickItem* child : item->childItems()) {
            if (child->QObject::parent() != parent)
                closeIn(child);
        }
    }
}

} // namespace

void closePopups(QQuickWindow* window)
{
    if (window)
        closeIn(window);
}
