// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a fuzz target without libFuzzer:
//     TARGET_replay [--mutants N] [FILE or FOLDER]...
// its own seeds, the files that are named (what once failed), and N mutants of each of them, always the same.
//     TARGET_replay --write-seeds FOLDER
// writes the seeds, for libFuzzer to start from.
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/composed_piece.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

using coverscope::fuzz::Bytes;

namespace {

// Bytes changed, cut, doubled, overwritten with what is often misread.
Bytes mutant(Bytes bytes, coverscope::test::Chance& chance)
{
    const auto place = [&] {
        return static_cast<std::size_t>(chance.integer(0, static_cast<int>(bytes.size()) - 1));
    };
    for (int change = chance.integer(1, 4); change > 0 && !bytes.empty(); --change) {
        switch (chance.integer(0, 5)) {
        case 0:
            bytes[place()] ^= static_cast<std::uint8_t>(1U << static_cast<unsigned>(chance.integer(0, 7)));
            break;
        case 1:
            bytes[place()] = static_cast<std::uint8_t>(chance.integer(0, 255));
            break;
        case 2:
            bytes.resize(place());
            break;
        case 3: {
            const std::size_t first = place();
            const std::size_t count = std::min(bytes.size() - first, place() / 8 + 1);
            const Bytes part(bytes.begin() + static_cast<std::ptrdiff_t>(first),
                             bytes.begin() + static_cast<std::ptrdiff_t>(first + count));
            bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(place()), part.begin(), part.end());
            break;
        }
        case 4: {
            constexpr std::uint64_t numbers[] = {0,      1,          0x7F,       0xFF, 0x7FFF,
                                                 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, ~0ULL};
            const std::uint64_t number = numbers[chance.integer(0, 8)];
            const std::size_t first = place();
            std::memcpy(bytes.data() + first, &number,
                        std::min<std::size_t>(bytes.size() - first,
                                              1U << static_cast<unsigned>(chance.integer(0, 3))));
            break;
        }
        default: {
            const std::size_t first = place();
            bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(first),
                        bytes.begin() +
                            static_cast<std::ptrdiff_t>(std::min(bytes.size(), first + place() / 8 + 1)));
            break;
        }
        }
    }
    return bytes;
}

// Nothing of a place that is not there: nothing has failed yet.
void addFiles(const std::filesystem::path& place, std::vector<Bytes>& inputs)
{
    if (!std::filesystem::exists(place))
        return;
    if (!std::filesystem::is_directory(place))
        return inputs.push_back(coverscope::fuzz::contentOf(place));
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(place))
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files)
        inputs.push_back(coverscope::fuzz::contentOf(file));
}

} // namespace

int main(int argumentCount, char** arguments)
{
    LLVMFuzzerTestOneInput(nullptr, 0); // and there is an application from now on
    std::vector<Bytes> inputs = coverscope::fuzz::seeds();
    int mutants = 0;
    for (int k = 1; k < argumentCount; ++k) {
        const std::string word = arguments[k];
        if (word == "--write-seeds" && k + 1 < argumentCount) {
            const std::filesystem::path folder = arguments[++k];
            std::filesystem::create_directories(folder);
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                std::FILE* file = std::fopen((folder / ("seed-" + std::to_string(i))).c_str(), "wb");
                if (file == nullptr)
                    return 1;
                std::fwrite(inputs[i].data(), 1, inputs[i].size(), file);
                std::fclose(file);
            }
            return 0;
        }
        if (word == "--mutants" && k + 1 < argumentCount)
            mutants = std::atoi(arguments[++k]);
        else
            addFiles(word, inputs);
    }
    if (inputs.empty() || std::ranges::any_of(inputs, [](const Bytes& input) { return input.empty(); })) {
        std::fprintf(stderr, "a seed could not be made\n");
        return 1;
    }
    std::size_t runs = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        LLVMFuzzerTestOneInput(inputs[i].data(), inputs[i].size());
        coverscope::test::Chance chance(i + 1);
        for (int k = 0; k < mutants; ++k) {
            const Bytes changed = mutant(inputs[i], chance);
            LLVMFuzzerTestOneInput(changed.data(), changed.size());
        }
        runs += static_cast<std::size_t>(mutants) + 1;
    }
    std::printf("%zu inputs read\n", runs);
    return 0;
}
