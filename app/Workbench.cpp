#include "app/Workbench.h"

#include "app/PartMaker.h"
#include "app/ScenarioLookup.h"
#include "app/models/Facts.h"
#include "app/models/NoteSections.h"
#include "app/words/EventSentences.h"
#include "app/words/NodeStates.h"
#include "app/words/Reasons.h"
#include "core/history/Replay.h"
#include "core/scenario/Expectation.h"
#include "core/scenario/ScenarioEdit.h"

using namespace postroom;

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

Workbench::Workbench(QObject* parent)
    : StageSource(parent)
    , m_history(Scenario{})
    , m_timeline(*this)
    , m_port(m_clock)
    , m_annotations([this](const QString& label, const AnnotationModel::Annotations& annotations) {
        m_history.annotate(label.toStdString(), annotations);
        showHistory();
    })
    , m_inspector([this](const Scenario& changed, const QString& label) { return editFromInspector(changed, label); },
                  [this](const NodeRef& node, const QString& name) { return rename(node, name); })
    , m_desk([this](const Scenario& changed, const QString& label) { return edit(changed, label); })
    , m_links(*this)
    , m_arranger(*this)
    , m_clipboard(*this)
    , m_files(*this)
    , m_session(*this)
{
    connect(&m_clock, &RunClock::tick, this, &Workbench::tick);
    connect(&m_port, &PortSwitch::happened, this, &Workbench::showPrograms);
    connect(&m_clock, &RunClock::playingChanged, this, &Workbench::showPrograms); // no frame comes any more
    connect(&m_clock, &RunClock::playingChanged, this, [this] {
        if (m_clock.isPlaying())
            timeIsAnother();
    });
    connect(&m_timeline, &Timeline::bookmarksChanged, this, [this] {
        if (m_document.keepsRun())
            emit documentChanged();
    });
    connect(&m_card, &MessageCard::changed, this, &Workbench::askWhy);
    connect(&m_annotations, &AnnotationModel::moved, this, &StageSource::topologyChanged);
    connect(&m_desk, &OperatorDesk::said, this, [this](const QString& sentence) { emit said(sentence, true); });
    connect(m_desk.policyForm(), &PolicyForm::changed, this, [this] { m_desk.follow(scene(), selectedNode()); });
    connect(this, &Workbench::selectedChanged, this, [this] { m_desk.follow(scene(), selectedNode()); });
    connect(&m_topology, &TopologyModel::activeChanged, this, [this] { m_topology.follow(*this, true); });
    connect(this, &Workbench::momentChosen, this, &Workbench::goToMoment);
    m_sinceFollow.start();
    startHistory();
    showInInspector();
}

void Workbench::open(Document document)
{
    m_clock.setPlaying(false);
    m_document = std::move(document);
    setSelected({});
    // Nothing may have been selected before either, but the settings are of another scenario.
    m_inspector.forgetAll();
    m_desk.closeAll();
    m_card.close();
    m_log.setFilter({}); // another scenario has other messages
    startHistory();
    showInInspector();
    emit documentChanged();
    emit opened();
}

QString Workbench::scenarioToSave(bool withRun, Scenario& scenario) const
{
    scenario = m_document.scenario();
    if (!withRun)
        return {};
    auto recording = recordingOf(m_history);
    if (!recording)
        return text(recording.error());
    Duration longest = recording->until;
    for (const RecordedBranch& branch : recording->branches)
        longest = std::max(longest, branch.until);
    for (const RecordedBookmark& each : m_timeline.marked()) {
        if (each.at <= SimTime{} + longest) // others are of branches that are not kept
            recording->bookmarks.push_back(each);
    }
    const Layout layout = scenario.layout;
    scenario = *m_history.branch().start;
    for (const auto& [node, place] : layout) {
        if (hasNode(scenario, node))
            scenario.layout[node] = place;
    }
    scenario.annotations = m_document.scenario().annotations;
    scenario.recording = std::move(*recording);
    return {};
}

void Workbench::follow()
{
    m_sinceFollow.start();
    const bool isOther = scene().topologyVersion() != m_topologySeen;
    if (isOther) {
        m_topologySeen = scene().topologyVersion();
        keepPlaces();
        m_nodes.refresh(*this);
        // A real program that is gone leaves nothing to look at.
        dropFromSelection([this](const NodeRef& node) { return node.kind == NodeKind::Program && !scene().find(node); });
        emit topologyChanged();
    } else {
        m_nodes.refreshStates(*this);
    }
    m_topology.follow(*this, isOther);
    m_log.showUpTo(run().journal().last());
    m_card.follow(run().journal(), scene());
    m_desk.follow(scene(), selectedNode());
    m_timeline.follow();
    m_statistics.follow(m_history.end(), shown());
    followQuestions();
    m_followNanoseconds = m_sinceFollow.nsecsElapsed();
    emit frame();
    emit followed();
}

QString Workbench::addPart(const QString& kind, const QString& type, double x, double y)
{
    const auto prototype = parseNodeRef((kind + ':').toStdString());
    if (!prototype)
        return {};
    NodeRef added;
    const Scenario changed = withPart(m_document.scenario(), prototype->kind, type, {x, y}, added);
    const QString trouble = edit(changed, tr("Add %1").arg(text(added.name)));
    if (!trouble.isEmpty()) {
        emit said(trouble, true);
        return {};
    }
    setSelected(text(toText(added)));
    return selected();
}

QString Workbench::addPartNear(const QString& kind, const QString& type, double x, double y)
{
    const auto prototype = parseNodeRef((kind + ':').toStdString());
    if (!prototype)
        return {};
    const Place place = freePlace(*this, prototype->kind, {x, y});
    return addPart(kind, type, place.x, place.y);
}

void Workbench::act(const QString& what, const QString& ref)
{
    const auto node = parseNodeRef(ref.toStdString());
    const auto command = node ? commandFor(what, *node, m_document.scenario(), scene()) : std::nullopt;
    if (command)
        performAndShow(labelFor(what, *node), *command);
}

void Workbench::restartBroker(bool hard)
{
    performAndShow(hard ? tr("Cut the broker's power") : tr("Restart the broker"), RestartBroker{hard});
}

void Workbench::showMessage(qulonglong message, const QString& where)
{
    m_clock.setPlaying(false);
    m_card.show(MessageId{message}, run().journal(), scene());
    const auto node = parseNodeRef(where.toStdString());
    if (const auto key = node ? scene().find(*node) : std::nullopt)
        m_why.preferNode(*key);
}

void Workbench::markSaved(const QString& path, const QByteArray& bytes, bool withRun)
{
    m_document.markSaved(path, bytes, withRun, m_history, m_timeline.marked());
    emit documentChanged();
}

bool Workbench::isEmpty() const { return m_nodes.count() == 0 && m_annotations.rowCount() == 0; }

QString Workbench::clockText() const { return ::clockText(shown()); }

QVariantList Workbench::notes() const { return noteSections(text(m_document.scenario().notes)); }

QVariantList Workbench::facts() const
{
    const auto node = selectedNode();
    const auto key = node ? scene().find(*node) : std::nullopt;
    return key ? factsOf(*key, scene(), run().statistics(), shown()) : QVariantList();
}

bool Workbench::selectedRuns() const
{
    const auto node = selectedNode();
    const auto key = node ? scene().find(*node) : std::nullopt;
    return !key || isRunning(scene(), *key);
}

bool Workbench::selectedHangs() const
{
    const auto node = selectedNode();
    const auto key = node ? scene().find(*node) : std::nullopt;
    return key && isHanging(scene(), *key);
}

QString Workbench::selectedRefusal() const
{
    const auto node = selectedNode();
    const auto key = node ? scene().find(*node) : std::nullopt;
    return key ? refusalOf(scene(), *key) : QString();
}

QVariantList Workbench::expectations() const
{
    QVariantList rows;
    for (const Outcome& outcome : checkAll(m_document.scenario().expectations, run().statistics(), shown())) {
        rows.append(QVariantMap{{"text", text(outcome.expectation)},
                                {"met", outcome.met},
                                {"sentence", text(outcome.sentence)}});
    }
    return rows;
}
