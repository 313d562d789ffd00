#pragma once

#include <QStringList>
#include <QTest>

#include <string>

namespace QTest {
// So that a failed comparison of texts shows them.
template<>
inline char* toString(const std::string& text)
{
    return qstrdup(text.c_str());
}
} // namespace QTest

/// One test class on the list of its suite. Made by POSTROOM_TEST, run by the main function in Suite.cpp.
class SuiteEntry {
public:
    using Run = int (*)(const QStringList& arguments);

    SuiteEntry(const char* className, const QMetaObject& testClass, Run run);
};

/// The last line but one of FooTest.cpp; the last one is `#include "FooTest.moc"`.
#define POSTROOM_TEST(Class)                                                                                 \
    static const SuiteEntry suiteEntryOf##Class(#Class, Class::staticMetaObject,                             \
                                                [](const QStringList& arguments) {                           \
                                                    Class test;                                              \
                                                    return QTest::qExec(&test, arguments);                   \
                                                });
