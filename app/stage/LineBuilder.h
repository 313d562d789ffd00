#pragma once

#include "app/stage/StageLine.h"
#include "app/stage/StageNode.h"

#include <map>
#include <vector>

#include <QCoreApplication>

namespace postroom {

/// Finds out which lines a scene has. Says nothing about where they run; LineRouter does.
class LineBuilder {
    Q_DECLARE_TR_FUNCTIONS(LineBuilder)
public:
    LineBuilder(const Scene& scene, const std::map<NodeKey, StageNode>& nodes);

    std::vector<StageLine> lines;
    std::vector<DefaultExchangeGlyph> defaultExchanges; ///< without their places

private:
    void addProducers();
    void addBindings();
    void addAlternateExchanges();
    void addDeadLettering();
    void addConsumers();
    void addPrograms();
    void addSubscriptions(const ProgramView& program, const QString& prefix);
    /// The routing keys a consumer publishes with, as far as they can be known beforehand.
    std::vector<std::string> republishKeys(const ConsumerSpec& spec) const;
    /// A line to a named exchange, or through a diamond to the queues with these names.
    void addToExchange(StageLine line, const std::string& exchange, const std::vector<std::string>& keys);
    void add(StageLine line, NodeKey from, NodeKey to);
    /// The key of that node if it stands on the canvas.
    const NodeKey* find(NodeKind kind, const std::string& name) const;

    const Scene& m_scene;
    std::map<NodeRef, NodeKey> m_keys;
    NodeKey m_defaultExchange;
};

/// "all: type=pdf, x=1": the arguments of a headers binding in few words.
QString headersLabel(const FieldTable& arguments);

} // namespace postroom
