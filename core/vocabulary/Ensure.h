#pragma once

#include <functional>
#include <string_view>

namespace postroom {

/// Called with the sentence of a broken ENSURE before the program ends; the application sets it to save
/// the open session first. It must not return control to the simulation.
using LastWords = std::function<void(std::string_view sentence)>;
void setLastWords(LastWords lastWords);

/// Ends the program with the sentence a fixer needs. Active in every build: a wrong simulator teaches
/// wrong things, so a mistake of ours is never carried on with.
[[noreturn]] void ensureFailed(const char* condition, const char* sentence, const char* file, int line);

} // namespace postroom

#define ENSURE(condition, sentence)                                                                          \
    ((condition) ? static_cast<void>(0) : ::postroom::ensureFailed(#condition, sentence, __FILE__, __LINE__))
