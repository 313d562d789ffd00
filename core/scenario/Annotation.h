#pragma once

#include "core/vocabulary/Fields.h"

#include <cstdint>
#include <string>

namespace postroom {

enum class AnnotationKind : std::uint8_t { Note, Group, Arrow };

/// Something on the canvas that is only for people: a text, a frame with a title around nodes, or an arrow that points at
/// something. It changes nothing in the run.
struct Annotation {
    AnnotationKind kind = AnnotationKind::Note;
    std::string text;
    /// The upper left corner in scene units; where an arrow begins.
    std::int64_t x = 0;
    std::int64_t y = 0;
    /// In scene units. An arrow ends that far away, so that its numbers may be negative.
    std::int64_t width = 220;
    std::int64_t height = 80;
    bool operator==(const Annotation&) const = default;
};

template<>
struct EnumWords<AnnotationKind> {
    static constexpr std::array<std::pair<AnnotationKind, std::string_view>, 3> names{
        {{AnnotationKind::Note, "note"}, {AnnotationKind::Group, "group"}, {AnnotationKind::Arrow, "arrow"}}};
};

template<>
struct Described<Annotation> {
    static constexpr std::string_view name = "annotation";
    static constexpr auto fields = std::make_tuple(
        field("kind", &Annotation::kind, "A note, a group (a frame with a title) or an arrow."),
        field("text", &Annotation::text, "What it says."),
        field("x", &Annotation::x, "Its left edge on the canvas; where an arrow begins."),
        field("y", &Annotation::y, "Its upper edge; where an arrow begins."),
        field("width", &Annotation::width, "How wide it is; how far to the right an arrow ends."),
        field("height", &Annotation::height, "How high it is; how far down an arrow ends."));
};

} // namespace postroom
