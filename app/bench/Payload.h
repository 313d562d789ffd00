#pragma once

#include "core/vocabulary/Message.h"

#include <string>

namespace postroom {

/// What benchmarks publish: a body of that many bytes, without properties.
inline ContentPtr payload(std::size_t bytes)
{
    boost::intrusive_ptr<Content> content(new Content);
    content->body.assign(bytes, 'x');
    return content;
}

} // namespace postroom
