#pragma once

#include "app/Document.h"
#include "app/LinkTool.h"
#include "app/RunClock.h"
#include "app/ScenarioFiles.h"
#include "app/SessionKeeper.h"
#include "app/SimulationRun.h"
#include "app/models/InspectorModel.h"
#include "app/models/LogModel.h"
#include "app/models/MessageCard.h"
#include "app/models/NodeModel.h"
#include "app/net/PortSwitch.h"
#include "app/stage/StageSource.h"

#include <QVariantList>

/// What a window works on: an open scenario and its run, kept the same by every edit. An edit is a changed
/// scenario; the commands that lead there go to the run at its present time.
class Workbench : public StageSource {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(RunClock* clock READ clock CONSTANT)
    Q_PROPERTY(NodeModel* nodes READ nodes CONSTANT)
    Q_PROPERTY(LogModel* log READ log CONSTANT)
    Q_PROPERTY(InspectorModel* inspector READ inspector CONSTANT)
    Q_PROPERTY(MessageCard* card READ card CONSTANT)
    Q_PROPERTY(LinkTool* links READ links CONSTANT)
    Q_PROPERTY(ScenarioFiles* files READ files CONSTANT)
    Q_PROPERTY(SessionKeeper* session READ session CONSTANT)
    Q_PROPERTY(PortSwitch* port READ port CONSTANT)

    Q_PROPERTY(QString name READ name NOTIFY documentChanged)
    Q_PROPERTY(QString title READ title NOTIFY documentChanged)
    /// {title, text} of each part of the notes; the text is Markdown without pictures, links and HTML.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY documentChanged)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY documentChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY followed)
    Q_PROPERTY(QString undoLabel READ undoLabel NOTIFY documentChanged)
    Q_PROPERTY(QString redoLabel READ redoLabel NOTIFY documentChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY documentChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY documentChanged)

    /// A node ("queue:work") or a line of the canvas ("binding:12"), or nothing.
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)
    /// The selected thing if it is a node, and if it is a line.
    Q_PROPERTY(QString selectedNodeRef READ selectedNodeRef NOTIFY selectedChanged)
    Q_PROPERTY(QString selectedLine READ selectedLine NOTIFY selectedChanged)
    Q_PROPERTY(QString clockText READ clockText NOTIFY frame)
    /// {name, value}: the live numbers of the selected node.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY followed)
    Q_PROPERTY(bool selectedRuns READ selectedRuns NOTIFY followed)
    Q_PROPERTY(bool selectedHangs READ selectedHangs NOTIFY followed)
    Q_PROPERTY(QString selectedRefusal READ selectedRefusal NOTIFY followed)
    /// {text, met, sentence} of each expectation.
    Q_PROPERTY(QVariantList expectations READ expectations NOTIFY followed)

public:
    explicit Workbench(QObject* parent = nullptr);

    const postroom::Scene& scene() const override { return m_run->scene(); }
    const postroom::Layout& layout() const override { return m_layout; }
    postroom::SimTime shown() const override { return m_run->now(); }
    const Document& document() const { return m_document; }
    const SimulationRun& run() const { return *m_run; }

    RunClock* clock() { return &m_clock; }
    NodeModel* nodes() { return &m_nodes; }
    const NodeModel* nodes() const { return &m_nodes; }
    LogModel* log() { return &m_log; }
    InspectorModel* inspector() { return &m_inspector; }
    MessageCard* card() { return &m_card; }
    LinkTool* links() { return &m_links; }
    ScenarioFiles* files() { return &m_files; }
    SessionKeeper* session() { return &m_session; }
    PortSwitch* port() { return &m_port; }

    QString name() const { return m_document.displayName(); }
    QString title() const { return QString::fromStdString(m_document.scenario().title); }
    QVariantList notes() const;
    bool isDirty() const { return m_document.isDirty(); }
    bool isEmpty() const;
    QString undoLabel() const { return m_document.undoLabel(); }
    QString redoLabel() const { return m_document.redoLabel(); }
    bool canUndo() const { return m_document.canUndo(); }
    bool canRedo() const { return m_document.canRedo(); }
    QString selected() const { return m_selected; }
    void setSelected(const QString& selected);
    QString selectedNodeRef() const;
    QString selectedLine() const;
    QString clockText() const;
    QVariantList facts() const;
    bool selectedRuns() const;
    bool selectedHangs() const;
    QString selectedRefusal() const;
    QVariantList expectations() const;

    /// Goes on with another document, at time 0.
    void open(Document document);
    void markSaved(const QString& path, const QByteArray& text);
    /// Makes the scenario so, in the document and in the run. Returns why not; then nothing has changed.
    QString edit(const postroom::Scenario& changed, const QString& label);

    /// Adds a part with its centre there, selects it and returns its ref.
    Q_INVOKABLE QString addPart(const QString& kind, const QString& type, double x, double y);
    /// As addPart(), at a free place near that one.
    Q_INVOKABLE QString addPartNear(const QString& kind, const QString& type, double x, double y);
    /// Shows a node elsewhere while it is dragged; placeNode() makes it so.
    Q_INVOKABLE void dragNode(const QString& ref, double x, double y);
    Q_INVOKABLE void placeNode(const QString& ref, double x, double y);
    Q_INVOKABLE void removeSelected();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    Q_INVOKABLE void restart();
    /// Carries out the next thing that is due, and pauses.
    Q_INVOKABLE void step();
    /// Carries out everything due in that time.
    Q_INVOKABLE void runFor(double seconds);
    /// publish, crash, crash-after-work, hang, wake, cut, restart or purge: asks the run, not the document.
    Q_INVOKABLE void act(const QString& what, const QString& ref);
    /// Stops the broker and starts it again: in good order, or (hard) as by a power cut.
    Q_INVOKABLE void restartBroker(bool hard);
    /// Opens the message's card, and pauses.
    Q_INVOKABLE void showMessage(qulonglong message);

signals:
    /// Another document was opened.
    void opened();
    void documentChanged();
    void selectedChanged();
    /// What is shown about the run in words and numbers is up to date again.
    void followed();
    /// Something to tell the person; trouble stays until it is dismissed.
    void said(const QString& sentence, bool isTrouble);
    /// That trouble is over.
    void unsaid(const QString& sentence);

private:
    void tick(postroom::Duration passed);
    /// Real programs have done something.
    void showPrograms();
    void startRun();
    /// Lets everything that shows the run catch up with it.
    void follow();
    void afterEdit();
    /// What the run has made stays where it was placed first, whatever comes, goes or is moved beside it.
    void keepPlaces();
    QString applyChanges(const postroom::Scenario& before, const postroom::Scenario& after);
    QString rename(const postroom::NodeRef& node, const QString& name);
    QString editFromInspector(const postroom::Scenario& changed, const QString& label);
    void showInInspector();
    std::optional<postroom::NodeRef> selectedNode() const;
    std::shared_ptr<const postroom::BindingSpec> selectedBinding() const;

    Document m_document;
    std::unique_ptr<SimulationRun> m_run;
    postroom::Layout m_layout;
    postroom::Layout m_placesOfRun; ///< of what is not part of the scenario
    QString m_selected;
    std::uint64_t m_topologySeen = 0;
    int m_framesInTime = 0;
    QElapsedTimer m_sinceFollow;
    RunClock m_clock;
    PortSwitch m_port; ///< goes before the run that it serves
    NodeModel m_nodes;
    LogModel m_log;
    InspectorModel m_inspector;
    MessageCard m_card;
    LinkTool m_links;
    ScenarioFiles m_files;
    SessionKeeper m_session;
};
