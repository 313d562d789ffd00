#include "core/amqp/FrameWriter.h"
#include "core/amqp/Port.h"
#include "core/sim/Simulation.h"

using namespace postroom;
using namespace postroom::amqp;

namespace {

/// A world with a port, where everybody may log in.
class OpenWorld : public Engine {
public:
    Answer<Reply> submit(const Command& command, ChannelId by) override { return m_simulation.submit(command, by); }
    SimTime now() const override { return m_simulation.now(); }
    const Journal& journal() const override { return m_simulation.journal(); }
    void haveRead(EventNumber number) override { m_simulation.keepEventsAfter(number); }
    bool admits(const Login&, bool) const override { return true; }
    void advance(Duration span) { m_simulation.runUntil(m_simulation.now() + span); }

private:
    Simulation m_simulation{1, 10'000};
};

std::string loginBytes()
{
    std::string bytes;
    FrameWriter writer(bytes);
    writer.writeProtocolHeader();
    ConnectionStartOk login;
    login.mechanism = "PLAIN";
    login.response = std::string("\0guest\0guest", 12);
    login.locale = "en_US";
    writer.writeMethod(0, login);
    writer.writeMethod(0, ConnectionTuneOk{2047, 131072, 0});
    writer.writeMethod(0, ConnectionOpen{"/"});
    writer.writeMethod(1, ChannelOpen{});
    return bytes;
}

} // namespace

/// The bytes of one client, from the first on, or (first byte odd) after it has logged in and opened channel 1.
/// Whatever they are, another client is still answered.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const std::string login = loginBytes();
    OpenWorld world;
    Port port(world, "0.1");
    ClientConnection& other = port.accept({"other", true}, Duration{});
    other.receive(login, Duration{});
    ClientConnection& client = port.accept({"client", true}, Duration{});
    if (data[0] % 2 == 1)
        client.receive(login, Duration{});
    // In two pieces, with time between them.
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    for (const std::string_view piece : {bytes.substr(0, bytes.size() / 2), bytes.substr(bytes.size() / 2)}) {
        client.receive(piece, Duration{});
        world.advance(Duration::milliseconds(200));
        port.advance();
        static_cast<void>(port.takeTouched());
        client.output().clear();
    }
    other.output().clear();
    std::string question;
    FrameWriter(question).writeMethod(1, BasicQos{0, 1, false});
    other.receive(question, Duration{});
    ENSURE(other.isRunning(), "another client's connection goes on");
    ENSURE(!other.output().empty(), "another client is answered");
    port.release(client);
    return 0;
}
