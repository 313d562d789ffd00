#include "app/ThemeColours.h"

#include <algorithm>

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

// Message colours, the colours of the five kinds, and those of states (accent, danger, warning, good) are chosen so
// that each set stays apart for people who do not see red, green or blue; a test simulates that.
const ThemeColours& light() {
    static const ThemeColours colours{
        .background = rgb(0xF6F5F2),
        .gridDot = rgb(0xD3CFC6),
        .surface = rgb(0xFFFFFF),
        .raised = rgb(0xF1EFEB),
        .line = rgb(0xD8D4CC),
        .wire = rgb(0x9A968E),
        .ink = rgb(0x1E2227),
        .faintInk = rgb(0x5A616B),
        .accent = rgb(0x0F54D9),
        .onAccent = rgb(0xFFFFFF),
        .focus = rgb(0x0F54D9),
        .danger = rgb(0xD31D31),
        .warning = rgb(0x855200),
        .good = rgb(0x15773D),
        .producer = rgb(0x0068AE),
        .exchange = rgb(0xAF4D03),
        .queue = rgb(0x166C5D),
        .consumer = rgb(0x6E2AF3),
        .program = rgb(0xAC0E79),
        .onMessage = rgb(0xFFFFFF),
        .messages = {rgb(0x4777E5), rgb(0xB85E07), rgb(0x018B81), rgb(0x892CEA), rgb(0xDA2F76), rgb(0x53842E),
                     rgb(0xBC0516), rgb(0x2776AC), rgb(0x7B5B3B), rgb(0x3E4E63)},
    };
    return colours;
}

const ThemeColours& dark() {
    static const ThemeColours colours{
        .background = rgb(0x14181F),
        .gridDot = rgb(0x2A313B),
        .surface = rgb(0x1E242D),
        .raised = rgb(0x29303B),
        .line = rgb(0x3A4350),
        .wire = rgb(0x707B8A),
        .ink = rgb(0xE8EBEF),
        .faintInk = rgb(0xA9B3C0),
        .accent = rgb(0x7AB0FF),
        .onAccent = rgb(0x0C1726),
        .focus = rgb(0x9CC5FF),
        .danger = rgb(0xFF887D),
        .warning = rgb(0xF1C04A),
        .good = rgb(0x7DDAA5),
        .producer = rgb(0x8ABBDC),
        .exchange = rgb(0xEFA55D),
        .queue = rgb(0x46CBAC),
        .consumer = rgb(0xBA9DFF),
        .program = rgb(0xFB83C6),
        .onMessage = rgb(0x11161D),
        .messages = {rgb(0x7CA7D7), rgb(0xEB9F34), rgb(0x0DC2AB), rgb(0xC387FF), rgb(0xFF8BB8), rgb(0xA9D467),
                     rgb(0xF67E72), rgb(0x55CCFA), rgb(0xDBB892), rgb(0xB1C0D0)},
    };
    return colours;
}

const ThemeColours& contrastLight() {
    static const ThemeColours colours{
        .background = rgb(0xFFFFFF),
        .gridDot = rgb(0xC4C4C4),
        .surface = rgb(0xFFFFFF),
        .raised = rgb(0xFFFFFF),
        .line = rgb(0x4A4A4A),
        .wire = rgb(0x2E2E2E),
        .ink = rgb(0x000000),
        .faintInk = rgb(0x303030),
        .accent = rgb(0x0033B2),
        .onAccent = rgb(0xFFFFFF),
        .focus = rgb(0x8A00B8),
        .danger = rgb(0x7B0300),
        .warning = rgb(0x7F4B01),
        .good = rgb(0x02502A),
        .producer = rgb(0x033871),
        .exchange = rgb(0x7C3204),
        .queue = rgb(0x044E40),
        .consumer = rgb(0x4509A9),
        .program = rgb(0x680049),
        .onMessage = rgb(0xFFFFFF),
        .messages = {rgb(0x2B71E2), rgb(0xB35F0E), rgb(0x03837B), rgb(0x8502F3), rgb(0xD70978), rgb(0x3E6000),
                     rgb(0xB91B19), rgb(0x1D6EAB), rgb(0x795C3D), rgb(0x515E6F)},
    };
    return colours;
}

const ThemeColours& contrastDark() {
    static const ThemeColours colours{
        .background = rgb(0x000000),
        .gridDot = rgb(0x4A4A4A),
        .surface = rgb(0x000000),
        .raised = rgb(0x000000),
        .line = rgb(0xB8B8B8),
        .wire = rgb(0xD0D0D0),
        .ink = rgb(0xFFFFFF),
        .faintInk = rgb(0xDADADA),
        .accent = rgb(0x7DB4FF),
        .onAccent = rgb(0x000000),
        .focus = rgb(0xFFE14D),
        .danger = rgb(0xFF8175),
        .warning = rgb(0xF4C14F),
        .good = rgb(0x74D89E),
        .producer = rgb(0x2D9BFF),
        .exchange = rgb(0xF1A25D),
        .queue = rgb(0x4CCAAE),
        .consumer = rgb(0xC1ACFB),
        .program = rgb(0xFF82CB),
        .onMessage = rgb(0x000000),
        .messages = {rgb(0x7CAAD7), rgb(0xE7A345), rgb(0x17C1A9), rgb(0xC48BFF), rgb(0xFF8BB5), rgb(0xB4E064),
                     rgb(0xFF7F6F), rgb(0x5BCCF6), rgb(0xCFB18F), rgb(0xB0BBCB)},
    };
    return colours;
}

} // namespace

const ThemeColours& ThemeColours::of(Look look) {
    switch (look) {
    case Look::Light:
        return light();
    case Look::Dark:
        return dark();
    case Look::ContrastLight:
        return contrastLight();
    case Look::ContrastDark:
        return contrastDark();
    }
    return light();
}

const std::vector<std::string_view>& lookNames() {
    static const std::vector<std::string_view> names{"light", "dark", "high-contrast", "high-contrast-dark"};
    return names;
}

std::optional<Look> lookFromName(std::string_view name) {
    const auto& names = lookNames();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Look>(found - names.begin()); // in the order of Look
}
