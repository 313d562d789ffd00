#include "app/cli/TextFile.h"
#include "app/cli/Verbs.h"
#include "app/net/AmqpServer.h"
#include "app/net/ServedWorld.h"
#include "core/scenario/Import.h"
#include "core/scenario/ScenarioReader.h"
#include "core/scenario/ScenarioStart.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QSocketNotifier>
#include <QTimer>

#include <fmt/format.h>

#include <csignal>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace postroom {

namespace {

struct Endpoint {
    QHostAddress address;
    std::string host; ///< as it was written
    quint16 port = 0;
};

/// "127.0.0.1:5672", "[::1]:5672", "localhost:5672".
tl::expected<Endpoint, std::string> parseEndpoint(const std::string& text)
{
    const auto colon = text.rfind(':');
    bool isNumber = false;
    const uint port = colon == std::string::npos
        ? 0
        : QString::fromStdString(text.substr(colon + 1)).toUInt(&isNumber);
    if (!isNumber || port > 65535 || colon == 0)
        return tl::unexpected(fmt::format("'{}' is not HOST:PORT; write, for example, 127.0.0.1:5672", text));
    Endpoint endpoint;
    endpoint.host = text.substr(0, colon);
    endpoint.port = static_cast<quint16>(port);
    const bool isBracketed = endpoint.host.size() > 2 && endpoint.host.front() == '[' && endpoint.host.back() == ']';
    const std::string host = isBracketed ? endpoint.host.substr(1, endpoint.host.size() - 2) : endpoint.host;
    if (!endpoint.address.setAddress(QString::fromStdString(host))) {
        const QHostInfo found = QHostInfo::fromName(QString::fromStdString(host));
        if (found.addresses().isEmpty())
            return tl::unexpected(fmt::format("there is no host called '{}'", host));
        endpoint.address = found.addresses().first();
    }
    return endpoint;
}

#ifdef Q_OS_UNIX
// A signal may come at any time; all its handler may do is write a byte to this pair.
int signalPair[2] = {-1, -1};

void tellSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(signalPair[0], &byte, 1));
}

/// Calls stop when the program is asked to end, with Ctrl+C or by `kill`.
bool onTermination(QObject* context, const std::function<void()>& stop)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPair) != 0)
        return false;
    auto* const notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, stop] {
        notifier->setEnabled(false);
        stop();
    });
    std::signal(SIGTERM, tellSignal);
    std::signal(SIGINT, tellSignal);
    return true;
}
#else
// A signal may come at any time; all its handler may do is raise this flag.
volatile std::sig_atomic_t wasAskedToEnd = 0;

void tellSignal(int) { wasAskedToEnd = 1; }

/// Calls stop when the program is asked to end, with Ctrl+C.
bool onTermination(QObject* context, const std::function<void()>& stop)
{
    auto* const timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, stop] {
        if (!wasAskedToEnd)
            return;
        timer->stop();
        stop();
    });
    timer->start(100);
    std::signal(SIGTERM, tellSignal);
    std::signal(SIGINT, tellSignal);
    return true;
}
#endif

tl::expected<Scenario, std::string> scenarioToServe(const std::string& file)
{
    if (file.empty()) {
        Scenario nothing; // clients bring everything, and expect a broker that is as fast as it can
        nothing.linkDelay = {};
        return nothing;
    }
    const auto text = readTextFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto opened = importFile(*text, file);
    if (!opened)
        return tl::unexpected(toText(opened.error()));
    if (const auto accepted = checkAgainstBroker(opened->scenario, *text, file); !accepted)
        return tl::unexpected(toText(accepted.error()));
    return std::move(opened->scenario);
}

} // namespace

int serve(const ServeOptions& options, int argc, char** argv)
{
    // Qt's own event loop turns faster than that of GLib, which only windows need.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    // Looking up the name of a host needs one already.
    std::optional<QCoreApplication> own;
    if (!QCoreApplication::instance())
        own.emplace(argc, argv);
    QCoreApplication& application = *QCoreApplication::instance();
    const auto endpoint = parseEndpoint(options.amqp);
    if (!endpoint)
        return trouble("serve: --amqp: " + endpoint.error());
    if (!endpoint->address.isLoopback() && !options.allowRemote)
        return trouble(fmt::format("serve: other machines can reach {}, and anybody there could log in as guest with "
                                   "the password guest. If that is what you want, add --allow-remote.",
                                   endpoint->host));
    auto scenario = scenarioToServe(options.file);
    if (!scenario)
        return trouble(scenario.error());
    if (options.delay)
        scenario->linkDelay = *options.delay;

    ServedWorld world(start(*scenario, nullptr, ServedWorld::journalLimit),
                      options.allowRemote ? GuestFrom::Anywhere : GuestFrom::ThisMachine);
    AmqpServer server(world, POSTROOM_VERSION);
    if (const auto failed = server.listen(endpoint->address, endpoint->port))
        return trouble(fmt::format("serve: cannot listen on {}: {}", options.amqp, failed->toStdString()));
    const auto sayFull = [](int count) {
        trouble(fmt::format("serve: {} clients are connected, and the system allows no more; others wait until one "
                            "goes (ulimit -n sets the limit)",
                            count));
    };
    QObject::connect(&server, &AmqpServer::full, &application, sayFull, Qt::SingleShotConnection);
    QObject::connect(&server, &AmqpServer::stopped, &application, &QCoreApplication::quit);
    if (!onTermination(&application, [&server] { server.stop(); }))
        return trouble("serve: the system does not let the program listen for signals");
    if (const auto failed =
            writeToOutput(fmt::format("listening on amqp://{}:{}\n", endpoint->host, server.port())))
        return trouble(*failed);
    server.follow();
    return QCoreApplication::exec();
}

} // namespace postroom
