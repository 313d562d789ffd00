#pragma once

#include <cstddef>

/// How many sockets this program may have open besides its files. Asks the system for as many as it gives.
std::size_t mostSockets();
