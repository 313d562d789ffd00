#include "app/time/ComparisonRows.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>
#include <string>

using namespace postroom;

namespace {

QString words(const char* english) { return QCoreApplication::translate("ComparisonRows", english); }
QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

class Rows {
public:
    void heading(const QString& name) { m_heading = name; }
    void add(const QString& what, const QString& left, const QString& right)
    {
        if (!m_heading.isEmpty())
            m_rows.append(QVariantMap{{"what", std::exchange(m_heading, {})}, {"left", ""}, {"right", ""},
                                      {"differs", false}, {"heading", true}});
        m_rows.append(QVariantMap{{"what", what}, {"left", left}, {"right", right}, {"differs", left != right},
                                  {"heading", false}});
    }
    QVariantList take() { return std::move(m_rows); }

private:
    QString m_heading;
    QVariantList m_rows;
};

const char* const missing = "\u2013";

QString number(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
template<class Part, class Value>
QString valueOf(const Part* part, Value value)
{
    return part ? value(*part) : QString::fromUtf8(missing);
}

/// The names of both sides, in the order of the left one.
template<class Map>
std::vector<std::string> namesOf(const Map& left, const Map& right)
{
    std::vector<std::string> names;
    std::set<std::string> known;
    for (const Map* side : {&left, &right}) {
        for (const auto& [id, each] : *side) {
            if (known.insert(each.name).second)
                names.push_back(each.name);
        }
    }
    return names;
}

} // namespace

QVariantList comparisonRows(const Statistics& left, const Statistics& right, SimTime now)
{
    Rows rows;
    rows.heading(words(QT_TRANSLATE_NOOP("ComparisonRows", "Messages")));
    const auto total = [&](const char* what, const char* metric) {
        rows.add(words(what), number(left.total(metric)), number(right.total(metric)));
    };
    total(QT_TRANSLATE_NOOP("ComparisonRows", "published"), "published");
    total(QT_TRANSLATE_NOOP("ComparisonRows", "delivered"), "delivered");
    total(QT_TRANSLATE_NOOP("ComparisonRows", "redelivered"), "redelivered");
    total(QT_TRANSLATE_NOOP("ComparisonRows", "acknowledged"), "acked");
    total(QT_TRANSLATE_NOOP("ComparisonRows", "dead-lettered"), "dead-lettered");
    // The same words and the same numbers as on the Statistics page.
    const FateCounts& fatesLeft = left.fates().counts();
    const FateCounts& fatesRight = right.fates().counts();
    const auto fate = [&](const char* what, auto count) { rows.add(words(what), number(count(fatesLeft)), number(count(fatesRight))); };
    fate(QT_TRANSLATE_NOOP("ComparisonRows", "handled once"), [](const FateCounts& each) { return each.handledOnce; });
    fate(QT_TRANSLATE_NOOP("ComparisonRows", "handled again"), [](const FateCounts& each) { return each.handledAgain; });
    fate(QT_TRANSLATE_NOOP("ComparisonRows", "lost"), [](const FateCounts& each) { return each.lost; });
    fate(QT_TRANSLATE_NOOP("ComparisonRows", "waiting"), [](const FateCounts& each) { return each.waiting; });
    fate(QT_TRANSLATE_NOOP("ComparisonRows", "of these, on the way to a queue"), [](const FateCounts& each) { return each.underWay; });
    for (const std::string& name : namesOf(left.consumers(), right.consumers())) {
        const ConsumerStatistics* here = left.consumer(name);
        const ConsumerStatistics* there = right.consumer(name);
        const auto add = [&](const char* what, auto value) { rows.add(words(what), valueOf(here, value), valueOf(there, value)); };
        rows.heading(text(name));
        add(QT_TRANSLATE_NOOP("ComparisonRows", "handled"), [](const ConsumerStatistics& each) { return number(each.handled); });
        add(QT_TRANSLATE_NOOP("ComparisonRows", "busy"), [&](const ConsumerStatistics& each) {
            return QLocale().toString(static_cast<double>(each.busyPermille(now)) / 10, 'f', 1) + QStringLiteral(" %");
        });
        if ((here && here->crashes) || (there && there->crashes))
            add(QT_TRANSLATE_NOOP("ComparisonRows", "crashed"), [](const ConsumerStatistics& each) { return number(each.crashes); });
    }
    for (const std::string& name : namesOf(left.queues(), right.queues())) {
        const QueueStatistics* here = left.queue(name);
        const QueueStatistics* there = right.queue(name);
        const auto add = [&](const char* what, auto value) { rows.add(words(what), valueOf(here, value), valueOf(there, value)); };
        rows.heading(text(name));
        add(QT_TRANSLATE_NOOP("ComparisonRows", "ready"), [](const QueueStatistics& each) { return number(each.ready); });
        add(QT_TRANSLATE_NOOP("ComparisonRows", "unacked"), [](const QueueStatistics& each) { return number(each.unacked); });
        add(QT_TRANSLATE_NOOP("ComparisonRows", "most at one time"), [](const QueueStatistics& each) { return number(each.peak); });
    }
    return rows.take();
}
