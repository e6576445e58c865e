// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/progress.h"
#include "core/search/session.h"

#include <QString>

#include <memory>
#include <vector>

namespace coverscope::shared_catalogue {

// A library on a PostgreSQL server, filled by push() and searched by many. To be used on the thread that
// opened it; a QCoreApplication must exist.
//
//     auto catalogue = SharedCatalogue::open("team");
//     auto query = catalogue->session(embedder)->prepare(clip, {});
//     auto found = catalogue->search(*query, embedder, {}, token);
//
// A search asks the server which recordings are near, fetches what these have and goes through the stages of
// search::search() with them here. In mode Exact the outcome is that of a local library of the same
// recordings, to the last digit, but that recordings of equal scores may change places. In mode Automatic
// the graph is used from SearchOptions::hnswThreshold chunks on where there is one, in mode Hnsw always: it
// may miss some.
class SharedCatalogue
{
public:
    // Fails with NotALibrary where nothing was pushed yet, NewerVersion, and as the server does: ReadFailed
    // (away), PermissionDenied, Busy.
    static base::Result<std::unique_ptr<SharedCatalogue>> open(const QString& service);
    ~SharedCatalogue();

    const catalogue::IndexIdentity& identity() const;

    // To prepare() clips with; searches nothing by itself. ModelMismatch where the catalogue was made with
    // another model.
    base::Result<search::Session> session(model::Embedder& embedder) const;

    struct Found
    {
        search::SearchResult result;
        // The recordings that were looked at, which `result` speaks of. Paths are those of who pushed them.
        // Damaged are those whose checksum does not hold: they were not searched.
        std::shared_ptr<const library::Snapshot> looked;
        std::size_t recordingCount = 0; // of the catalogue
        double serverMilliseconds = 0.0;
    };
    // InvalidArgument for what is not offered here: a tune, scoreEveryTrack, a recording left out.
    base::Result<Found> search(const std::shared_ptr<const search::Query>& query, model::Embedder& embedder,
                               const search::SearchOptions& options,
                               const base::CancellationToken& token = {});

    struct State
    {
        qint64 recordings = 0;
        qint64 chunks = 0;
        double seconds = 0.0; // of sound
        qint64 bytes = 0;     // on the server, with what searches need
        bool hasGraph = false;
        int schema = 0;
        QString serverVersion;
        QString vectorVersion; // pgvector's
        QString user;
        bool mayChange = false;
    };
    base::Result<State> state() const;

    // Every checksum, and whether the server has each chunk to search for. What is wrong, a sentence for each
    // recording.
    base::Result<std::vector<base::Error>> verify(const base::CancellationToken& token,
                                                  const base::ProgressSink& progress) const;

private:
    struct Parts;
    explicit SharedCatalogue(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace coverscope::shared_catalogue
