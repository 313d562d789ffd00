#include "app/net/SocketLimit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// For the window system, scenario files and what else is open.
constexpr std::size_t keptForOthers = 40;
constexpr std::size_t enough = 65'536;

} // namespace

std::size_t mostSockets()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, enough);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
        const auto files = static_cast<std::size_t>(std::min<rlim_t>(limit.rlim_cur, enough));
        return std::max(files, keptForOthers + 1) - keptForOthers;
    }
#endif
    return 1024;
}
