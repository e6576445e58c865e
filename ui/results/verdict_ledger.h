// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/verdict_evidence_store.h"
#include "core/catalogue/verdict_store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <functional>
#include <map>
#include <vector>

namespace coverscope::ui {

// About the same region of the same clip and the same track.
bool isSamePair(const catalogue::VerdictRecord& a, const catalogue::VerdictRecord& b);

// What was decided about all clips of the open library: the one state of it that every page shows. What is
// written is seen at once, everywhere, and kept in the catalogue in the background, one change after the
// other; what could not be kept goes again. Window's thread.
class VerdictLedger : public QObject
{
    Q_OBJECT

public:
    using Records = std::vector<catalogue::VerdictRecord>;
    using ByClip = std::map<QByteArray, Records>; // by the clip's hash, newest first each

    explicit VerdictLedger(QObject* parent = nullptr);
    ~VerdictLedger() override; // waits until all is written

    // From now on about this library; what there is in its book is read. changed() follows.
    void open(const std::filesystem::path& library);
    // The same, but nothing is read of it yet.
    void use(const std::filesystem::path& library);
    const std::filesystem::path& library() const { return m_library; }

    const ByClip& all() const { return m_current; }
    const Records& of(const QByteArray& clipHash) const;

    // On two recordings, whichever of them was the clip; null: nothing was decided. They are known by their
    // hashes; `firstRange` and `secondRange`: seconds of them that this is about.
    const catalogue::VerdictRecord* between(const catalogue::Track& first, const base::TimeRange& firstRange,
                                            const catalogue::Track& second,
                                            const base::TimeRange& secondRange) const;
    const catalogue::VerdictRecord* between(const catalogue::Track& first,
                                            const catalogue::Track& second) const;

    // Reads what is decided about a clip, which another program may have changed; then calls `done`, unless
    // `context` is gone or another library is in use by then.
    void refresh(const QByteArray& clipHash, QObject* context,
                 const std::function<void(const base::Result<void>&)>& done);

    // Into that library's book, as it is. The error comes from the future, what is shown follows by itself.
    QFuture<base::Result<Records>> write(const std::filesystem::path& library,
                                         const catalogue::VerdictRecord& record);

    // What was seen when `record` was decided, for good, ahead of write(). The error comes from the future.
    QFuture<base::Result<void>> keepEvidence(const std::filesystem::path& library,
                                             const catalogue::VerdictRecord& record,
                                             const catalogue::KeptEvidence& evidence);

    // Every entry about a pair in that library's book, oldest first; what was written before is among them.
    QFuture<base::Result<Records>> history(const std::filesystem::path& library, const QByteArray& clipHash,
                                           const QByteArray& trackHash);

Q_SIGNALS:
    void changed(const QByteArray& clipHash); // empty: whatever the clip

private:
    void readAll();

    QThreadPool m_writer; // one thread: reading sees what was written before
    std::filesystem::path m_library;
    ByClip m_current;
    quint64 m_writeCount = 0; // what was read before a write is out of date
};

} // namespace coverscope::ui
