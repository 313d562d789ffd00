#pragma once

#include "core/scenario/Scenario.h"

#include <QString>

/// What it would mean to draw a line from one node to another.
struct LinkPlan {
    enum class Asks {
        Nothing,      ///< the line can be made at once
        RoutingKey,   ///< a binding that needs a key
        TopicPattern, ///< a binding whose key may have wildcards
        Headers,      ///< a binding that compares headers
    };
    Asks asks = Asks::Nothing;
    QString refusal; ///< why there can be no such line, and what to do instead; empty if there can be
    QString label;   ///< for undo: "Bind orders to billing"
};

LinkPlan planLink(const postroom::Scenario& scenario, const postroom::NodeRef& from, const postroom::NodeRef& to);

/// The scenario with that line. The key and the arguments are those of a binding and ignored otherwise.
postroom::Scenario withLink(postroom::Scenario scenario, const postroom::NodeRef& from, const postroom::NodeRef& to,
                            const QString& routingKey, const postroom::FieldTable& arguments);

/// The scenario without that line of the canvas (an id of StageLine); the same scenario if it has no such
/// line. `spec` is the binding's, if the line is one.
postroom::Scenario withoutLine(postroom::Scenario scenario, const QString& line,
                               const postroom::BindingSpec* spec);
