#include "core/time/Dice.h"

#include "core/vocabulary/Ensure.h"

namespace postroom {

std::uint64_t Dice::bits()
{
    m_state += 0x9e3779b97f4a7c15u;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

std::uint64_t Dice::roll(std::uint64_t sides)
{
    ENSURE(sides > 0, "rolled a die without sides");
    // Numbers above the last whole multiple of `sides` would favour the small results: roll again.
    const std::uint64_t unfair = (UINT64_MAX % sides + 1) % sides;
    std::uint64_t number = bits();
    while (unfair != 0 && number > UINT64_MAX - unfair)
        number = bits();
    return number % sides;
}

Duration Dice::between(Duration shortest, Duration longest)
{
    if (longest <= shortest)
        return shortest;
    const auto span = static_cast<std::uint64_t>((longest - shortest).microseconds) + 1;
    return shortest + Duration{static_cast<std::int64_t>(roll(span))};
}

Duration Dice::arrival(Duration average)
{
    // -ln(u) for u in (0, 1] with whole numbers only: log2 bit by bit on a 32-bit fraction, then times ln 2.
    std::uint64_t u = (bits() >> 32) + 1; // 1 .. 2^32
    std::uint64_t log2Fixed = 0;          // -log2(u / 2^32) in 1/2^16
    while (u < (std::uint64_t{1} << 32)) {
        u <<= 1;
        log2Fixed += 1u << 16;
    }
    // u / 2^32 is now in [1, 2): its logarithm is subtracted.
    std::uint64_t x = u >> 1; // in [2^31, 2^32): 1.0 is 2^31
    for (std::uint64_t bit = 1u << 15; bit > 0; bit >>= 1) {
        x = (x * x) >> 31;
        if (x >= (std::uint64_t{1} << 32)) {
            x >>= 1;
            log2Fixed -= bit;
        }
    }
    constexpr std::uint64_t ln2 = 45426; // ln 2 in 1/2^16
    const std::uint64_t ln = log2Fixed * ln2 >> 16;
    std::int64_t waiting = 0;
    // Split, so that long averages do not overflow.
    waiting += (average.microseconds >> 16) * static_cast<std::int64_t>(ln);
    waiting += ((average.microseconds & 0xffff) * static_cast<std::int64_t>(ln)) >> 16;
    const std::int64_t longest = average.microseconds * 20;
    return {waiting > longest ? longest : waiting};
}

} // namespace postroom
