#include "tests/helpers/Suite.h"

#include <QMetaMethod>
#include <QTextStream>

#include <map>

#ifdef POSTROOM_WINDOW_SUITE
#include <QGuiApplication>
#include <QQuickStyle>
#else
#include <QCoreApplication>
#endif

namespace {

struct TestClass {
    const QMetaObject* metaObject;
    SuiteEntry::Run run;
};

// Ordered by name, so that a whole suite runs in the same order on every machine.
std::map<QString, TestClass>& testClasses() {
    static std::map<QString, TestClass> classes;
    return classes;
}

bool isStory(const QMetaMethod& method) {
    static const QStringList frame = {"initTestCase", "cleanupTestCase", "init", "cleanup"};
    const QString name = QString::fromLatin1(method.name());
    return method.methodType() == QMetaMethod::Slot && method.access() == QMetaMethod::Private &&
           method.parameterCount() == 0 && !name.endsWith("_data") && !frame.contains(name);
}

bool hasStories(const QMetaObject& metaObject) {
    for (int index = metaObject.methodOffset(); index < metaObject.methodCount(); ++index) {
        if (isStory(metaObject.method(index))) {
            return true;
        }
    }
    return false;
}

int fail(const QString& sentence) {
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

int run(const QString& name, const TestClass& testClass, const QStringList& arguments) {
    if (!hasStories(*testClass.metaObject)) {
        return fail(name + " has no private slot to run: nothing was tested.");
    }
    return testClass.run(arguments);
}

/// suite [ClassName] [arguments of QtTest]
int runSuite(QStringList arguments) {
    if (arguments.size() > 1 && !arguments[1].startsWith('-')) {
        const QString name = arguments.takeAt(1);
        const auto found = testClasses().find(name);
        if (found == testClasses().end()) {
            return fail("There is no test class " + name + " in this suite.");
        }
        return run(name, found->second, arguments);
    }
    if (testClasses().empty()) {
        return fail("This suite has no test class: nothing was tested.");
    }
    int failures = 0;
    for (const auto& [name, testClass] : testClasses()) {
        failures += run(name, testClass, arguments) == 0 ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace

SuiteEntry::SuiteEntry(const char* className, const QMetaObject& testClass, Run run) {
    testClasses().emplace(QString::fromLatin1(className), TestClass{&testClass, run});
}

int main(int argc, char** argv) {
#ifdef POSTROOM_WINDOW_SUITE
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle("Fusion"); // as the program does
#else
    QCoreApplication application(argc, argv);
#endif
    return runSuite(QCoreApplication::arguments());
}
