#pragma once

#include <QLockFile>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <memory>

class Workbench;

/// Keeps unsaved work where it survives the death of the program: a second after a change the document is
/// written beside a lock file of this process. What a dead process left is offered back at the next start.
class SessionKeeper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// The name of a document that was left behind, or nothing.
    Q_PROPERTY(QString leftover READ leftover NOTIFY leftoverChanged)

public:
    explicit SessionKeeper(Workbench& workbench);
    ~SessionKeeper() override;

    /// Looks for work that a dead process left, and begins to keep ours.
    Q_INVOKABLE void start();
    QString leftover() const { return m_leftoverName; }
    Q_INVOKABLE void restore();
    Q_INVOKABLE void discard();
    /// Writes now what would be written in a second.
    void writeNow();
    /// Where unsaved work is kept.
    static QString folder();

signals:
    void leftoverChanged();

private:
    void documentChanged();
    void findLeftover();
    void forgetLeftover();

    Workbench& m_workbench;
    QTimer m_delay;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QString m_leftoverFile;
    QString m_leftoverName;
    std::unique_ptr<QLockFile> m_leftoverLock;
};
