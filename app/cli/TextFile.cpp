#include "app/cli/TextFile.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace postroom {

namespace {

constexpr std::uintmax_t largestFile = 64 * 1024 * 1024;

std::string because(int error)
{
    return error != 0 ? std::string(": ") + std::strerror(error) : std::string();
}

} // namespace

tl::expected<std::string, std::string> readTextFile(const std::string& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return tl::unexpected(fmt::format("{}: this is a folder, not a file", path));
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return tl::unexpected(fmt::format("{}: the file cannot be opened{}", path, because(errno)));
    std::string text;
    char block[65536];
    while (file.read(block, sizeof block) || file.gcount() > 0) {
        text.append(block, static_cast<std::size_t>(file.gcount()));
        if (text.size() > largestFile)
            return tl::unexpected(fmt::format("{}: the file is larger than 64 MB; no scenario is", path));
    }
    if (file.bad())
        return tl::unexpected(fmt::format("{}: the file cannot be read{}", path, because(errno)));
    return text;
}

std::optional<std::string> writeTextFile(const std::string& path,
                                         const std::function<void(std::ostream&)>& write)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    // A device or a pipe is written to as it is.
    const bool replaces = !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
    const std::string target = replaces ? path + ".part" : path;
    errno = 0;
    std::ofstream file(target, std::ios::binary | std::ios::trunc);
    if (!file)
        return fmt::format("{}: the file cannot be written{}", path, because(errno));
    write(file);
    file.close();
    if (!file) {
        const int reason = errno;
        if (replaces)
            std::filesystem::remove(target, error);
        return fmt::format("{}: not everything could be written{}", path, because(reason));
    }
    if (replaces) {
        std::filesystem::rename(target, path, error);
        if (error) {
            const std::string reason = error.message();
            std::filesystem::remove(target, error);
            return fmt::format("{}: the file cannot be replaced: {}", path, reason);
        }
    }
    return std::nullopt;
}

std::optional<std::string> writeToOutput(const std::string& text)
{
    errno = 0;
    std::cout << text << std::flush;
    if (std::cout)
        return std::nullopt;
    return fmt::format("the standard output cannot be written{}", because(errno));
}

int trouble(const std::string& sentence)
{
    std::cerr << "postroom: " << sentence << '\n';
    return 2;
}

} // namespace postroom
