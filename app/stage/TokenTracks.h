#pragma once

#include "app/Theme.h"
#include "app/stage/StageGeometry.h"
#include "app/stage/TokenSprites.h"

#include <unordered_map>
#include <vector>

namespace postroom {

/// What is known about every token on the canvas and stays the same as long as it travels: its way and its look. Made
/// once for each, because finding them costs more than painting.
class TokenTracks {
public:
    struct Track {
        FlightNumber number = 0;
        const Flight* flight = nullptr; ///< good until the scene changes
        const Message* message = nullptr;
        NodeKey from;
        NodeKey to;
        Flight::Kind kind = Flight::Kind::Publish;
        SimTime leaves;
        SimTime lands;
        double perMicrosecond = 0; ///< progress; 0: it is there at once
        std::uint32_t way = noWay; ///< an index of ways()
        TokenSprites::Set* sprites = nullptr;

        double progressAt(SimTime shown) const;
    };
    static constexpr std::uint32_t noWay = ~0u;
    /// Something tokens travel along, in one direction.
    struct Way {
        FlightWay line;
        std::size_t tokens = 0; ///< those under way at the time shown
        bool isCrowd = false;
    };

    /// Forgets everything: geometry or theme are other ones.
    void clear();
    /// Makes the tracks those of the scene. `scale`: of the sprites, in pixels of the device for each scene unit.
    void follow(const Scene& scene, SimTime shown, const StageGeometry& geometry, const Theme& theme,
                TokenSprites& sprites, double scale);

    const std::vector<Track>& tracks() const { return m_tracks; }
    std::vector<Way>& ways() { return m_ways; }

    static TokenLook lookOf(const Flight& flight, const Theme& theme);

private:
    void merge(const Scene& scene, SimTime shown, const StageGeometry& geometry, const Theme& theme,
               TokenSprites& sprites);
    struct WayHash {
        std::size_t operator()(const FlightWay& way) const;
    };
    static bool isOf(const Track& track, const Flight& flight);
    Track trackOf(const Flight& flight, const StageGeometry& geometry, const Theme& theme, TokenSprites& sprites);
    std::uint32_t indexOf(const FlightWay& way);

    std::vector<Track> m_tracks; ///< by number, as in the scene
    std::vector<Way> m_ways;
    std::unordered_map<FlightWay, std::uint32_t, WayHash> m_indexOfWay;
    double m_scale = 0;
    std::uint64_t m_generation = 0;
};

} // namespace postroom
