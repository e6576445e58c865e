// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_store.h"
#include "core/search/search_engine.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <optional>
#include <vector>

namespace coverscope::ui {

// About the same region of the same clip and the same track.
bool isSamePair(const catalogue::VerdictRecord& a, const catalogue::VerdictRecord& b);

// What was decided about the clip that is shown, and the way to decide more. Files are hashed and the
// catalogue is read and written in the background, one change after the other; what is written is seen at
// once. Window's thread.
//
//     not loaded  --load()-->  loading  --loaded()-->  ready  --clear()-->  not loaded
class VerdictBook : public QObject
{
    Q_OBJECT

public:
    explicit VerdictBook(QObject* parent = nullptr);
    ~VerdictBook() override; // waits until all is written

    // Hashes the clip ahead of load(), which is then quick; while its search is under way.
    void prepare(const std::filesystem::path& clip);

    // `region` of the clip that was searched for.
    void load(const std::filesystem::path& library, const std::filesystem::path& clip,
              const base::TimeRange& region);
    void clear();
    bool isReady() const { return m_isReady; }

    // Of the loaded clip, newest first.
    const std::vector<catalogue::VerdictRecord>& current() const { return m_current; }
    const std::filesystem::path& library() const { return m_library; }
    const QByteArray& clipHash() const { return m_clipHash; }
    const catalogue::VerdictRecord* verdictOf(const catalogue::Track& track) const; // null: none

    // An entry on a match of the loaded clip, with nothing decided yet.
    catalogue::VerdictRecord blankRecord(const search::Match& match, const catalogue::Track& track,
                                         const std::filesystem::path& trackFile,
                                         const model::ModelInfo& model) const;

    // Every entry about a pair in that library's book, oldest first; what was written before is among them.
    QFuture<base::Result<std::vector<catalogue::VerdictRecord>>>
    history(const std::filesystem::path& library, const QByteArray& clipHash, const QByteArray& trackHash);

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
    void takeOver(const catalogue::VerdictRecord& record);

    QThreadPool m_writer; // one thread: reading sees what was written before
    std::vector<HashedFile> m_hashes;
    std::filesystem::path m_hashing; // under way

    std::filesystem::path m_library;
    std::filesystem::path m_clip;
    base::TimeRange m_region;
    QByteArray m_clipHash;
    std::vector<catalogue::VerdictRecord> m_current;
    bool m_isReady = false;
    int m_reading = 0; // counts loads, so that an answer that came too late is known
};

} // namespace coverscope::ui
