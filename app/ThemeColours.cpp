#include "app/ThemeColours.h"

namespace {
QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}
} // namespace

const ThemeColours& ThemeColours::light() {
    static const ThemeColours colours{
        .background = rgb(0xF6F5F2),
        .gridDot = rgb(0xD3CFC6),
        .surface = rgb(0xFFFFFF),
        .raised = rgb(0xF1EFEB),
        .line = rgb(0xD8D4CC),
        .wire = rgb(0x9A968E),
        .ink = rgb(0x1E2227),
        .faintInk = rgb(0x5A616B),
        .accent = rgb(0x1455D9),
        .onAccent = rgb(0xFFFFFF),
        .focus = rgb(0x1455D9),
        .danger = rgb(0xBE2323),
        .warning = rgb(0x8F5B00),
        .good = rgb(0x15773A),
        .producer = rgb(0x1B68A8),
        .exchange = rgb(0xAD4E08),
        .queue = rgb(0x0E6F66),
        .consumer = rgb(0x7238D8),
        .program = rgb(0xA61E6C),
        .onMessage = rgb(0xFFFFFF),
        .messages = {rgb(0x2F6FE4), rgb(0xBF6206), rgb(0x0C8A80), rgb(0x9333EA), rgb(0xD42472), rgb(0x4D7C0F),
                     rgb(0xB91C1C), rgb(0x0779B4), rgb(0x7C5C3B), rgb(0x4B5A70)},
    };
    return colours;
}

const ThemeColours& ThemeColours::dark() {
    static const ThemeColours colours{
        .background = rgb(0x14181F),
        .gridDot = rgb(0x2A313B),
        .surface = rgb(0x1E242D),
        .raised = rgb(0x29303B),
        .line = rgb(0x3A4350),
        .wire = rgb(0x707B8A),
        .ink = rgb(0xE8EBEF),
        .faintInk = rgb(0xA9B3C0),
        .accent = rgb(0x7DB3FF),
        .onAccent = rgb(0x0C1726),
        .focus = rgb(0x9CC5FF),
        .danger = rgb(0xFF8C82),
        .warning = rgb(0xF2C14E),
        .good = rgb(0x6FD08C),
        .producer = rgb(0x62B2F2),
        .exchange = rgb(0xF2A35C),
        .queue = rgb(0x4CC9AE),
        .consumer = rgb(0xBBA0FF),
        .program = rgb(0xF58BC4),
        .onMessage = rgb(0x11161D),
        .messages = {rgb(0x6EA8FE), rgb(0xF0A850), rgb(0x3FCFB8), rgb(0xC58BFF), rgb(0xFF85B8), rgb(0xA5D152),
                     rgb(0xFF8F85), rgb(0x5CC8F2), rgb(0xD2AE86), rgb(0xAEBBCB)},
    };
    return colours;
}
