#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>

/// Finds commands by a few of their letters, as in "alc" for "Align centres".
class CommandSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// {index, marks} of the titles that fit the text, the best first: its letters begin words or follow one
    /// another there; only if no title is like that, they may stand anywhere in that order. `marks`: where they
    /// are. All in their order if the text is empty.
    Q_INVOKABLE QVariantList find(const QStringList& titles, const QString& text) const;

    /// How well a title fits, the more the better, or less than 0 if it does not.
    static int rank(const QString& title, const QString& text, QList<int>* marks = nullptr);
    /// The title with its marked letters set off, for a text item that shows styled text.
    Q_INVOKABLE QString marked(const QString& title, const QVariantList& marks) const;
};
