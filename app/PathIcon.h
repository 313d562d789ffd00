#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>
#include <QSizeF>

/// A small picture from the path of an SVG. A painted item and not a Shape: the software renderer paints Shapes even where
/// a list has scrolled them out of sight, and Qt 6.4 now and then reads a Shape that is not there yet.
class PathIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// In the words of SVG: "M4 4 L12 12".
    Q_PROPERTY(QString path MEMBER m_path NOTIFY changed)
    /// The box that the path is in; it fills the item.
    Q_PROPERTY(QSizeF box MEMBER m_box NOTIFY changed)
    /// Of the lines.
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    /// Of what is inside.
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    /// The width of the lines, in units of the box.
    Q_PROPERTY(double stroke MEMBER m_stroke NOTIFY changed)

public:
    explicit PathIcon(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QString m_path;
    QSizeF m_box{16, 16};
    QColor m_colour;
    QColor m_fill = Qt::transparent;
    double m_stroke = 1.6;
};
