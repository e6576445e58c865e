// SPDX-License-Identifier: GPL-3.0-or-later
// Indexing, searches, cancelled jobs, removals, decisions and rescans at once on one library, through the
// library as a window does and by coverscope-cli, while the music changes. Afterwards the library must be as
// a fresh one of the same music, every decision must be there, and memory must not have grown.
//
//     soak --seconds 1800 [--seed N]                    half an hour
//     soak --queries 500 --reindexings 50               what memory these take, one after the other
#include "tests/soak/soak_parts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <thread>

using namespace coverscope::soak;

namespace {

constexpr int longEnoughToJudgeMemory = 300; // seconds; before, it still fills what it keeps
constexpr double mostGrowth = 1.1;           // of the peak of the last third over that of the second
constexpr double mostGrowthOfTurns = 8.0;    // MiB

int argument(const QStringList& arguments, const char* name, int otherwise)
{
    const qsizetype place = arguments.indexOf(QLatin1String(name));
    return place >= 0 && place + 1 < arguments.size() ? arguments[place + 1].toInt() : otherwise;
}

void soakFor(World& world, int seconds)
{
    makeLibrary(world);
    std::vector<double> memory;
    std::thread window([&world] { actAsWindow(world); });
    std::thread commandLine([&world] { actAsCommandLine(world); });
    std::thread music([&world] {
        Dice dice(world.seed() + 3);
        while (!world.isOver()) {
            world.changeAFile(dice);
            std::this_thread::sleep_for(std::chrono::milliseconds(200 + dice.below(1500)));
        }
    });
    QElapsedTimer timer;
    timer.start();
    while (!world.isOver() && timer.elapsed() < 1000LL * seconds) {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        memory.push_back(residentMebibytes());
    }
    world.end();
    window.join();
    commandLine.join();
    music.join();
    for (const auto& [what, count] : world.counts())
        std::printf("%6d %s\n", count, what.c_str());
    const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
    if (third == 0)
        return;
    const double middle = *std::max_element(memory.begin() + third, memory.begin() + 2 * third);
    const double last = *std::max_element(memory.begin() + 2 * third, memory.end());
    std::printf("memory: at most %.0f MiB in the second third, %.0f MiB in the last\n", middle, last);
    if (seconds >= longEnoughToJudgeMemory && last > mostGrowth * middle)
        world.fault(QStringLiteral("memory grows"));
}

void judgeGrowth(World& world, const char* what, double growth)
{
    std::printf("%s: %+.1f MiB\n", what, growth);
    if (growth > mostGrowthOfTurns)
        world.fault(QStringLiteral("memory grows with ") + QLatin1String(what));
}

} // namespace

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const int seed = argument(arguments, "--seed", 1);
    const int queries = argument(arguments, "--queries", 0);
    const int reindexings = argument(arguments, "--reindexings", 0);
    World world(static_cast<std::uint32_t>(seed));
    std::printf("seed %d\n", seed);
    if (queries > 0)
        judgeGrowth(world, "queries", growthOfQueries(world, queries));
    if (reindexings > 0)
        judgeGrowth(world, "re-indexings", growthOfReindexings(world, reindexings));
    if (queries + reindexings == 0) {
        soakFor(world, argument(arguments, "--seconds", 1800));
        compareWithFresh(world);
    }
    std::printf("%zu faults\n", world.faults().size());
    return world.faults().empty() ? 0 : 1;
}
