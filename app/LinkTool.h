#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

class Workbench;

/// Draws lines between nodes, and explains beforehand what a line would mean.
class LinkTool : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")

public:
    explicit LinkTool(Workbench& workbench);

    /// {refusal, asks, type}: why there can be no line; else what to ask for before make(): "", "key",
    /// "pattern" or "headers".
    Q_INVOKABLE QVariantMap plan(const QString& from, const QString& to) const;
    /// Draws the line. The key and the arguments, one "name=value" on a line, are those of a binding.
    /// Returns why it could not.
    Q_INVOKABLE QString make(const QString& from, const QString& to, const QString& routingKey,
                             const QString& arguments);
    /// {kind, type, meaning} of each new part that a line from this node could lead to.
    Q_INVOKABLE QVariantList additions(const QString& from) const;
    /// What a new part of that kind would be called, as a ref.
    Q_INVOKABLE QString freshRef(const QString& kind) const;
    /// Adds a part at a free place near that one and draws the line to it, in one edit; it is selected.
    /// Returns why it could not.
    Q_INVOKABLE QString makeNew(const QString& from, const QString& kind, const QString& type, double x, double y,
                                const QString& routingKey, const QString& arguments);
    /// {ref, title, meaning} of each node that a line from this one can lead to; what is wanted most comes first.
    Q_INVOKABLE QVariantList targets(const QString& from) const;
    /// The routing keys that producers use, for trying a pattern.
    Q_INVOKABLE QStringList knownKeys() const;
    /// {matches, why}: whether a topic pattern takes a key.
    Q_INVOKABLE QVariantMap tryPattern(const QString& pattern, const QString& key) const;

private:
    static QString meaningOf(const QString& from, const QString& kind);

    Workbench& m_workbench;
};
