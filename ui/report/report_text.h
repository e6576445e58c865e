// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/clip_report.h"

#include <QString>

namespace coverscope::ui {

// The sentences of a report. Pure functions, any thread; in the language of the program.
QString reportTitle(const report::Report& report);      // "Report on “clip.wav”"
QString madeText(const report::Report& report);         // "Made on 3/4/26 by Anna Weber"
QString batchSummary(const report::Report& report);     // "12 clips: 5 with a match, ..."
QString caseSummary(const report::Report& report);      // "3 clips: 2 with a confirmed match, ..."
QString caseStateText(const report::ReportCase& known); // "open since 3/4/26"
QString stretchesSummary(const report::Report& report); // "8 stretches known, 81 % of the recording"
QString outcomeText(const report::ReportClip& clip);    // "Match: “Tune”, probability 97 %"
QString regionText(const report::ReportClip& clip);     // "0:10 – 0:34 of 3:20"
QString librarySizeText(const report::ReportLibrary& library);
QString thresholdsText(const report::ReportModel& model);
QString searchText(const report::ReportClip& clip,
                   const report::ReportLibrary& library);   // "exact scan, 104 tracks searched"
QString matchFiguresText(const report::ReportMatch& match); // times, probability, score, key, tempo
QString decisionLine(const report::ReportMatch& match);     // "Rejected by anna, 3/4/26 5:06"
QString dateText(const QDateTime& date);                    // local time, with its zone
QString trackTitle(const report::ReportMatch& match);       // see core/base/recording_name.h
QString trackName(const report::ReportMatch& match);        // the same with the artist

} // namespace coverscope::ui
