#pragma once

#include "core/clients/ConsumerProgram.h"
#include "core/clients/ProducerProgram.h"
#include "core/vocabulary/IdTable.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace postroom {

/// All simulated programs, by name and number. They hear what the broker does from the journal, like
/// everybody else, and act on it at the same moment.
class Clients {
public:
    using Program = std::variant<ProducerProgram, ConsumerProgram>;

    static bool understands(const Command& command);
    /// Carries out a command about clients. 530 for names that are taken or unknown, 406 for impossible
    /// settings; nothing has changed then.
    Answer<Reply> carryOut(const Moment& moment, Broker& broker, const Command& command);

    /// Reacts to something the broker noted.
    void hear(const Moment& moment, Broker& broker, EventNumber number, const Event& event);

    void carryOut(const Moment& moment, Broker& broker, const ArriveAtConsumer& arrival);
    void carryOut(const Moment& moment, Broker& broker, const ProduceNext& due);
    void carryOut(const Moment& moment, Broker& broker, const FinishWork& due);
    void carryOut(const Moment& moment, Broker& broker, const CrashAtWork& due);
    void carryOut(const Moment& moment, Broker& broker, const RestartClient& due);
    void carryOut(const Moment& moment, Broker& broker, const BreakConnection& due);

    /// The connection of the client of that name; 0 if it is not connected.
    ConnectionId connectionOf(std::string_view name) const;

    /// A queue or binding that a client declares itself, and declares again whenever it connects.
    void ownQueue(const QueueSpec& spec);
    void ownBinding(const BindingSpec& spec);
    void disownQueue(const std::string& vhost, const std::string& name);
    void disownBinding(const BindingSpec& spec);

    const IdTable<ClientId, Program>& programs() const { return m_programs; }
    const ProducerProgram* producer(ClientId id) const;
    const ConsumerProgram* consumer(ClientId id) const;

private:
    struct Owned {
        QueueSpec queue;
        std::vector<BindingSpec> bindings;
    };
    /// Crashes, hangs and broken connections on request; nothing if the command is about something else.
    std::optional<Answer<Reply>> carryOutFault(const Moment& moment, Broker& broker, const Command& command);
    Program* find(const std::string& name);
    template<class ProgramType>
    ProgramType* find(const std::string& name);
    template<class ProgramType>
    ProgramType* alive(ClientId id, std::uint32_t life);
    template<class ProgramType>
    Answer<Reply> rename(const Moment& moment, const char* kind, const std::string& name, const std::string& newName);
    Owned* ownedBehind(const BindingSpec& spec);
    void start(const Moment& moment, Broker& broker, Program& program);
    void reconnect(const Moment& moment, Broker& broker);
    void hearConfirm(Broker& broker, const Confirmed& confirmed);
    void declareOwned(const Moment& moment, Broker& broker, const Program& program);

    IdTable<ClientId, Program> m_programs;
    std::map<std::string, ClientId, std::less<>> m_byName;
    std::vector<Owned> m_owned;
    bool m_brokerStopped = false; ///< while the events of a restart are heard
};

} // namespace postroom
