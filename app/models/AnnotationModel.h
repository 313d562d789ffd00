#pragma once

#include "core/scenario/Annotation.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <functional>
#include <vector>

/// What is written and drawn on the canvas for people: notes, groups with a title, arrows. Changing them takes no time and
/// can be undone.
class AnnotationModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workbench has one")

public:
    enum Role { KindRole = Qt::UserRole + 1, TextRole, XRole, YRole, WidthRole, HeightRole };
    using Annotations = std::vector<postroom::Annotation>;
    /// Makes them so in the document, as one act of that name.
    using Commit = std::function<void(const QString& label, const Annotations&)>;

    AnnotationModel(Commit commit, QObject* parent = nullptr);

    const Annotations& shown() const { return m_shown; }
    /// The document has others now.
    void show(const Annotations& annotations);

    /// Adds a "note", "group" or "arrow" with its middle there, in scene units; returns its row. A size of 0 is the usual
    /// one.
    Q_INVOKABLE int add(const QString& kind, double x, double y, double width = 0, double height = 0);
    Q_INVOKABLE void write(int row, const QString& text);
    /// Shows it elsewhere while it is dragged; place() makes it so.
    Q_INVOKABLE void drag(int row, double x, double y, double width, double height);
    Q_INVOKABLE void place(int row);
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    static QString nameOf(postroom::AnnotationKind kind);

signals:
    /// The canvas has to be painted anew.
    void moved();

private:
    bool has(int row) const { return row >= 0 && row < rowCount(); }

    Commit m_commit;
    Annotations m_shown;
};
