#include "tests/app/stage/StageLab.h"

#include "app/stage/GroundPainter.h"
#include "app/stage/LivePainter.h"
#include "core/scenario/ScenarioStart.h"

using namespace postroom;

StageLab& StageLab::exchange(const std::string& name, const std::string& type, FieldTable arguments) {
    ExchangeSpec spec;
    spec.name = name;
    spec.type = type;
    spec.arguments = std::move(arguments);
    m_scenario.exchanges.push_back(spec);
    return *this;
}

StageLab& StageLab::queue(const std::string& name, FieldTable arguments) {
    QueueSpec spec;
    spec.name = name;
    spec.arguments = std::move(arguments);
    m_scenario.queues.push_back(spec);
    return *this;
}

StageLab& StageLab::bind(const std::string& exchange, const std::string& queue, const std::string& key) {
    BindingSpec spec;
    spec.source = exchange;
    spec.destination = queue;
    spec.routingKey = key;
    m_scenario.bindings.push_back(spec);
    return *this;
}

StageLab& StageLab::producer(const std::string& name, const std::string& exchange,
                             std::vector<std::string> keys) {
    ProducerSpec spec;
    spec.name = name;
    spec.exchange = exchange;
    spec.routingKeys = std::move(keys);
    m_scenario.producers.push_back(spec);
    return *this;
}

StageLab& StageLab::consumer(const std::string& name, const std::string& queue, std::int64_t prefetch) {
    ConsumerSpec spec;
    spec.name = name;
    spec.queue = queue;
    spec.prefetch = prefetch;
    spec.work = Duration::seconds(4);
    m_scenario.consumers.push_back(spec);
    return *this;
}

StageLab& StageLab::traffic(Duration interval, Duration delay) {
    for (ProducerSpec& producer : m_scenario.producers) {
        producer.interval = interval;
    }
    m_scenario.linkDelay = delay;
    return *this;
}

StageLab& StageLab::confirming() {
    for (ProducerSpec& producer : m_scenario.producers) {
        producer.confirms = true;
    }
    return *this;
}

StageLab& StageLab::at(const std::string& node, double x, double y) {
    m_scenario.layout[*parseNodeRef(node)] = {x, y};
    return *this;
}

void StageLab::begin() {
    if (!m_simulation) {
        m_simulation.emplace(start(m_scenario));
    }
}

StageLab& StageLab::runTo(Duration time) {
    begin();
    m_shown = SimTime{} + time;
    m_simulation->runUntil(m_shown);
    m_scene.follow(m_simulation->journal());
    m_scene.prune(m_shown);
    emit frame();
    return *this;
}

StageLab& StageLab::show(Duration time) {
    m_shown = SimTime{} + time;
    return *this;
}

StageLab& StageLab::submit(const Command& command) {
    begin();
    static_cast<void>(m_simulation->submit(command));
    m_scene.follow(m_simulation->journal());
    emit frame();
    return *this;
}

NodeKey StageLab::key(const std::string& node) const {
    return m_scene.find(*parseNodeRef(node)).value();
}

QImage StageLab::picture(QPointF corner, QSize size, bool dark, const StageSelection& selection) const {
    return picture({1, -corner}, size, true, dark, selection);
}

QImage StageLab::picture(const ViewTransform& view, QSize size, bool crowds, bool dark,
                         const StageSelection& selection) const {
    Theme theme(nullptr);
    theme.setLook(dark ? Look::Dark : Look::Light);
    CanvasText text;
    TokenSprites sprites;
    TokenTracks tracks;
    const StageGeometry places = geometry();
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&picture);
    const StageFrame frame{m_scene, places, theme, selection, m_shown, view, size, text, sprites, tracks, crowds};
    GroundPainter::paint(painter, frame);
    LivePainter::paint(painter, frame);
    return picture;
}

int pixelsOf(const QImage& picture, const QColor& colour, const QRectF& where) {
    int count = 0;
    const QRect area = where.toAlignedRect().intersected(picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}
