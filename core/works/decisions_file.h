// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/pair_decision_store.h"
#include "core/catalogue/verdict_store.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

// The decisions of a library as a file, for another reviewer's library: every entry of the history, with
// author, date and what it is about, by content. As JSON
//
//     {"format": "coverscope-decisions", "version": 1, "verdicts": [...], "pairs": [...]}
//
// where verdicts are as `verdicts --json` lists them and pairs as `works --json` does, each with "decided_ms"
// (since the epoch) and "counts"; or as CSV, a row for each entry.
namespace coverscope::works {

struct Decisions
{
    std::vector<catalogue::VerdictRecord> verdicts; // every entry, oldest first
    std::vector<catalogue::PairDecision> pairs;
};

QByteArray decisionsJson(const Decisions& decisions);
QByteArray decisionsCsv(const Decisions& decisions);

struct ReadDecisions
{
    Decisions decisions;
    QStringList problems; // entries that cannot be read, each with its place in the file
};

// Of either form, and of what `verdicts --csv` wrote. Fails as reading does; with UnsupportedFormat for a
// file that is something else, and NewerVersion for one of a later program.
base::Result<ReadDecisions> readDecisions(const std::filesystem::path& file);

// Every entry of a library. Fails as the stores do.
base::Result<Decisions> decisionsOf(const std::filesystem::path& libraryFolder);

} // namespace coverscope::works
