#pragma once

#include "app/stage/CurvePath.h"
#include "core/scene/Scene.h"

#include <QString>

#include <optional>

namespace postroom {

/// A line of the canvas, which is a link that messages travel on.
struct StageLine {
    enum class Kind : std::uint8_t {
        Publish,
        Binding,
        Default,
        Alternate,
        DeadLetter,
        Subscription,
        Republish
    };
    Kind kind = Kind::Publish;
    /// For QML and selection: "binding:12", "publish:shop", "default:producer:shop>invoices",
    /// "alternate:orders", "dead-letter:work", "consume:worker-1", "republish:worker-1",
    /// "real:app>exchange:logs" and "real:app>queue:work" for a program on the AMQP port.
    QString id;
    NodeKey from;
    NodeKey to;
    /// On lines that leave the default exchange: who published there.
    std::optional<NodeKey> origin;
    BindingId binding;
    std::shared_ptr<const BindingSpec> spec; ///< of a binding
    QString label;
    CurvePath path;
    double labelAt = 0.5; ///< the part of the way where the label sits

    /// How many bindings lead from the one node to the other, this one counted.
    int together = 1;
    /// Many of them run as one bundle and have one label, until it is opened.
    bool bundled = false;
    /// In a bundle: the line that is drawn and hit for this one, by its index; nothing for that line itself.
    std::optional<std::size_t> drawnBy;
    QString bundleLabel; ///< of the line that is drawn for a bundle

    const QString& shownLabel() const { return bundled ? bundleLabel : label; }
    bool isDashed() const { return kind == Kind::Alternate || kind == Kind::DeadLetter; }
};

} // namespace postroom
