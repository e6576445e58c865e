// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/search/search_engine.h"
#include "ui/results/verdict_ledger.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::ui {

// What was decided about the clip that is shown, and the way to decide more: a page of the VerdictLedger,
// which all pages of the window share. Files are hashed in the background. Window's thread.
//
//     not loaded  --load()-->  loading  --loaded()-->  ready  --clear()-->  not loaded
class VerdictBook : public QObject
{
    Q_OBJECT

public:
    explicit VerdictBook(QObject* parent = nullptr);

    // The one of the window, ahead of load(); without this call the book has one of its own. Not owned.
    void setLedger(VerdictLedger* ledger);
    VerdictLedger* ledger() const { return m_ledger; }

    // Hashes the clip ahead of load(), which is then quick; while its search is under way.
    void prepare(const std::filesystem::path& clip);

    // `region` of the clip that was searched for.
    void load(const std::filesystem::path& library, const std::filesystem::path& clip,
              const base::TimeRange& region);
    void clear();
    bool isReady() const { return m_isReady; }

    // Of the loaded clip, newest first.
    const std::vector<catalogue::VerdictRecord>& current() const { return m_ledger->of(m_clipHash); }
    const std::filesystem::path& library() const { return m_library; }
    const QByteArray& clipHash() const { return m_clipHash; }
    const catalogue::VerdictRecord* verdictOf(const catalogue::Track& track) const; // null: none

    // An entry on a match of the loaded clip, with nothing decided yet.
    catalogue::VerdictRecord blankRecord(const search::Match& match, const catalogue::Track& track,
                                         const std::filesystem::path& trackFile,
                                         const model::ModelInfo& model) const;

    // What the person sees as they decide `record` of the loaded clip; kept with it, see keepEvidence().
    static catalogue::KeptEvidence evidenceOf(const search::Match& match,
                                              const search::Thresholds& thresholds, base::Seconds chunkHop);
    void keep(const catalogue::VerdictRecord& record, const catalogue::KeptEvidence& evidence);

    // Into that library's book, dated now. It need not be the loaded clip's: undo reaches further back.
    void write(const std::filesystem::path& library, catalogue::VerdictRecord record);

Q_SIGNALS:
    void loaded();
    void changed(); // what is decided, after loaded()
    void failed(const coverscope::base::Error& error);

private:
    struct HashedFile
    {
        std::filesystem::path path;
        std::uintmax_t size = 0;
        std::filesystem::file_time_type modified;
        QByteArray hash;
    };

    static std::optional<HashedFile> identify(const std::filesystem::path& file);
    const HashedFile* knownHash(const std::filesystem::path& file) const;
    void onHashed(const HashedFile& file);
    void readCurrent();
    void onLedgerChanged(const QByteArray& clipHash);

    VerdictLedger* m_ledger;
    std::vector<HashedFile> m_hashes;
    std::filesystem::path m_hashing; // under way

    std::filesystem::path m_library;
    std::filesystem::path m_clip;
    base::TimeRange m_region;
    QByteArray m_clipHash;
    bool m_isReady = false;
    int m_reading = 0; // counts loads, so that an answer that came too late is known
};

} // namespace coverscope::ui
