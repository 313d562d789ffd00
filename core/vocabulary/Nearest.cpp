#include "core/vocabulary/Nearest.h"

#include <algorithm>
#include <numeric>

namespace postroom {

namespace {
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            diagonal = above;
        }
    }
    return row.back();
}
} // namespace

std::string nearest(std::string_view word, const std::vector<std::string_view>& known)
{
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(word.size() / 3, 1) + 1;
    for (std::string_view candidate : known) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return std::string(best);
}

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& known)
{
    const std::string best = nearest(word, known);
    if (!best.empty())
        return "; did you mean '" + best + "'?";
    std::string text = "; known are ";
    for (std::size_t i = 0; i < known.size(); ++i)
        text += (i ? ", " : "") + std::string(known[i]);
    return text;
}

} // namespace postroom
