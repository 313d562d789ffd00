#include "app/models/SpecRows.h"

#include "app/models/KnownArguments.h"
#include "core/scenario/OperatorChanges.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

using namespace postroom;

namespace {

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

} // namespace

QString notNegative() { return QCoreApplication::translate("SpecRows", "This cannot be less than 0."); }

QString titleOf(std::string_view fieldName)
{
    // resources/translations/CoreTexts.cpp makes the same titles for translators.
    std::string title(fieldName);
    std::replace(title.begin(), title.end(), '_', ' ');
    if (!title.empty())
        title[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(title[0])));
    return QCoreApplication::translate("Fields", title.c_str());
}

QString meaningOf(std::string_view sentence)
{
    return QCoreApplication::translate("Fields", std::string(sentence).c_str());
}

bool isRelevant(const ProducerSpec& spec, std::string_view field)
{
    if (field == "burst")
        return spec.pace == Pace::Burst;
    if (field == "interval" || field == "start_after")
        return spec.pace != Pace::Manual;
    if (field == "restart_after")
        return spec.crashChance > 0 || !spec.restartAfter.isZero();
    if (field == "publish_again")
        return spec.confirms || spec.publishAgain;
    return true;
}

bool isRelevant(const ConsumerSpec& spec, std::string_view field)
{
    if (field == "republish_limit")
        return spec.republish && !spec.republishCounter.empty();
    if (startsWith(field, "republish_"))
        return spec.republish;
    if (field == "crash_point")
        return spec.crashAt > 0 || !spec.crashWhen.empty() || spec.crashChance > 0;
    if (field == "refuse_with" || field == "refuse_requeue")
        return !spec.refuseWhen.empty();
    return true;
}

void dropWhatIsTheOnlyOne(std::vector<InspectorRow>& rows, const Scenario& scenario)
{
    if (scenario.users.empty())
        std::erase_if(rows, [](const InspectorRow& row) { return row.name == "user" && row.value == firstUser; });
    if (vhostsOf(scenario).size() == 1)
        std::erase_if(rows, [](const InspectorRow& row) { return row.name == "vhost"; });
}

QStringList proposals(const Scenario& scenario, const QString& field)
{
    const auto namesOf = [](const auto& specs) {
        QStringList names{QString()};
        for (const auto& spec : specs)
            names << QString::fromStdString(spec.name);
        return names;
    };
    if (field == "queue")
        return namesOf(scenario.queues);
    if (field == "exchange" || field == "republish_exchange" || field == "alternate-exchange")
        return namesOf(scenario.exchanges);
    if (field == "x-dead-letter-exchange" || field == "dead-letter-exchange")
        return namesOf(scenario.exchanges) << QString::fromLatin1(defaultExchangeWord);
    if (field == "user") {
        QStringList names = namesOf(scenario.users).mid(1);
        if (!names.contains(QLatin1String(firstUser)))
            names.prepend(QString::fromLatin1(firstUser));
        return names;
    }
    if (field == "vhost") {
        QStringList names;
        for (const std::string& each : vhostsOf(scenario))
            names << QString::fromStdString(each);
        return names;
    }
    if (field == "owner")
        return namesOf(scenario.consumers) + namesOf(scenario.producers).mid(1);
    return {};
}
