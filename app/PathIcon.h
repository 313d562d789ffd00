#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>

/// A small picture from the path of an SVG in a box of 16 by 16. A painted item, because lists clip it: the software
/// renderer paints Shapes even where they have been scrolled out of sight.
class PathIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// In the words of SVG: "M4 4 L12 12".
    Q_PROPERTY(QString path MEMBER m_path NOTIFY changed)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    /// Filled, or drawn as lines.
    Q_PROPERTY(bool filled MEMBER m_filled NOTIFY changed)

public:
    explicit PathIcon(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_path;
    QColor m_colour;
    bool m_filled = false;
};
