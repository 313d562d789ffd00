#include "app/cli/WindowOptions.h"

#include "core/vocabulary/Nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace postroom {

namespace {

const std::vector<std::string_view> ours = {"--help", "--version"};
/// What QGuiApplication understands; these are followed by a value, and the others stand alone.
const std::vector<std::string_view> withValue = {"platform", "platformpluginpath", "platformtheme", "plugin",
                                                 "qwindowgeometry", "geometry", "qwindowicon", "icon",
                                                 "qwindowtitle", "title", "session", "display", "fontengine",
                                                 "style", "stylesheet", "name"};
const std::vector<std::string_view> alone = {"reverse", "sync", "nograb", "dograb"};

bool isOneOf(std::string_view word, const std::vector<std::string_view>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isSet(const char* variable)
{
    const char* value = std::getenv(variable);
    return value && *value;
}

} // namespace

std::optional<std::string> whyNoWindow(const std::vector<std::string>& arguments)
{
    bool hasPlatform = isSet("QT_QPA_PLATFORM");
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word.empty() || word[0] != '-')
            continue;
        std::string_view option = word;
        option.remove_prefix(option.substr(0, 2) == "--" ? 2 : 1); // Qt takes both
        option = option.substr(0, option.find('='));
        const bool isValued = isOneOf(option, withValue);
        if (!isValued && !isOneOf(option, alone) && option.substr(0, 11) != "qmljsdebugg") {
            const std::string guess = didYouMean(word, ours);
            return fmt::format("unknown option '{}'{}", word,
                               guess.empty() ? "; postroom --help tells which there are" : guess);
        }
        hasPlatform = hasPlatform || option == "platform" || option == "display";
        if (isValued && word.find('=') == std::string::npos)
            ++i;
    }
#ifdef __linux__
    if (!hasPlatform && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY"))
        return "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
               "`postroom run FILE` runs a scenario without one, and `postroom --help` tells what else works";
#endif
    return std::nullopt;
}

} // namespace postroom
