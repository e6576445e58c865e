// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/world.h"

#include "tests/support/synthetic_audio.h"

#include <cstdio>
#include <fstream>

namespace coverscope::soak {

namespace fs = std::filesystem;

namespace {

constexpr int poolSize = 8;
constexpr int placeCount = 10; // where files come and go
constexpr double tuneSeconds = 12.0;

} // namespace

World::World(std::uint32_t seed)
    : m_seed(seed), m_base(fs::canonical(fs::path(m_folder.path().toStdString())))
{
    fs::create_directories(music() / "stable");
    fs::create_directories(music() / "changing");
    fs::create_directories(m_base / "pool");
    for (int k = 0; k < stableCount; ++k)
        test::writeWav(stable(k), test::melody(static_cast<std::uint32_t>(k) + 1, tuneSeconds));
    for (int k = 0; k < poolSize; ++k) {
        m_pool.push_back(m_base / "pool" / (std::to_string(k) + ".wav"));
        test::writeWav(m_pool.back(), test::melody(static_cast<std::uint32_t>(k) + 100, tuneSeconds));
    }
}

fs::path World::stable(int number) const
{
    return music() / "stable" / (std::to_string(number) + ".wav");
}

void World::changeAFile(Dice& dice)
{
    const auto place = [&] {
        return music() / "changing" / (std::to_string(dice.below(placeCount)) + ".wav");
    };
    const fs::path file = place();
    std::error_code ignored; // what is gone already
    switch (dice.below(6)) {
    case 0:
    case 1: // as a person copies: it grows while others look
        fs::copy_file(m_pool[static_cast<std::size_t>(dice.below(poolSize))], file,
                      fs::copy_options::overwrite_existing, ignored);
        break;
    case 2: { // as a program saves: all at once
        const fs::path part = m_base / "part";
        fs::copy_file(m_pool[static_cast<std::size_t>(dice.below(poolSize))], part,
                      fs::copy_options::overwrite_existing, ignored);
        fs::rename(part, file, ignored);
        break;
    }
    case 3:
        fs::rename(file, place(), ignored);
        break;
    case 4:
        std::ofstream(file, std::ios::binary) << "no sound at all " << dice.below(1000);
        break;
    default:
        fs::remove(file, ignored);
    }
    count("files changed");
}

void World::count(const std::string& what)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[what];
}

void World::fault(const QString& what)
{
    const std::lock_guard lock(m_mutex);
    std::fprintf(stderr, "FAULT: %s\n", qPrintable(what));
    m_faults.push_back(what);
    m_isOver = true;
}

std::string World::newNote()
{
    return "note " + std::to_string(++m_noteCount);
}

void World::decided(const std::string& note)
{
    const std::lock_guard lock(m_mutex);
    m_notes.insert(note);
}

std::map<std::string, int> World::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

std::vector<QString> World::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

std::set<std::string> World::notes() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes;
}

} // namespace coverscope::soak
