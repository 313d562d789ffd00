#pragma once

// Qt first: moc 6.4 cannot read <compare> of GCC 12, which core needs, before a Qt header.
#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

#include "app/charts/ChartStyle.h"
#include "app/charts/SeriesReading.h"
#include "app/charts/TimeScale.h"

#include <vector>

/// What the Statistics page shows of a run: one row, called a lane, for each consumer and queue, for the rates
/// and for the latencies, with what they were at one time in words; and what became of all messages.
class StatisticsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    /// Somebody looks; otherwise nothing is worked out.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Nothing has happened yet.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool showConsumers READ showsConsumers WRITE setShowConsumers NOTIFY filterChanged)
    Q_PROPERTY(bool showQueues READ showsQueues WRITE setShowQueues NOTIFY filterChanged)
    Q_PROPERTY(bool showRates READ showsRates WRITE setShowRates NOTIFY filterChanged)
    Q_PROPERTY(bool showLatency READ showsLatency WRITE setShowLatency NOTIFY filterChanged)

    /// The time on the canvas, as a share of the axis from 0 to 1.
    Q_PROPERTY(double shownAt READ shownAt NOTIFY changed)
    /// Where on the axis values are read, from 0 to 1; negative: at the time on the canvas.
    Q_PROPERTY(double readAt READ readAt WRITE setReadAt NOTIFY readChanged)
    /// "00:12.500": the time that the values are of.
    Q_PROPERTY(QString readTime READ readTime NOTIFY readChanged)
    /// {picture, name, value, words} of each term of the sum of all messages: what was sent, and what it became.
    Q_PROPERTY(QVariantList fates READ fates NOTIFY changed)
    /// The sum as a sentence.
    Q_PROPERTY(QString fatesInWords READ fatesInWords NOTIFY changed)

public:
    enum Role { KindRole = Qt::UserRole + 1, NameRole, ValuesRole, FigureRole, WordsRole };
    enum class Kind { Consumer, Subscription, Queue, Rates, Latency };
    struct Lane {
        Kind kind;
        std::uint32_t id = 0; ///< ClientId, ConsumerId of a real program, or QueueId
        bool operator==(const Lane&) const = default;
    };

    explicit StatisticsModel(QObject* parent = nullptr);

    /// Shows another run; the series must live until the next call.
    void reset(const postroom::TimeSeries* series);
    /// The run has come to that time, and the canvas shows another or the same.
    void follow(postroom::SimTime until, postroom::SimTime shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isActive() const { return m_active; }
    void setActive(bool active);
    int count() const { return static_cast<int>(m_lanes.size()); }
    bool isEmpty() const;
    bool showsConsumers() const { return m_shows[0]; }
    void setShowConsumers(bool shown) { show(0, shown); }
    bool showsQueues() const { return m_shows[1]; }
    void setShowQueues(bool shown) { show(1, shown); }
    bool showsRates() const { return m_shows[2]; }
    void setShowRates(bool shown) { show(2, shown); }
    bool showsLatency() const { return m_shows[3]; }
    void setShowLatency(bool shown) { show(3, shown); }
    double shownAt() const { return m_scale.xOf(m_shown, 1); }
    double readAt() const { return m_readAt; }
    void setReadAt(double share);
    QString readTime() const;
    QVariantList fates() const;
    QString fatesInWords() const;

    /// Seconds since the start of the run at a share of the axis, never after the present of the run.
    Q_INVOKABLE double secondsAt(double share) const;
    /// Moves where values are read by so many slices of time.
    Q_INVOKABLE void stepReading(int slices);

    // For what paints a lane.
    const postroom::TimeSeries* series() const { return m_series; }
    const TimeScale& scale() const { return m_scale; }
    postroom::SimTime until() const { return m_until; }
    /// The lane of a row; the row must exist.
    const Lane& lane(int row) const { return m_lanes[static_cast<std::size_t>(row)]; }
    /// What the consumer of a lane did, a simulated one or one of a real program.
    const postroom::WorkTrack& workOf(const Lane& lane) const;

signals:
    void activeChanged();
    void filterChanged();
    void readChanged();
    /// Everything is to be drawn again.
    void changed();

private:
    void show(std::size_t which, bool shown);
    void refresh();
    std::vector<Lane> lanesNow() const;
    postroom::SimTime readingTime() const;
    QString nameOf(const Lane& lane) const;
    QVariantList valuesOf(const Lane& lane) const;
    QString figureOf(const Lane& lane) const;
    QString wordsOf(const Lane& lane) const;

    const postroom::TimeSeries* m_series = nullptr;
    postroom::SimTime m_until;
    postroom::SimTime m_shown;
    TimeScale m_scale;
    std::vector<Lane> m_lanes;
    double m_readAt = -1;
    bool m_active = false;
    bool m_shows[4] = {true, true, true, true};
};
