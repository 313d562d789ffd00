#include "app/words/SeriesWords.h"

#include <QCoreApplication>

using namespace postroom;

namespace {

/// Where lupdate finds the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

} // namespace

QString durationWords(Duration duration)
{
    const std::int64_t us = duration.microseconds;
    if (us < 1000)
        return Words::tr("%1 µs").arg(us);
    if (us < 1'000'000)
        return Words::tr("%1 ms").arg((us + 500) / 1000);
    if (us < 100'000'000)
        return Words::tr("%1 s").arg(static_cast<double>(us) / 1e6, 0, 'f', us < 10'000'000 ? 2 : 1);
    const std::int64_t seconds = (us + 500'000) / 1'000'000;
    if (seconds < 3600)
        return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString rateWords(std::int64_t permille)
{
    return Words::tr("%1/s").arg(static_cast<double>(permille) / 1000, 0, 'f', permille < 100'000 ? 1 : 0);
}

QString shareWords(std::int64_t permille) { return Words::tr("%1 %").arg((permille + 5) / 10); }

QString workWords(WorkState state)
{
    switch (state) {
    case WorkState::Away: return Words::tr("not there");
    case WorkState::Idle: return Words::tr("idle");
    case WorkState::Busy: return Words::tr("at work");
    case WorkState::Crashed: return Words::tr("crashed");
    }
    return {};
}

QString holdingWords(WorkState state)
{
    switch (state) {
    case WorkState::Idle: return Words::tr("holds nothing");
    case WorkState::Busy: return Words::tr("holds unacked");
    case WorkState::Away:
    case WorkState::Crashed: break;
    }
    return Words::tr("not there");
}
