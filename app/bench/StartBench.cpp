#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

/// The program itself, as the system knows it.
QString thisProgram()
{
#ifdef Q_OS_LINUX
    return QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
#else
    return QCoreApplication::applicationFilePath();
#endif
}

// From the start of the process to its first frame, with a shipped scenario in the window.
void start(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("work.postroom.json"));
    QFile::copy(QStringLiteral(":/scenarios/02-work-queue-round-robin.postroom.json"), file);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("POSTROOM_DATA_DIR"), folder.path());
    environment.insert(QStringLiteral("POSTROOM_PRINT_FIRST_FRAME"), QStringLiteral("1"));
    if (!environment.contains(QStringLiteral("DISPLAY")) && !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const QRegularExpression firstFrame(QStringLiteral("(\\d+) ms (\\d+) MB"));
    double megabytes = 0;
    for (auto _ : state) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(thisProgram(), {file});
        process.waitForFinished(60'000);
        const QRegularExpressionMatch said = firstFrame.match(QString::fromLocal8Bit(process.readAllStandardError()));
        if (!said.hasMatch()) {
            state.SkipWithError("the program did not say when its first frame was there");
            return;
        }
        state.SetIterationTime(said.captured(1).toDouble() / 1000);
        megabytes = said.captured(2).toDouble();
    }
    state.counters["MB"] = megabytes;
}
BENCHMARK(start)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
