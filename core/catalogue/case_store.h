// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/judgement.h"
#include "core/catalogue/verdict_store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::catalogue {

enum class CaseState { Open, Closed };

// What a person writes about a case.
struct CaseText
{
    QString name;     // or a number; no two cases have the same
    QString reviewer; // who is in charge of it, by their own name
    QString notes;
};

struct Case
{
    std::int64_t id = 0; // given by the store, never again
    CaseText text;
    QDateTime createdAt;               // UTC
    std::optional<QDateTime> closedAt; // UTC; nothing: it is open
    // What it holds.
    std::size_t clipCount = 0;
    std::size_t verdictCount = 0;
    std::size_t runCount = 0;

    CaseState state() const { return closedAt ? CaseState::Closed : CaseState::Open; }
};

// All that is decided about it belongs to the case.
struct CaseClip
{
    QByteArray contentHash; // hex
    std::filesystem::path path;
};

// What was judged; what counts of the verdicts about it says VerdictStore.
struct CaseVerdict
{
    VerdictClip clip;
    JudgedTrack track;
};

struct CaseRun
{
    std::int64_t id = 0; // of the BatchRun
    QString name;        // as it is, or was where it was deleted
    bool isKept = true;  // false: it was deleted
};

struct CaseContents
{
    std::vector<CaseClip> clips{};
    std::vector<CaseVerdict> verdicts{};
    std::vector<CaseRun> runs{}; // newest first

    bool isEmpty() const { return clips.empty() && verdicts.empty() && runs.empty(); }
};

// The cases of a library, in its catalogue: what a department works on under one name, over several clips,
// runs and verdicts.
//
//     auto cases = CaseStore::open(libraryFolder, Catalogue::OpenMode::Existing);
//     const auto made = cases->make({.name = "2026/17", .reviewer = base::personName(), .notes = {}});
//     cases->add(made->id, {.clips = {{hash, file}}});
//
// As a Catalogue it belongs to the thread that opened it, and may stand beside others. ReadOnly works with a
// catalogue of an older version as well, which has no cases. Errors: as Catalogue's; InvalidArgument for a
// case that is not there, and for a name that is empty or taken.
class CaseStore
{
public:
    static base::Result<CaseStore> open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode);
    CaseStore(CaseStore&&) noexcept;
    CaseStore& operator=(CaseStore&&) noexcept;
    ~CaseStore();

    base::Result<Case> make(const CaseText& text);
    base::Result<void> describe(std::int64_t id, const CaseText& text);
    base::Result<void> setState(std::int64_t id, CaseState state);
    base::Result<void> remove(std::int64_t id); // verdicts, notes and runs stay

    // In one transaction each. What is there already stays as it is, what is not there is passed over.
    base::Result<void> add(std::int64_t id, const CaseContents& contents);
    base::Result<void> takeOut(std::int64_t id, const CaseContents& contents);

    base::Result<std::vector<Case>> cases() const; // open ones first, of each the newest first
    base::Result<std::optional<Case>> find(std::int64_t id) const;
    base::Result<CaseContents> contents(std::int64_t id) const;
    // The hashes of all clips whose verdicts belong to it: its own and those of its runs. Each once.
    base::Result<std::vector<QByteArray>> clipHashes(std::int64_t id) const;

private:
    struct State;
    explicit CaseStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
