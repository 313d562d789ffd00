#pragma once

#include "app/stage/StageSource.h"
#include "core/commands/Command.h"
#include "core/scenario/Scenario.h"

#include <QString>

#include <optional>

/// The scenario with one more part, named freshly; `added` becomes its ref. The type is for exchanges.
postroom::Scenario withPart(postroom::Scenario scenario, postroom::NodeKind kind, const QString& type,
                            postroom::Place place, postroom::NodeRef& added);

/// A place near the wanted one where a part of that kind covers no other.
postroom::Place freePlace(const StageSource& source, postroom::NodeKind kind, postroom::Place wanted);

/// The command behind a button of the inspector: publish, crash, crash-after-work, hang, wake, cut, restart or
/// purge. A crash of a real program
/// closes its socket.
std::optional<postroom::Command> commandFor(const QString& what, const postroom::NodeRef& node,
                                            const postroom::Scenario& scenario, const postroom::Scene& scene);

/// What undo calls such an act: "Crash worker-1".
QString labelFor(const QString& what, const postroom::NodeRef& node);
