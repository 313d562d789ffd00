#pragma once

// Qt first: moc 6.4 cannot read <compare> of GCC 12, which core needs, before a Qt header.
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include "core/scenario/Scenario.h"
#include "core/scene/Scene.h"

/// What the stage draws: whoever runs a simulation gives its scene, the places of the nodes and the time
/// that is shown. The stage knows nothing else, so it can draw for the window and for `postroom shot`.
class StageSource : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
public:
    using QObject::QObject;

    virtual const postroom::Scene& scene() const = 0;
    virtual const postroom::Layout& layout() const = 0;
    virtual postroom::SimTime shown() const = 0;
    /// What is written and drawn on the canvas besides.
    virtual const std::vector<postroom::Annotation>& annotations() const
    {
        static const std::vector<postroom::Annotation> none;
        return none;
    }

signals:
    /// The time shown or the traffic changed: draw what moves.
    void frame();
    /// Nodes, lines, places or properties changed: draw everything.
    void topologyChanged();
};
