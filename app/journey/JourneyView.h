#pragma once

#include "app/journey/JourneyPainter.h"
#include "app/models/MessageWhy.h"

#include <QPointer>
#include <QQuickPaintedItem>

/// The journey of a message as a sequence diagram. Paints only what can be seen: QML scrolls it together with the
/// list of the same rows, which says in words what is drawn here.
class JourneyView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(MessageWhy* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(double headHeight MEMBER m_headHeight NOTIFY lookChanged)
    Q_PROPERTY(double rowHeight MEMBER m_rowHeight NOTIFY lookChanged)
    Q_PROPERTY(double scrollX MEMBER m_scrollX NOTIFY lookChanged)
    Q_PROPERTY(double scrollY MEMBER m_scrollY NOTIFY lookChanged)
    /// The row that the person looks at; -1 for none.
    Q_PROPERTY(int currentRow MEMBER m_currentRow NOTIFY lookChanged)
    Q_PROPERTY(int lines READ lines NOTIFY journeyChanged)
    /// The width that shows all lifelines.
    Q_PROPERTY(double neededWidth READ neededWidth NOTIFY journeyChanged)

public:
    static constexpr double smallestColumn = 76;
    static constexpr double largestColumn = 150;

    explicit JourneyView(QQuickItem* parent = nullptr);

    MessageWhy* source() const { return m_source; }
    void setSource(MessageWhy* source);
    int lines() const { return static_cast<int>(m_journey.lines.size()); }
    double neededWidth() const { return lines() * smallestColumn; }
    const postroom::MessageJourney& journey() const { return m_journey; }

    void paint(QPainter* painter) override;

signals:
    void sourceChanged();
    void lookChanged();
    void journeyChanged();

private:
    void look();

    QPointer<MessageWhy> m_source;
    postroom::MessageJourney m_journey;
    postroom::TokenSprites m_sprites;
    double m_headHeight = 30;
    double m_rowHeight = 24;
    double m_scrollX = 0;
    double m_scrollY = 0;
    int m_currentRow = -1;
};
