#pragma once

#include "core/scene/Scene.h"

#include <QString>

/// What a node is doing, in words: "queue work, 3 ready, 1 unacked".
QString stateOf(const postroom::Scene& scene, postroom::NodeKey key);
/// The same without kind and name: "3 ready, 1 unacked".
QString doingOf(const postroom::Scene& scene, postroom::NodeKey key);
/// "queue"
QString kindWord(postroom::NodeKind kind);
/// Whether it is connected but does nothing.
bool isHanging(const postroom::Scene& scene, postroom::NodeKey key);
/// False for a program that has crashed or whose channel was closed; brokers' things always run.
bool isRunning(const postroom::Scene& scene, postroom::NodeKey key);
/// Why the broker closed the program's channel, and is keeping it from running; empty if it did not.
QString refusalOf(const postroom::Scene& scene, postroom::NodeKey key);
