#include "app/models/AnnotationModel.h"

#include <algorithm>
#include <cmath>

using namespace postroom;

namespace {

constexpr std::int64_t smallest = 40;

/// A note lies beside the others, a group or arrow not exactly on another: each can be seen.
void moveAside(Annotation& added, const std::vector<Annotation>& others)
{
    const bool isNote = added.kind == AnnotationKind::Note;
    const auto covers = [&](const Annotation& other) {
        if (other.kind != added.kind)
            return false;
        return isNote ? added.x < other.x + other.width && other.x < added.x + added.width
                            && added.y < other.y + other.height && other.y < added.y + added.height
                      : added.x == other.x && added.y == other.y;
    };
    constexpr std::int64_t gap = 16;
    for (auto other = others.begin(); other != others.end();) {
        if (!covers(*other)) {
            ++other;
            continue;
        }
        added.x += isNote ? 0 : gap;
        added.y = isNote ? other->y + other->height + gap : added.y + gap;
        other = others.begin();
    }
}

std::int64_t whole(double value) { return std::llround(std::clamp(value, -1e6, 1e6)); }

} // namespace

AnnotationModel::AnnotationModel(Commit commit, QObject* parent) : QAbstractListModel(parent), m_commit(std::move(commit)) {}

QString AnnotationModel::nameOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Note: return tr("note");
    case AnnotationKind::Group: return tr("group");
    case AnnotationKind::Arrow: return tr("arrow");
    }
    return {};
}

void AnnotationModel::show(const Annotations& annotations)
{
    if (annotations == m_shown)
        return;
    // Rows keep their items while they can: the keyboard stays where it is.
    const auto common = static_cast<int>(std::min(annotations.size(), m_shown.size()));
    const auto before = static_cast<int>(m_shown.size());
    const auto after = static_cast<int>(annotations.size());
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_shown = annotations;
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    if (common > 0)
        emit dataChanged(index(0), index(common - 1));
}

int AnnotationModel::add(const QString& kind, double x, double y, double width, double height)
{
    Annotation added;
    added.kind = enumFromWord<AnnotationKind>(kind.toStdString()).value_or(AnnotationKind::Note);
    added.text = (added.kind == AnnotationKind::Note ? tr("Double-click to write") : added.kind == AnnotationKind::Group ? tr("Group") : QString()).toStdString();
    if (added.kind == AnnotationKind::Group) {
        added.width = 420;
        added.height = 240;
    } else if (added.kind == AnnotationKind::Arrow) {
        added.width = 140;
        added.height = -60;
    }
    if (width > 0 && height > 0) {
        added.width = whole(width);
        added.height = whole(height);
    }
    added.x = whole(x) - added.width / 2;
    added.y = whole(y) - added.height / 2;
    moveAside(added, m_shown);
    Annotations changed = m_shown;
    changed.push_back(added);
    m_commit(tr("Add a %1").arg(nameOf(added.kind)), changed);
    return rowCount() - 1;
}

void AnnotationModel::write(int row, const QString& text)
{
    if (!has(row) || text.toStdString() == m_shown[static_cast<std::size_t>(row)].text)
        return;
    Annotations changed = m_shown;
    Annotation& one = changed[static_cast<std::size_t>(row)];
    one.text = text.toStdString();
    m_commit(tr("Write on a %1").arg(nameOf(one.kind)), changed);
}

void AnnotationModel::drag(int row, double x, double y, double width, double height)
{
    if (!has(row))
        return;
    Annotation& one = m_shown[static_cast<std::size_t>(row)];
    one.x = whole(x);
    one.y = whole(y);
    const bool isArrow = one.kind == AnnotationKind::Arrow;
    one.width = isArrow ? whole(width) : std::max(smallest, whole(width));
    one.height = isArrow ? whole(height) : std::max(smallest, whole(height));
    emit dataChanged(index(row), index(row));
    emit moved();
}

void AnnotationModel::place(int row)
{
    if (has(row))
        m_commit(tr("Move a %1").arg(nameOf(m_shown[static_cast<std::size_t>(row)].kind)), Annotations(m_shown));
}

void AnnotationModel::remove(int row)
{
    if (!has(row))
        return;
    Annotations changed = m_shown;
    const AnnotationKind kind = changed[static_cast<std::size_t>(row)].kind;
    changed.erase(changed.begin() + row);
    m_commit(tr("Remove a %1").arg(nameOf(kind)), changed);
}

int AnnotationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AnnotationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Annotation& one = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return QString::fromLatin1(wordOf(one.kind).data());
    case Qt::DisplayRole:
    case TextRole: return QString::fromStdString(one.text);
    case XRole: return static_cast<double>(one.x);
    case YRole: return static_cast<double>(one.y);
    case WidthRole: return static_cast<double>(one.width);
    case HeightRole: return static_cast<double>(one.height);
    default: return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    return {{KindRole, "kind"}, {TextRole, "text"},   {XRole, "startX"},
            {YRole, "startY"},     {WidthRole, "across"}, {HeightRole, "down"}};
}
