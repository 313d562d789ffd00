#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace postroom {

/// What a token on the canvas looks like.
struct TokenLook {
    enum class Shape : std::uint8_t { Message, DeadLetter, Ready, Unacked, Ack, Nack, Reject };
    Shape shape = Shape::Message;
    bool redelivered = false;
    QRgb colour = 0;
    QRgb sign = 0;    ///< of what is drawn on it
    QRgb outline = 0; ///< of what is drawn around it
    bool operator==(const TokenLook&) const = default;
};

/// Blits tokens from small pictures that are made once per look, scale and sub-pixel phase. Measured to be
/// the cheapest way to move thousands of them; the 4 x 4 phases keep slow motion smooth.
class TokenSprites {
public:
    static constexpr int phases = 4;
    static constexpr int limit = 6000;
    /// Half of what a sprite needs, in scene units.
    static constexpr double reach = 11;

    /// Expects a painter that counts in the pixels of its device; `at` too.
    void drawAtPixel(QPainter& painter, QPointF at, const TokenLook& look, double scale);
    qsizetype cached() const { return m_sprites.size(); }
    std::uint64_t made() const { return m_made; }

private:
    struct Key {
        TokenLook look;
        int scale;
        int phase;
        bool operator==(const Key&) const = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0) {
            return qHashMulti(seed, static_cast<int>(key.look.shape), key.look.redelivered, key.look.colour,
                              key.look.sign, key.look.outline, key.scale, key.phase);
        }
    };
    static QImage make(const TokenLook& look, double scale, int size, int phaseX, int phaseY);

    QHash<Key, QImage> m_sprites;
    std::uint64_t m_made = 0;
};

} // namespace postroom
