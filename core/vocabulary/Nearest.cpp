#include "core/vocabulary/Nearest.h"

#include <algorithm>
#include <numeric>

namespace postroom {

namespace {
// Letters to insert, remove, replace or swap with their neighbour to get from one word to the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    std::iota(cost[0].begin(), cost[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                                   cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
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
