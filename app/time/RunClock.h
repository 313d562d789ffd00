#pragma once

#include "core/vocabulary/SimTime.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

/// Turns real time into simulated time while a run plays. While it is paused nothing happens at all.
class RunClock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    /// The logarithm of the speed from 0 (slowest) to 1 (fastest), for a slider.
    Q_PROPERTY(double speedLevel READ speedLevel WRITE setSpeedLevel NOTIFY speedChanged)
    Q_PROPERTY(QString speedText READ speedText NOTIFY speedChanged)
    Q_PROPERTY(bool lagging READ isLagging NOTIFY laggingChanged)

public:
    static constexpr double slowest = 0.001;
    static constexpr double fastest = 1000;
    /// As fast as the machine can.
    static constexpr double unlimited = 1e9;

    explicit RunClock(QObject* parent = nullptr);

    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    double speed() const { return m_speed; }
    bool isUnlimited() const { return m_speed > fastest; }
    void setSpeed(double speed);
    double speedLevel() const;
    void setSpeedLevel(double level);
    QString speedText() const;
    bool isLagging() const { return m_lagging; }
    /// The machine cannot keep up with the speed that was asked for.
    void setLagging(bool lagging);
    /// Nothing moves: fewer frames are enough.
    void setQuiet(bool quiet);

    /// The simulated time that has gone by since the last tick or call, while playing; without a limit of the speed,
    /// more than can be carried out.
    postroom::Duration takePassed();

    Q_INVOKABLE void toggle() { setPlaying(!isPlaying()); }
    Q_INVOKABLE void faster();
    Q_INVOKABLE void slower();

signals:
    void playingChanged();
    void speedChanged();
    void laggingChanged();
    /// So much simulated time has gone by since the last tick.
    void tick(postroom::Duration passed);

private:
    void sendTick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_speed = 1;
    double m_rest = 0; ///< microseconds not handed out yet
    bool m_lagging = false;
};
