#pragma once

#include "app/stage/StageSource.h"
#include "app/time/RunClock.h"

#include <QVariantList>

#include "core/history/History.h"

#include <memory>
#include <optional>

/// One of two courses of a run that are looked at side by side: a copy of the history, which goes its own way.
class ComparedRun : public StageSource {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A comparison has two")
    Q_PROPERTY(QString name READ name CONSTANT)
    /// What the branch began with, and where it ended; or that this is beyond its end.
    Q_PROPERTY(QString details READ details NOTIFY detailsChanged)
    /// Width of its picture by height.
    Q_PROPERTY(double aspect READ aspect CONSTANT)

public:
    ComparedRun(postroom::History history, postroom::BranchNumber branch, const postroom::Layout& layout, QString name,
                QString details);

    const postroom::Scene& scene() const override { return m_history.shown().scene(); }
    const postroom::Layout& layout() const override { return m_layout; }
    postroom::SimTime shown() const override { return m_history.now(); }
    const postroom::Statistics& statistics() const { return m_history.shown().statistics(); }
    postroom::SimTime end() const { return m_history.end(); }
    QString name() const { return m_name; }
    QString details() const;
    double aspect() const;

    void seek(postroom::SimTime time);
    /// Goes on until then, beyond the end of what is known if need be. False if that was not all.
    bool advance(postroom::SimTime time, const postroom::History::GoOn& goOn);

signals:
    void detailsChanged();

private:
    void show();
    bool isBeyondEnd() const { return shown() > m_known; }

    postroom::History m_history;
    postroom::Layout m_layout;
    QString m_name;
    QString m_details;
    postroom::SimTime m_known; ///< the end of the branch as it was; what comes after it is new
    bool m_wasBeyondEnd = false;
    std::uint64_t m_topologySeen = 0;
};

/// Two branches side by side, on one clock, and what differs between them.
class Comparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(ComparedRun* left READ left NOTIFY openChanged)
    Q_PROPERTY(ComparedRun* right READ right NOTIFY openChanged)
    Q_PROPERTY(RunClock* clock READ clock CONSTANT)
    /// Seconds; the end is that of the longer one.
    Q_PROPERTY(double shown READ shown NOTIFY moved)
    Q_PROPERTY(double end READ end NOTIFY moved)
    Q_PROPERTY(QString clockText READ clockText NOTIFY moved)
    /// {what, left, right, differs, heading}
    Q_PROPERTY(QVariantList rows READ rows NOTIFY moved)

public:
    explicit Comparison(QObject* parent = nullptr);

    /// Shows the present branch of a history at the left and another one at the right.
    void start(const postroom::History& history, postroom::BranchNumber other, const postroom::Layout& layout,
               const QVariantList& branches);
    Q_INVOKABLE void close();
    Q_INVOKABLE void seek(double seconds);

    bool isOpen() const { return m_left != nullptr; }
    ComparedRun* left() const { return m_left.get(); }
    ComparedRun* right() const { return m_right.get(); }
    RunClock* clock() { return &m_clock; }
    double shown() const;
    double end() const;
    QString clockText() const;
    QVariantList rows() const;

signals:
    void openChanged();
    void moved();

private:
    void tick(postroom::Duration passed);

    std::unique_ptr<ComparedRun> m_left;
    std::unique_ptr<ComparedRun> m_right;
    RunClock m_clock;
    postroom::SimTime m_shown;
    QElapsedTimer m_sinceRows;
};
