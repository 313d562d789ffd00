#include "app/stage/TokenTracks.h"

#include <algorithm>

namespace postroom {

namespace {

bool isSettlement(Flight::Kind kind) {
    return kind == Flight::Kind::Ack || kind == Flight::Kind::Nack || kind == Flight::Kind::Reject;
}

} // namespace

TokenLook TokenTracks::lookOf(const Flight& flight, const Theme& theme) {
    const ThemeColours& colours = theme.colours();
    const QRgb sign = colours.onMessage.rgba();
    const QRgb edge = colours.surface.rgba();
    if (flight.kind == Flight::Kind::Ack) {
        return {TokenLook::Shape::Ack, false, colours.good.rgba(), sign, edge};
    }
    if (isSettlement(flight.kind)) {
        // The shape says what becomes of the message, which nack and reject decide alike: back, or away.
        const auto shape = flight.requeue ? TokenLook::Shape::Nack : TokenLook::Shape::Reject;
        return {shape, false, (flight.requeue ? colours.warning : colours.danger).rgba(), sign, edge};
    }
    const QRgb colour = flight.message
                            ? theme.messageColour(std::string_view(flight.message->routingKey)).rgba()
                            : colours.faintInk.rgba();
    // What was dead-lettered keeps its sign on all the way that follows.
    const bool dead = flight.kind == Flight::Kind::DeadLetter || (flight.message && flight.message->content &&
                                                                  flight.message->headers().find("x-death"));
    if (dead) {
        return {TokenLook::Shape::DeadLetter, false, colour, sign, colours.ink.rgba()};
    }
    return {TokenLook::Shape::Message, flight.redelivered, colour, sign, edge};
}

double TokenTracks::Track::progressAt(SimTime shown) const {
    if (perMicrosecond <= 0) {
        return 1;
    }
    return std::clamp(static_cast<double>((shown - leaves).microseconds) * perMicrosecond, 0.0, 1.0);
}

std::size_t TokenTracks::WayHash::operator()(const FlightWay& way) const {
    return std::hash<const CurvePath*>()(way.path) * 2 + way.back;
}

void TokenTracks::clear() {
    m_tracks.clear();
    m_ways.clear();
    m_indexOfWay.clear();
}

std::uint32_t TokenTracks::indexOf(const FlightWay& way) {
    if (!way.path) {
        return noWay;
    }
    const auto [found, isNew] = m_indexOfWay.try_emplace(way, static_cast<std::uint32_t>(m_ways.size()));
    if (isNew) {
        m_ways.push_back({way});
    }
    return found->second;
}

// Another branch of the history may give the same number to another flight.
bool TokenTracks::isOf(const Track& track, const Flight& flight) {
    return track.message == flight.message.get() && track.leaves == flight.leaves && track.lands == flight.lands &&
           track.from == flight.from && track.to == flight.to && track.kind == flight.kind;
}

TokenTracks::Track TokenTracks::trackOf(const Flight& flight, const StageGeometry& geometry, const Theme& theme,
                                        TokenSprites& sprites) {
    const auto whole = static_cast<double>((flight.lands - flight.leaves).microseconds);
    return {flight.number, &flight, flight.message.get(), flight.from, flight.to, flight.kind, flight.leaves, flight.lands, whole > 0 ? 1 / whole : 0,
            indexOf(geometry.wayOf(flight)), &sprites.set(lookOf(flight, theme), m_scale)};
}

void TokenTracks::follow(const Scene& scene, SimTime shown, const StageGeometry& geometry, const Theme& theme,
                         TokenSprites& sprites, double scale) {
    if (scale != m_scale) {
        m_tracks.clear();
        m_scale = scale;
    }
    merge(scene, shown, geometry, theme, sprites);
    if (sprites.generation() != m_generation) { // those that the first tracks know may have gone
        m_generation = sprites.generation();
        m_tracks.clear();
        merge(scene, shown, geometry, theme, sprites);
    }
}

void TokenTracks::merge(const Scene& scene, SimTime shown, const StageGeometry& geometry, const Theme& theme,
                        TokenSprites& sprites) {
    for (Way& way : m_ways) {
        way.tokens = 0;
    }
    std::size_t read = 0;
    std::size_t kept = 0;
    const std::size_t known = m_tracks.size();
    std::vector<Track> added;
    const auto count = [&](Track& track, const Flight& flight) {
        track.flight = &flight;
        if (track.way != noWay && track.leaves <= shown) {
            ++m_ways[track.way].tokens;
        }
    };
    for (const auto& [number, flight] : scene.flights()) {
        while (read < known && m_tracks[read].number < number) {
            ++read;
        }
        const bool isKnown = read < known && m_tracks[read].number == number && isOf(m_tracks[read], flight);
        if (isKnown && kept == read) { // as nearly all: it stays where it is
            count(m_tracks[read], flight);
            kept = ++read;
            continue;
        }
        Track track = isKnown ? m_tracks[read++] : trackOf(flight, geometry, theme, sprites);
        count(track, flight);
        // New ones come last, as a rule; what comes earlier waits until all old ones have been read.
        if (kept < read) {
            m_tracks[kept++] = track;
        } else {
            added.push_back(track);
        }
    }
    m_tracks.resize(kept);
    m_tracks.insert(m_tracks.end(), added.begin(), added.end());
    const auto isEarlier = [](const Track& a, const Track& b) { return a.number < b.number; };
    if (!std::is_sorted(m_tracks.begin(), m_tracks.end(), isEarlier)) {
        std::sort(m_tracks.begin(), m_tracks.end(), isEarlier);
    }
}

} // namespace postroom
