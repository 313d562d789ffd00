#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainter>

namespace postroom {

/// How a piece of text on the canvas looks. Sizes are in scene units.
struct TextStyle {
    QFont font;
    QColor colour;
    QColor halo; ///< valid: an edge around the letters, for text that lies on lines
};

/// Paints short texts from ready-made pictures: laying text out costs more than everything else in a frame.
/// Texts too long for their box end in an ellipsis. Letters grow in steps of half a pixel, so that a slow zoom needs few
/// pictures.
class CanvasText {
public:
    /// Smaller than this many pixels, letters are only dirt.
    static constexpr double smallestPixels = 6.5;
    static constexpr int limit = 6000;

    void draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text,
              const TextStyle& style);
    /// In scene units, without eliding.
    static double widthOf(const QString& text, const QFont& font);
    /// How many pictures are kept.
    qsizetype cached() const { return m_pictures.size(); }
    /// How many pictures had to be made since the start.
    std::uint64_t made() const { return m_made; }

private:
    struct Key {
        QString text;
        QRgb colour;
        QRgb halo;
        int halfPixels; ///< the size of the letters on the device
        int weight;
        int width; ///< of the box, in pixels, if the text must be elided; else -1
        bool operator==(const Key&) const = default;
        friend std::size_t qHash(const Key& key, std::size_t seed = 0) {
            return qHashMulti(seed, key.text, key.colour, key.halo, key.halfPixels, key.weight, key.width);
        }
    };
    struct WidthKey {
        QString text;
        int size;
        int weight;
        bool operator==(const WidthKey&) const = default;
        friend std::size_t qHash(const WidthKey& key, std::size_t seed = 0) {
            return qHashMulti(seed, key.text, key.size, key.weight);
        }
    };
    double knownWidthOf(const QString& text, const QFont& font);
    QImage make(const QString& text, const TextStyle& style, double scale);

    QHash<Key, QImage> m_pictures;
    QHash<WidthKey, double> m_widths; ///< at one pixel for each scene unit
    std::uint64_t m_made = 0;
};

} // namespace postroom
