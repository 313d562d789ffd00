#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

#include <array>
#include <unordered_map>

namespace postroom {

/// What a token on the canvas looks like.
struct TokenLook {
    /// Bead: a piece of a crowd, which stands for many tokens.
    enum class Shape : std::uint8_t { Message, DeadLetter, Ready, Unacked, Ack, Nack, Reject, Bead };
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
    static constexpr std::size_t limit = 6000;
    /// Half of what a sprite needs at most, in scene units.
    static constexpr double reach = 11;

    /// A small picture and where its first pixel is, counted from where that of one with nothing cut off were.
    struct Picture {
        QImage image;
        QPoint from;
    };

    /// The pictures of one look at one scale.
    class Set {
    public:
        Set(const TokenLook& look, double scale) : m_look(look), m_scale(scale) {}
        const TokenLook& look() const { return m_look; }

    private:
        friend class TokenSprites;
        TokenLook m_look;
        double m_scale;
        std::array<Picture, phases * phases> m_pictures; ///< made when they are needed
    };

    /// Looking a set up costs more than the blit: who draws many alike keeps it. It is good until generation()
    /// changes.
    Set& set(const TokenLook& look, double scale);
    /// Grows when sets go, because there were too many.
    std::uint64_t generation() const { return m_generation; }

    /// Expects a painter that counts in the pixels of its device; `at` too.
    void draw(QPainter& painter, QPointF at, Set& set);
    void drawAtPixel(QPainter& painter, QPointF at, const TokenLook& look, double scale) {
        draw(painter, at, set(look, scale));
    }
    std::uint64_t made() const { return m_made; }

private:
    struct Key {
        TokenLook look;
        int scale;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    static Picture make(const TokenLook& look, double scale, int phaseX, int phaseY);

    std::unordered_map<Key, Set, KeyHash> m_sets;
    std::uint64_t m_generation = 0;
    std::uint64_t m_made = 0;
};

} // namespace postroom
