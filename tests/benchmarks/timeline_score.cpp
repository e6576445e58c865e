// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/timeline_score.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace coverscope::bench {

namespace {

constexpr double tick = 0.5; // seconds between the moments that are looked at

using test::PartKind;
using test::ProgrammePart;

bool isKnown(const ProgrammePart& part)
{
    return part.kind == PartKind::Recording || part.kind == PartKind::Cover;
}

double overlap(const base::TimeRange& a, const base::TimeRange& b)
{
    return std::max(0.0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

template <class Item>
const Item* at(std::span<const Item> items, double time)
{
    for (const Item& item : items) {
        if (item.time.start <= time && time < item.time.end)
            return &item;
    }
    return nullptr;
}

// Whether the track is played anywhere in that time.
bool isPlayed(const std::string& track, const base::TimeRange& time, std::span<const ProgrammePart> truth)
{
    return std::ranges::any_of(truth, [&](const ProgrammePart& part) {
        return part.track == track &&
               overlap(part.time, time) > 0.25 * std::min(part.time.length(), time.length());
    });
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? std::nan("")
                          : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double percent(double part, double whole)
{
    return whole > 0.0 ? 100.0 * part / whole : std::nan("");
}

} // namespace

void TimelineScore::add(std::span<const ProgrammePart> truth, std::span<const Told> told,
                        std::span<const Window> windows)
{
    if (truth.empty())
        return;
    m_hours += truth.back().time.end / 3600.0;
    addTime(truth, told);
    for (const ProgrammePart& part : truth) {
        if (isKnown(part))
            addPart(part, told, windows);
    }
    for (const Told& stretch : told)
        m_falseStretches += !stretch.track.empty() && !isPlayed(stretch.track, stretch.time, truth) ? 1 : 0;
    for (const Window& window : windows) {
        if (!window.track.empty() && !isPlayed(window.track, window.time, truth))
            m_wrongWindows.push_back(window.probability);
    }
}

void TimelineScore::addTime(std::span<const ProgrammePart> truth, std::span<const Told> told)
{
    for (double time = tick / 2.0; time < truth.back().time.end; time += tick) {
        const ProgrammePart* part = at(truth, time);
        if (part == nullptr)
            continue;
        const Told* stretch = at(told, time);
        const std::string label = stretch ? stretch->track : std::string();
        Sounding& sounding = m_sounding[test::partName(part->kind)];
        if (label.empty())
            (isKnown(*part) ? sounding.missed : sounding.right) += tick;
        else
            (isKnown(*part) && label == part->track ? sounding.right : sounding.wrong) += tick;
        if (!isKnown(*part))
            m_kinds[test::partName(part->kind)][!label.empty() ? "a track"
                                                : stretch      ? stretch->kind
                                                               : "other"] += tick;
    }
}

void TimelineScore::addPart(const ProgrammePart& part, std::span<const Told> told,
                            std::span<const Window> windows)
{
    Found& found = m_found[test::partName(part.kind)];
    ++found.all;
    base::TimeRange whole{1e9, 0.0};
    double covered = 0.0;
    for (const Told& stretch : told) {
        if (stretch.track != part.track || overlap(stretch.time, part.time) <= 0.0)
            continue;
        covered += overlap(stretch.time, part.time);
        whole = {std::min(whole.start, stretch.time.start), std::max(whole.end, stretch.time.end)};
    }
    if (covered >= std::min(20.0, part.time.length() / 3.0)) {
        ++found.found;
        found.boundaryErrors.push_back(std::abs(whole.start - part.time.start));
        found.boundaryErrors.push_back(std::abs(whole.end - part.time.end));
    }
    double surest = 0.0;
    for (const Window& window : windows) {
        if (window.track == part.track && overlap(window.time, part.time) > 0.25 * window.time.length())
            surest = std::max(surest, window.probability);
    }
    found.windowProbabilities.push_back(surest);
}

double TimelineScore::falseAt(double threshold) const
{
    return static_cast<double>(std::ranges::count_if(
               m_wrongWindows, [threshold](double probability) { return probability >= threshold; })) /
           m_hours;
}

void TimelineScore::print() const
{
    std::printf("%.1f hours\n\nshare of the time: right, wrong, missed\n", m_hours);
    for (const auto& [kind, time] : m_sounding) {
        const double all = time.right + time.wrong + time.missed;
        std::printf("  %-10s %6.0f s   %5.1f %%   %5.1f %%   %5.1f %%\n", kind.c_str(), all,
                    percent(time.right, all), percent(time.wrong, all), percent(time.missed, all));
    }
    std::printf("\nwhat the library does not know was told to be\n");
    for (const auto& [kind, told] : m_kinds) {
        double all = 0.0;
        for (const auto& [name, seconds] : told)
            all += seconds;
        std::printf("  %-10s", kind.c_str());
        for (const auto& [name, seconds] : told)
            std::printf("   %s %.1f %%", name.c_str(), percent(seconds, all));
        std::printf("\n");
    }
    const double falseRate = static_cast<double>(m_falseStretches) / m_hours;
    std::printf("\nfalse stretches: %zu, %.2f an hour\n", m_falseStretches, falseRate);

    // The same number of false ones from the best match of each window of 60 s.
    double threshold = 0.0;
    while (threshold < 1.0 && falseAt(threshold) > falseRate)
        threshold += 0.001;
    std::printf("\n  %-10s %9s   %-22s   windows of 60 s, probability from %.3f on, %.2f false an hour\n", "",
                "found", "ends, median and 90 %", threshold, falseAt(threshold));
    for (const auto& [kind, found] : m_found) {
        const auto byWindows = std::ranges::count_if(found.windowProbabilities, [threshold](double value) {
            return value > 0.0 && value >= threshold;
        });
        const auto near =
            std::ranges::count_if(found.boundaryErrors, [](double error) { return error <= 2.0; });
        std::printf("  %-10s %3zu of %3zu  %5.3f   %6.1f %6.1f s, %4.1f %% within 2 s   %5.3f\n",
                    kind.c_str(), found.found, found.all,
                    static_cast<double>(found.found) / static_cast<double>(found.all),
                    quantile(found.boundaryErrors, 0.5), quantile(found.boundaryErrors, 0.9),
                    percent(static_cast<double>(near), static_cast<double>(found.boundaryErrors.size())),
                    static_cast<double>(byWindows) / static_cast<double>(found.all));
    }
}

} // namespace coverscope::bench
