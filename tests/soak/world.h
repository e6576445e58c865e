// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace coverscope::soak {

// Chance of one who acts: the same for the same seed, so that what each of them does is, though not when.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_engine); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    std::mt19937 m_engine;
};

// The folders that all of them work on, what they did, and what they found to be wrong. Any thread.
class World
{
public:
    explicit World(std::uint32_t seed);

    std::uint32_t seed() const { return m_seed; }
    std::filesystem::path music() const { return m_base / "music"; }
    std::filesystem::path library() const { return m_base / "library"; }
    std::filesystem::path other(const char* name) const { return m_base / name; }

    // Recordings that stay as they are, at "stable/N.wav" in the music, N from 0.
    static constexpr int stableCount = 3;
    std::filesystem::path stable(int number) const;

    // Adds, replaces, moves or deletes a file among the others.
    void changeAFile(Dice& dice);

    bool isOver() const { return m_isOver; }
    void end() { m_isOver = true; }

    void count(const std::string& what); // that it was done
    void fault(const QString& what);     // ends all
    std::string newNote();               // for a decision; no two are the same
    void decided(const std::string& note);

    std::map<std::string, int> counts() const;
    std::vector<QString> faults() const;
    std::set<std::string> notes() const;

private:
    std::uint32_t m_seed;
    QTemporaryDir m_folder;
    std::filesystem::path m_base;
    std::vector<std::filesystem::path> m_pool; // recordings to put among the music

    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_noteCount = 0;
    mutable std::mutex m_mutex; // of what follows
    std::map<std::string, int> m_counts;
    std::vector<QString> m_faults;
    std::set<std::string> m_notes;
};

} // namespace coverscope::soak
