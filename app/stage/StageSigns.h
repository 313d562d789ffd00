#pragma once

#include <QColor>
#include <QPainter>

#include <string>

namespace postroom {

/// The small line drawings of the canvas. Each means one thing; docs/visual-language.md lists them.
enum class Sign : std::uint8_t {
    Check,
    Cross,
    Loop,
    BackArrow,
    Dagger,
    BrokenPlug,
    Plug,
    Burst,
    Gear,
    Send,
    Pipe,
    Arrow,
    Direct,
    Topic,
    Fanout,
    Headers,
    Lock,
    Hollow,
    Hourglass,
    Standby,
};
/// The last of them: how many there are.
inline constexpr Sign lastSign = Sign::Standby;

/// Paints a sign around a centre; `radius` is half its size.
void paintSign(QPainter& painter, Sign sign, QPointF centre, double radius, const QColor& colour,
               double stroke = 1.5);
/// The sign of an exchange type; unknown types look like direct ones.
Sign signOfExchangeType(const std::string& type);

} // namespace postroom
