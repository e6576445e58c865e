// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/programme.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace coverscope::bench {

// What was said to be on: a track of the library, or what kind of sound nobody knows.
struct Told
{
    base::TimeRange time;
    std::string track; // file name; empty: not known
    std::string kind;  // of what is not known: "music", "speech", "silence", "other"
};

// What 60 s of a programme were taken for, by the plain search of a window.
struct Window
{
    base::TimeRange time;
    std::string track; // of the best match
    double probability = 0.0;
};

// How right timelines are, over any number of programmes. Times in seconds.
class TimelineScore
{
public:
    void add(std::span<const test::ProgrammePart> truth, std::span<const Told> told,
             std::span<const Window> windows);
    void print() const;

private:
    struct Sounding
    {
        double right = 0.0;
        double wrong = 0.0;
        double missed = 0.0;
    };
    struct Found
    {
        std::size_t all = 0;
        std::size_t found = 0;
        std::vector<double> boundaryErrors;
        std::vector<double> windowProbabilities; // of the surest window that is right; 0: none
    };

    double falseAt(double threshold) const; // windows above it, an hour
    void addTime(std::span<const test::ProgrammePart> truth, std::span<const Told> told);
    void addPart(const test::ProgrammePart& part, std::span<const Told> told,
                 std::span<const Window> windows);

    double m_hours = 0.0;
    std::size_t m_falseStretches = 0;
    std::map<std::string, Sounding> m_sounding;                   // by kind of part
    std::map<std::string, std::map<std::string, double>> m_kinds; // what unknown parts were told to be
    std::map<std::string, Found> m_found;                         // by kind of part
    std::vector<double> m_wrongWindows;                           // their probabilities
};

} // namespace coverscope::bench
