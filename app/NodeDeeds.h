#pragma once

#include "app/Workbench.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

/// What can be done with a node right now, for menus and the command list.
class NodeDeeds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// {what, title, keys} of each: `what` is for Workbench::act(), `keys` is empty if there is no key.
    Q_INVOKABLE static QVariantList of(Workbench* workbench, const QString& ref);
};
