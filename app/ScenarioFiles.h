#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

class Workbench;

/// Opens and saves the workbench's document, knows the recent files and the scenarios that are shipped.
class ScenarioFiles : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// {name, path}, newest first.
    Q_PROPERTY(QVariantList recent READ recent NOTIFY recentChanged)
    /// {title, path} of the shipped scenarios.
    Q_PROPERTY(QVariantList shipped READ shipped CONSTANT)
    /// False while the document has no file of its own, so that saving asks for one.
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY fileChanged)
    /// Where a file dialog should start: where the last file was opened or saved, also in an earlier session.
    Q_PROPERTY(QString folder READ folder NOTIFY fileChanged)
    /// What a document that is saved as another file could be called.
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY fileChanged)
    /// What one that is saved with its run could be called, beside the one without: a name that is free in the folder.
    Q_PROPERTY(QString suggestedRunName READ suggestedRunName NOTIFY fileChanged)
    /// What a file with the run would hold, and what it would not, in sentences.
    Q_PROPERTY(QString aboutRun READ aboutRun NOTIFY fileChanged)

public:
    static constexpr int mostRecent = 8;

    explicit ScenarioFiles(Workbench& workbench);

    QVariantList recent() const;
    QVariantList shipped() const;
    bool hasFile() const;
    QString folder() const;
    QString suggestedName() const;
    QString suggestedRunName() const;
    QString aboutRun() const;

    Q_INVOKABLE void startNew();
    /// Opens a scenario, or imports RabbitMQ definitions. Trouble is said by the workbench, and what was
    /// open stays.
    Q_INVOKABLE bool open(const QString& path);
    Q_INVOKABLE bool save();
    Q_INVOKABLE bool saveAs(const QString& path);
    /// Saves the scenario as it began together with everything that was done in this branch of its run.
    Q_INVOKABLE bool saveWithRun(const QString& path);
    /// Goes on with an import that waits for the choice of a virtual host.
    Q_INVOKABLE void importVhost(const QString& vhost);

signals:
    void recentChanged();
    void fileChanged();
    /// A definitions file has several virtual hosts: one must be chosen.
    void vhostWanted(const QStringList& vhosts);
    /// What an import did and left out, one sentence each.
    void imported(const QStringList& report);

private:
    /// Says it until a file was opened or saved, or a new document begun.
    bool trouble(const QString& sentence);
    void troubleIsOver();
    bool openScenario(const QString& path, const QByteArray& content);
    bool importFrom(const QString& path, const QByteArray& content, const QString& vhost);
    bool write(const QString& path, bool withRun);
    void remember(const QString& path);
    void rememberRecent(const QString& path);
    void rememberFolder(const QString& path);

    Workbench& m_workbench;
    QStringList m_troubles;
    /// A definitions file that waits for the choice of a virtual host.
    QString m_importPath;
    QByteArray m_importContent;
};
