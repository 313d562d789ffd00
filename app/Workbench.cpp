#include "app/Workbench.h"

#include "app/PartMaker.h"
#include "app/ScenarioLookup.h"
#include "app/models/Facts.h"
#include "app/models/NoteSections.h"
#include "app/words/EventSentences.h"
#include "app/words/NodeStates.h"
#include "app/words/Reasons.h"
#include "core/scenario/Expectation.h"
#include "core/scenario/ScenarioEdit.h"

using namespace postroom;

namespace {

constexpr int frameBudgetMilliseconds = 12;
constexpr int followMilliseconds = 100;

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

} // namespace

Workbench::Workbench(QObject* parent)
    : StageSource(parent)
    , m_port(m_clock)
    , m_inspector([this](const Scenario& changed, const QString& label) { return editFromInspector(changed, label); },
                  [this](const NodeRef& node, const QString& name) { return rename(node, name); })
    , m_links(*this)
    , m_files(*this)
    , m_session(*this)
{
    connect(&m_clock, &RunClock::tick, this, &Workbench::tick);
    connect(&m_port, &PortSwitch::happened, this, &Workbench::showPrograms);
    connect(&m_clock, &RunClock::playingChanged, this, &Workbench::showPrograms); // no frame comes any more
    m_sinceFollow.start();
    startRun();
    showInInspector();
}

void Workbench::open(Document document)
{
    m_clock.setPlaying(false);
    m_document = std::move(document);
    setSelected({});
    // Nothing may have been selected before either, but the settings are of another scenario.
    m_inspector.forgetAll();
    showInInspector();
    m_card.close();
    startRun();
    emit documentChanged();
    emit opened();
}

void Workbench::startRun()
{
    m_log.reset(nullptr, nullptr);
    m_port.leave();
    m_run = std::make_unique<SimulationRun>(m_document.scenario());
    m_layout = m_document.scenario().layout;
    m_placesOfRun.clear();
    m_log.reset(&m_run->journal(), &m_run->scene());
    m_topologySeen = 0;
    m_port.enter(*m_run);
    follow();
}

void Workbench::restart()
{
    m_clock.setPlaying(false);
    m_card.close();
    startRun();
}

void Workbench::follow()
{
    m_sinceFollow.start();
    if (m_run->scene().topologyVersion() != m_topologySeen) {
        m_topologySeen = m_run->scene().topologyVersion();
        keepPlaces();
        m_nodes.refresh(*this);
        // A real program that is gone leaves nothing to look at.
        if (const auto node = selectedNode(); node && node->kind == NodeKind::Program && !scene().find(*node))
            setSelected({});
        emit topologyChanged();
    } else {
        m_nodes.refreshStates(*this);
    }
    m_log.follow();
    m_card.follow(m_run->journal(), m_run->scene());
    emit frame();
    emit followed();
}

void Workbench::tick(Duration passed)
{
    const bool finished = m_run->runUntil(shown() + passed, frameBudgetMilliseconds);
    m_port.follow();
    if (m_run->simulation().standsStill()) {
        m_clock.setPlaying(false);
        emit said(tr("Time stands still: something repeats without taking time, such as a message that is requeued at "
                     "once for ever. Give the work or the line a duration."),
                  true);
    }
    m_framesInTime = finished ? m_framesInTime + 1 : 0;
    if (!finished || m_framesInTime > 30)
        m_clock.setLagging(!finished);
    m_clock.setQuiet(m_run->isQuiet());
    if (m_run->scene().topologyVersion() != m_topologySeen || m_sinceFollow.hasExpired(followMilliseconds))
        follow();
    else
        emit frame();
}

void Workbench::showPrograms()
{
    if (m_clock.isPlaying())
        return m_clock.setQuiet(false); // the next frame shows it
    m_run->follow();
    follow();
}

void Workbench::step()
{
    m_clock.setPlaying(false);
    if (!m_run->step())
        emit said(tr("Nothing is left to happen. Add a producer, or restart."), false);
    m_port.follow();
    follow();
}

void Workbench::runFor(double seconds)
{
    m_run->runUntil(shown() + Duration{static_cast<std::int64_t>(seconds * 1e6)}, std::nullopt);
    follow();
}

QString Workbench::edit(const Scenario& changed, const QString& label)
{
    const QString trouble = applyChanges(m_document.scenario(), changed);
    if (!trouble.isEmpty())
        return trouble;
    m_document.change(changed, label);
    afterEdit();
    return {};
}

void Workbench::undo()
{
    if (!canUndo())
        return;
    const QString label = undoLabel();
    const QString trouble = applyChanges(m_document.scenario(), m_document.before());
    if (!trouble.isEmpty())
        return emit said(tr("“%1” cannot be undone now. %2").arg(label, trouble), true);
    m_document.goBack();
    afterEdit();
}

void Workbench::redo()
{
    if (!canRedo())
        return;
    const QString label = redoLabel();
    const QString trouble = applyChanges(m_document.scenario(), m_document.after());
    if (!trouble.isEmpty())
        return emit said(tr("“%1” cannot be done again now. %2").arg(label, trouble), true);
    m_document.goForward();
    afterEdit();
}

void Workbench::afterEdit()
{
    m_layout = m_document.scenario().layout;
    for (const auto& [node, place] : m_placesOfRun)
        m_layout.insert_or_assign(node, place);
    m_topologySeen = 0; // places may have changed, which is no event
    follow();
    if (const auto node = selectedNode(); node && !scene().find(*node))
        setSelected({});
    showInInspector();
    emit documentChanged();
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

void Workbench::dragNode(const QString& ref, double x, double y)
{
    if (const auto node = parseNodeRef(ref.toStdString())) {
        m_layout[*node] = {x, y};
        m_nodes.refresh(*this);
        emit topologyChanged();
    }
}

void Workbench::placeNode(const QString& ref, double x, double y)
{
    const auto node = parseNodeRef(ref.toStdString());
    if (!node)
        return;
    if (!hasNode(m_document.scenario(), *node)) { // it comes and goes with the run
        m_placesOfRun[*node] = m_layout[*node] = {x, y};
        m_topologySeen = 0;
        return follow();
    }
    Scenario changed = m_document.scenario();
    changed.layout[*node] = {x, y};
    m_document.change(std::move(changed), tr("Move %1").arg(text(node->name)));
    afterEdit();
}

void Workbench::act(const QString& what, const QString& ref)
{
    const auto node = parseNodeRef(ref.toStdString());
    const auto command = node ? commandFor(what, *node, m_document.scenario(), scene()) : std::nullopt;
    if (!command)
        return;
    if (const auto refusal = m_run->submit({*command}))
        emit said(wordsFor(*refusal), true);
    m_port.follow();
    follow();
}

void Workbench::restartBroker(bool hard)
{
    if (const auto refusal = m_run->submit({RestartBroker{hard}}))
        emit said(wordsFor(*refusal), true);
    m_port.follow();
    follow();
}

void Workbench::showMessage(qulonglong message)
{
    m_clock.setPlaying(false);
    m_card.show(MessageId{message}, m_run->journal(), scene());
}

void Workbench::markSaved(const QString& path, const QByteArray& bytes)
{
    m_document.markSaved(path, bytes);
    emit documentChanged();
}

bool Workbench::isEmpty() const { return m_nodes.count() == 0; }

QString Workbench::clockText() const { return ::clockText(shown()); }

QVariantList Workbench::notes() const { return noteSections(text(m_document.scenario().notes)); }

QVariantList Workbench::facts() const
{
    const auto node = selectedNode();
    const auto key = node ? scene().find(*node) : std::nullopt;
    return key ? factsOf(*key, scene(), m_run->statistics(), shown()) : QVariantList();
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
    for (const Outcome& outcome : checkAll(m_document.scenario().expectations, m_run->statistics(), shown())) {
        rows.append(QVariantMap{{"text", text(outcome.expectation)},
                                {"met", outcome.met},
                                {"sentence", text(outcome.sentence)}});
    }
    return rows;
}
