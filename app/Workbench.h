#pragma once

#include "app/Arranger.h"
#include "app/Document.h"
#include "app/LinkTool.h"
#include "app/PartClipboard.h"
#include "app/ScenarioFiles.h"
#include "app/SessionKeeper.h"
#include "app/models/AnnotationModel.h"
#include "app/models/InspectorModel.h"
#include "app/models/LogModel.h"
#include "app/models/MessageCard.h"
#include "app/models/MessageWhy.h"
#include "app/models/NodeModel.h"
#include "app/models/OperatorDesk.h"
#include "app/models/StatisticsModel.h"
#include "app/models/TopologyModel.h"
#include "app/net/PortSwitch.h"
#include "app/stage/StageSource.h"
#include "app/time/Comparison.h"
#include "app/time/RunClock.h"
#include "app/time/Timeline.h"

#include <QVariantList>

#include <set>

/// What a window works on: an open scenario and its run, kept the same by every edit. An edit is a changed
/// scenario; the commands that lead there go to the run at the time that is shown.
class Workbench : public StageSource {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(RunClock* clock READ clock CONSTANT)
    Q_PROPERTY(Timeline* timeline READ timeline CONSTANT)
    Q_PROPERTY(Comparison* comparison READ comparison CONSTANT)
    Q_PROPERTY(NodeModel* nodes READ nodes CONSTANT)
    Q_PROPERTY(AnnotationModel* annotationModel READ annotationModel CONSTANT)
    Q_PROPERTY(TopologyModel* topology READ topology CONSTANT)
    Q_PROPERTY(LogModel* log READ log CONSTANT)
    Q_PROPERTY(StatisticsModel* statistics READ statistics CONSTANT)
    Q_PROPERTY(InspectorModel* inspector READ inspector CONSTANT)
    Q_PROPERTY(OperatorDesk* desk READ desk CONSTANT)
    Q_PROPERTY(MessageCard* card READ card CONSTANT)
    /// About the message of the card, or else the one that is followed.
    Q_PROPERTY(MessageWhy* why READ why CONSTANT)
    Q_PROPERTY(LinkTool* links READ links CONSTANT)
    Q_PROPERTY(Arranger* arranger READ arranger CONSTANT)
    Q_PROPERTY(PartClipboard* clipboard READ clipboard CONSTANT)
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

    /// The nodes that are selected, in the order they were.
    Q_PROPERTY(QStringList selection READ selection WRITE setSelection NOTIFY selectedChanged)
    /// How many of which kind are selected, in words; the name of a single one.
    Q_PROPERTY(QString selectionWords READ selectionWords NOTIFY selectedChanged)
    /// Whether all of them are locked.
    Q_PROPERTY(bool selectionLocked READ isSelectionLocked NOTIFY followed)
    /// The one node ("queue:work") or line of the canvas ("binding:12") that is selected; nothing if there is
    /// none or more than one. Setting it drops the rest of the selection.
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
    /// Why the selected consumer gets nothing, in a sentence; empty if it does, or if none is selected.
    Q_PROPERTY(QString idleReason READ idleReason NOTIFY followed)
    /// The message that stays marked on the canvas wherever it goes, by its number; 0: none.
    Q_PROPERTY(double followedMessage READ followedMessage WRITE setFollowedMessage NOTIFY followedMessageChanged)
    /// {text, met, sentence} of each expectation.
    Q_PROPERTY(QVariantList expectations READ expectations NOTIFY followed)

public:
    explicit Workbench(QObject* parent = nullptr);

    const postroom::Scene& scene() const override { return m_history.shown().scene(); }
    const postroom::Layout& layout() const override { return m_layout; }
    postroom::SimTime shown() const override { return m_history.now(); }
    const std::vector<postroom::Annotation>& annotations() const override { return m_annotations.shown(); }
    const Document& document() const { return m_document; }
    /// The run at the time that is shown.
    const postroom::SimulationRun& run() const { return m_history.shown(); }
    const postroom::History& history() const { return m_history; }

    RunClock* clock() { return &m_clock; }
    Timeline* timeline() { return &m_timeline; }
    Comparison* comparison() { return &m_comparison; }
    NodeModel* nodes() { return &m_nodes; }
    const NodeModel* nodes() const { return &m_nodes; }
    AnnotationModel* annotationModel() { return &m_annotations; }
    TopologyModel* topology() { return &m_topology; }
    LogModel* log() { return &m_log; }
    StatisticsModel* statistics() { return &m_statistics; }
    InspectorModel* inspector() { return &m_inspector; }
    OperatorDesk* desk() { return &m_desk; }
    MessageCard* card() { return &m_card; }
    MessageWhy* why() { return &m_why; }
    LinkTool* links() { return &m_links; }
    Arranger* arranger() { return &m_arranger; }
    PartClipboard* clipboard() { return &m_clipboard; }
    ScenarioFiles* files() { return &m_files; }
    SessionKeeper* session() { return &m_session; }
    PortSwitch* port() { return &m_port; }

    QString name() const { return m_document.displayName(); }
    QString title() const { return QString::fromStdString(m_document.scenario().title); }
    QVariantList notes() const;
    bool isDirty() const { return m_document.isDirty(m_history, m_timeline.marked()); }
    bool isEmpty() const;
    QString undoLabel() const { return QString::fromStdString(m_history.undoLabel()); }
    QString redoLabel() const { return QString::fromStdString(m_history.redoLabel()); }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QStringList selection() const;
    void setSelection(const QStringList& selection);
    QString selectionWords() const;
    bool isSelectionLocked() const;
    /// As selection().
    std::vector<postroom::NodeRef> selectedNodes() const;
    QString selected() const { return m_selection.size() == 1 ? m_selection.first() : QString(); }
    void setSelected(const QString& selected) { setSelection(selected.isEmpty() ? QStringList() : QStringList(selected)); }
    QString selectedNodeRef() const;
    QString selectedLine() const;
    QString clockText() const;
    QVariantList facts() const;
    bool selectedRuns() const;
    bool selectedHangs() const;
    QString selectedRefusal() const;
    QString idleReason() const;
    double followedMessage() const { return static_cast<double>(m_followedMessage.value); }
    void setFollowedMessage(double message);
    QVariantList expectations() const;

    /// Goes on with another document, at time 0.
    void open(Document document);
    /// What a file is to hold: the scenario of the time shown, or the one it began with, its run, and what is marked in
    /// it. Returns why not.
    QString scenarioToSave(bool withRun, postroom::Scenario& scenario) const;
    void markSaved(const QString& path, const QByteArray& text, bool withRun);
    /// Makes the scenario so, in the document and in the run. Returns why not; then nothing has changed. `merges`: with
    /// an edit of the same label at the same time it is one edit.
    QString edit(const postroom::Scenario& changed, const QString& label, bool merges = false);
    /// Shows another time or branch: whatever the history is asked for here, everything else follows. If that may give
    /// it another present, programs at the port have to connect again.
    void travel(const std::function<void(postroom::History&)>& how, bool toAnotherPresent = false);

    /// Adds a part with its centre there, selects it and returns its ref.
    Q_INVOKABLE QString addPart(const QString& kind, const QString& type, double x, double y);
    /// As addPart(), at a free place near that one.
    Q_INVOKABLE QString addPartNear(const QString& kind, const QString& type, double x, double y);
    /// Shows nodes elsewhere while they are dragged; placeNodes() makes it so.
    void dragNodes(const postroom::Layout& places);
    /// Gives nodes their places, locked or not. `merges`: the same nodes moved again right after is one step of undo.
    void placeNodes(const QString& label, const postroom::Layout& places, bool merges = true,
                    std::optional<std::vector<postroom::Annotation>> annotations = std::nullopt);
    bool isLocked(const postroom::NodeRef& node) const;
    /// Gives a node of the scenario another name. Returns why it could not.
    Q_INVOKABLE QString renameNode(const QString& ref, const QString& name);
    /// Adds a node to what is selected, or takes it away.
    Q_INVOKABLE void toggleSelected(const QString& ref);
    Q_INVOKABLE void selectAll();
    /// What is selected, only the nodes of that kind.
    Q_INVOKABLE void selectOnly(const QString& kind);
    /// {kind, count, words} of each kind that is selected.
    Q_INVOKABLE QVariantList selectedKinds() const;
    Q_INVOKABLE void removeSelected();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Shows this branch and another one side by side.
    Q_INVOKABLE void compareWith(int branch);
    Q_INVOKABLE void restart();
    /// Goes to the next thing that happens, and pauses.
    Q_INVOKABLE void step();
    /// Goes to just before the last thing that happened, and pauses.
    Q_INVOKABLE void stepBack();
    /// Carries out everything due in that time.
    Q_INVOKABLE void runFor(double seconds);
    /// publish, crash, crash-after-work, hang, wake, cut, restart or purge: asks the run, not the document.
    Q_INVOKABLE void act(const QString& what, const QString& ref);
    /// Stops the broker and starts it again: in good order, or (hard) as by a power cut.
    Q_INVOKABLE void restartBroker(bool hard);
    /// Makes every sentence again, after another language was chosen. What was said already stays as it is.
    Q_INVOKABLE void retell();
    /// Opens the message's card, and pauses. `where`: the node that it was seen at; of several copies that one is asked about.
    Q_INVOKABLE void showMessage(qulonglong message, const QString& where = {});

signals:
    /// Another document was opened.
    void opened();
    void documentChanged();
    void selectedChanged();
    void followedMessageChanged();
    /// A person wants to see the moment of an event, by its number.
    void momentChosen(double event);
    /// What is shown about the run in words and numbers is up to date again.
    void followed();
    /// Something to tell the person; news goes away by itself, trouble stays until it is dismissed.
    void said(const QString& sentence, bool isTrouble);
    /// That is not so any more.
    void unsaid(const QString& sentence);

private:
    void tick(postroom::Duration passed);
    /// News about the time that is shown, until another one is.
    void sayNow(const QString& sentence);
    void timeIsAnother();
    /// Real programs have done something.
    void showPrograms();
    void startHistory();
    void followQuestions();
    void goToMoment(double event);
    /// The questions about a message are about the one that is read, or else the one that is followed.
    void askWhy();
    /// Lets everything that shows the run catch up with it.
    void follow();
    /// The history shows something else: the document, places and selection go with it.
    void showHistory();
    std::optional<postroom::Refusal> perform(const QString& label, const std::vector<postroom::Command>& commands,
                                             std::shared_ptr<const postroom::Scenario> scenario = {},
                                             bool merges = false);
    void performAndShow(const QString& label, const postroom::Command& command);
    void undoWithPrograms();
    /// What the run has made stays where it was placed first, whatever comes, goes or is moved beside it.
    void keepPlaces();
    QString rename(const postroom::NodeRef& node, const QString& name);
    QString removeNodes(const std::vector<postroom::NodeRef>& nodes);
    QString editFromInspector(const postroom::Scenario& changed, const QString& label);
    void showInInspector();
    /// Those nodes are not selected any more, nor are their lines.
    void dropFromSelection(const std::function<bool(const postroom::NodeRef&)>& isGone);
    std::optional<postroom::NodeRef> selectedNode() const;
    std::shared_ptr<const postroom::BindingSpec> selectedBinding() const;

    Document m_document;
    postroom::History m_history;
    postroom::BranchNumber m_branchSeen = 0;
    QString m_labelsSeen;
    QStringList m_saidNow;
    postroom::Layout m_layout;
    postroom::Layout m_placesOfRun; ///< of what is not part of the scenario
    QStringList m_selection;      ///< nodes, or one line
    std::set<postroom::NodeRef> m_placedLast;
    std::uint64_t m_topologySeen = 0;
    int m_framesInTime = 0;
    QElapsedTimer m_sinceFollow;
    qint64 m_followNanoseconds = 0; ///< what it cost the last time
    RunClock m_clock;
    Timeline m_timeline;
    Comparison m_comparison;
    PortSwitch m_port; ///< goes before the run that it serves
    NodeModel m_nodes;
    AnnotationModel m_annotations;
    TopologyModel m_topology;
    LogModel m_log;
    StatisticsModel m_statistics;
    InspectorModel m_inspector;
    OperatorDesk m_desk;
    MessageCard m_card;
    MessageWhy m_why;
    postroom::MessageId m_followedMessage;
    postroom::EventNumber m_askedUntil = 0;
    bool m_answersStand = false; ///< the answers are about a later time than the one shown
    bool m_goesToMoment = false;
    LinkTool m_links;
    Arranger m_arranger;
    PartClipboard m_clipboard;
    ScenarioFiles m_files;
    SessionKeeper m_session;
};
