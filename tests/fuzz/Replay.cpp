#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

int replay(const std::filesystem::path& folder)
{
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        std::ifstream stream(file.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        ++files;
    }
    return files;
}

} // namespace

/// Stands in for the fuzzer where it was not asked for: gives each file of a folder to the target, once.
int main(int argc, char** argv)
{
    const int files = argc == 2 ? replay(argv[1]) : 0;
    std::printf("%d files were replayed.\n", files);
    return files != 0 ? 0 : 1;
}
