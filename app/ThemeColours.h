#pragma once

#include <QColor>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What the program can look like. The high contrast ones have borders where the others have shades, and texts
/// that reach 7 : 1.
enum class Look : std::uint8_t { Light, Dark, ContrastLight, ContrastDark };

/// The names of looks in settings and on the command line, in the order in which they are offered.
const std::vector<std::string_view>& lookNames();
std::optional<Look> lookFromName(std::string_view name);

/// The colours of one look. No colour is named anywhere else; docs/visual-language.md says what each is for
/// and a test computes that all texts can be read (WCAG AA; in high contrast AAA).
struct ThemeColours {
    QColor background; ///< the canvas, and the window behind everything
    QColor gridDot;
    QColor surface; ///< cards, panels
    QColor raised;  ///< fields, buttons, what lies on a surface
    QColor line;    ///< borders and separators
    QColor wire;    ///< lines between nodes
    QColor ink;
    QColor faintInk;
    QColor accent; ///< what is lit, selected, the main button
    QColor onAccent;
    QColor focus;
    QColor danger;
    QColor warning;
    QColor good;
    QColor producer;
    QColor exchange;
    QColor queue;
    QColor consumer;
    QColor program; ///< a real client on the AMQP port
    QColor onMessage; ///< signs and outlines on a message
    std::array<QColor, 10> messages;

    static const ThemeColours& of(Look look);
};
