// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calibration/calibration_row.h"

#include "core/search/logistic_regression.h"

#include <algorithm>
#include <cstdio>

namespace coverscope::training {

namespace {

evaluation::QueryOutcome outcome(std::size_t clique, const std::vector<bool>& relevance)
{
    return {clique, evaluation::averagePrecision(relevance),
            static_cast<double>(evaluation::firstRelevantRank(relevance)), relevance.front(), 1.0};
}

} // namespace

void CalibrationRow::add(const JudgedSearch& judged, const search::Calibration& calibration)
{
    std::vector<double> values;
    std::vector<bool> isCover;
    std::vector<bool> isDistractor;
    double own = -1e300;
    double bestOther = -1e300;
    for (const JudgedTrack& track : judged.tracks) {
        if (track.standsFor > 1)
            continue; // the third stage would not see it
        const double value = calibration.fusion->value(track.evidence, judged.length);
        if (track.relation == PairRelation::SameRecording) {
            own = std::max(own, value);
            continue;
        }
        values.push_back(value);
        isCover.push_back(track.relation == PairRelation::Cover);
        isDistractor.push_back(track.isDistractor);
        if (!isCover.back())
            bestOther = std::max(bestOther, value);
    }
    const auto verdict = [&calibration](double value) {
        return calibration.thresholds().verdict(search::logistic(value));
    };
    ++withoutCover;
    falseMatches += verdict(bestOther) == search::Verdict::Match ? 1 : 0;
    falsePossible += verdict(bestOther) != search::Verdict::NoMatch ? 1 : 0;
    const auto order = evaluation::rankingOf(values);
    if (judged.isCut) {
        ++cuts;
        const bool isFirst = order.empty() || own > values[order.front()];
        foundItself += isFirst ? 1 : 0;
        calledItself += isFirst && verdict(own) == search::Verdict::Match ? 1 : 0;
    }
    if (std::find(isCover.begin(), isCover.end(), true) == isCover.end())
        return;
    ++withCover;
    std::vector<bool> relevance;
    std::vector<bool> relevanceWithoutDistractors;
    for (const std::size_t k : order) {
        relevance.push_back(isCover[k]);
        if (!isDistractor[k])
            relevanceWithoutDistractors.push_back(isCover[k]);
    }
    ranking.push_back(outcome(judged.clique, relevance));
    rankingWithoutDistractors.push_back(outcome(judged.clique, relevanceWithoutDistractors));
    const auto best = verdict(values[order.front()]);
    matches += relevance.front() && best == search::Verdict::Match ? 1 : 0;
    possible += relevance.front() && best != search::Verdict::NoMatch ? 1 : 0;
}

void CalibrationRow::print(const char* name) const
{
    const auto percent = [](std::size_t part, std::size_t whole) {
        return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    };
    const auto printRanking = [](const char* library, const evaluation::Summary& summary) {
        std::printf("%s: mAP %.3f (%.3f-%.3f)  top-1 %.3f (%.3f-%.3f) | ", library, summary.mAP,
                    summary.mAP95.low, summary.mAP95.high, summary.top1, summary.top195.low,
                    summary.top195.high);
    };
    std::printf("%-5s covers %3zu  ", name, withCover);
    printRanking("among all", evaluation::summarise(ranking));
    printRanking("without distractors", evaluation::summarise(rankingWithoutDistractors));
    std::printf(
        "cover first and match %5.1f %%, possible %5.1f %% | "
        "no cover %4zu: match %4.1f %%, possible %4.1f %% | own recording first %5.1f %%, match %5.1f %% "
        "of %zu\n",
        percent(matches, withCover), percent(possible, withCover), withoutCover,
        percent(falseMatches, withoutCover), percent(falsePossible, withoutCover), percent(foundItself, cuts),
        percent(calledItself, cuts), cuts);
}

} // namespace coverscope::training
