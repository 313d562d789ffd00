#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace postroom {

/// Which parts of an area are taken, in square cells: to find room for many small things quickly.
class CellGrid {
public:
    static constexpr double cell = 4;

    explicit CellGrid(const QRectF& area)
        : m_area(area)
        , m_columns(std::clamp(static_cast<int>(area.width() / cell) + 1, 1, 2000))
        , m_rows(std::clamp(static_cast<int>(area.height() / cell) + 1, 1, 2000))
        , m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), false) {}

    void take(const QRectF& box) {
        visit(box, [](auto taken) {
            taken = true;
            return true;
        });
    }
    bool isFree(const QRectF& box) {
        return visit(box, [](auto taken) { return !taken; });
    }

private:
    template <class Visitor>
    bool visit(const QRectF& box, Visitor visitor) {
        const auto index = [](double at, int count) { return std::clamp(static_cast<int>(at / cell), 0, count - 1); };
        const int left = index(box.left() - m_area.left(), m_columns);
        const int right = index(box.right() - m_area.left(), m_columns);
        const int bottom = index(box.bottom() - m_area.top(), m_rows);
        for (int row = index(box.top() - m_area.top(), m_rows); row <= bottom; ++row) {
            for (int column = left; column <= right; ++column) {
                if (!visitor(m_taken[static_cast<std::size_t>(row * m_columns + column)])) {
                    return false;
                }
            }
        }
        return true;
    }

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<bool> m_taken;
};

} // namespace postroom
