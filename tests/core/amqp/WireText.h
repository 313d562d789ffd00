#pragma once

#include <string>
#include <string_view>

/// Bytes as a test writes them: hexadecimal digits, with blanks and lines between bytes as one likes, and
/// text in single quotes, which stands for its bytes: "00 05 'hello'".
std::string bytesOf(std::string_view written);

/// The other direction, for comparing: hexadecimal digits without blanks.
std::string hexOf(std::string_view bytes);
