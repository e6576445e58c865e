// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/search/calibration.h"
#include "core/search/stages.h"
#include "core/search/version_stage.h"
#include "core/shared_catalogue/catalogue_parts.h"
#include "core/shared_catalogue/fetch.h"
#include "core/shared_catalogue/reach.h"
#include "core/shared_catalogue/text.h"

#include <QElapsedTimer>

#include <algorithm>

// Which recordings a local search of everything would look at, stage by stage (search_engine.h):
//  - stages 1 and 2, the owners of the nearest chunks of each query chunk;
//  - stage 3, for a short clip, the recordings with the best MaxMean, over which it is laid;
//  - stage 4, the owners of the chunks nearest to those of the best three, which are known after stage 3.
// Each stage takes the best of what it sees. So a search of these recordings alone comes to what a search of
// all comes to. Nothing else is asked of the whole: the calibration is the model's, and only tunes, which are
// not looked for here, are judged by how many recordings there are.
namespace coverscope::shared_catalogue {

using base::Result;

namespace {

struct Leading
{
    TrackId track{};
    double probability = 0.0;
};

// As stage 4 chooses them; of equal ones all.
std::vector<TrackId> leadersOf(const search::SearchResult& result, std::size_t count)
{
    const search::Query& query = *result.query;
    const auto calibration = search::Calibration::forModel(query.model);
    std::vector<Leading> leaders;
    for (const search::Match& match : result.matches) {
        if (!match.measures || !calibration.fusion)
            continue;
        if (const auto probability = search::leadingProbability(*match.measures, query, calibration))
            leaders.push_back({match.track, *probability});
    }
    std::ranges::stable_sort(leaders, std::greater<>(), &Leading::probability);
    std::vector<TrackId> tracks;
    for (std::size_t k = 0; k < leaders.size() && count > 0; ++k) {
        if (k < count || leaders[k].probability == leaders[count - 1].probability)
            tracks.push_back(leaders[k].track);
    }
    return tracks;
}

Result<void> checkOffered(const QString& service, const search::Query& query,
                          const search::SearchOptions& options)
{
    if (!query.tune && !options.scoreEveryTrack && !options.leftOut)
        return {};
    return failure(
        base::ErrorCode::InvalidArgument, service,
        Text::tr("Tunes, and what has to be asked of every recording, are looked for in a library on "
                 "this computer only."));
}

// One search, in a transaction of its own.
class SharedSearch
{
public:
    SharedSearch(const Server& server, FetchedRecordings& fetched, model::Embedder& embedder, Scan scan,
                 const search::SearchOptions& options, const base::CancellationToken& token)
        : m_server(server)
        , m_fetched(fetched)
        , m_embedder(embedder)
        , m_scan(scan)
        , m_options(options)
        , m_token(token)
    {
    }

    Result<SharedCatalogue::Found> of(const std::shared_ptr<const search::Query>& query,
                                      qint64 recordingCount)
    {
        std::set<qint64> reached;
        if (auto done = reachFirst(*query, reached); !done)
            return base::fail(std::move(done.error()));
        bool isAll = static_cast<qint64>(reached.size()) == recordingCount;
        if (!isAll && m_options.versionCount > 0) {
            search::SearchOptions options = m_options;
            options.top = 0;
            options.evidenceCount = 0;
            options.versionCount = 0;
            const auto first = search(query, options);
            auto done = first ? reachVersions(*first, reached) : base::fail(first.error());
            if (!done)
                return base::fail(std::move(done.error()));
        }
        auto result = search(query, m_options);
        if (!result)
            return base::fail(std::move(result.error()));
        result->usedGraph = m_scan == Scan::Graph;
        return SharedCatalogue::Found{std::move(*result), m_snapshot,
                                      static_cast<std::size_t>(recordingCount), m_serverMilliseconds};
    }

private:
    std::size_t wanted(std::size_t more = 0) const
    {
        return std::max<std::size_t>(1, m_options.candidates) + more;
    }

    Result<void> reachFirst(const search::Query& query, std::set<qint64>& reached)
    {
        const QElapsedTimer clock = started();
        auto done = reachNearest(m_server, query.embeddings, wanted(), m_scan, reached, m_token);
        if (done && query.range.length() <= search::shortClip && m_options.templateCount > 0) {
            const std::size_t most = std::max(m_options.templateCount, search::shortClipCandidates);
            done = m_scan == Scan::Exact
                       ? reachBest(m_server, query.embeddings, most, reached)
                       : reachNearest(m_server, query.embeddings, most, m_scan, reached, m_token);
        }
        return done ? fetch(reached, clock) : done;
    }

    Result<void> reachVersions(const search::SearchResult& result, std::set<qint64>& reached)
    {
        const QElapsedTimer clock = started();
        for (const TrackId leader : leadersOf(result, m_options.versionCount)) {
            const auto* rows = m_snapshot->chunks->find(leader);
            const base::Matrix embeddings = m_snapshot->chunks->embeddings(*rows);
            auto done = reachNearest(m_server, search::rowsAsking(embeddings), wanted(embeddings.rows),
                                     m_scan, reached, m_token);
            if (!done)
                return done;
        }
        return fetch(reached, clock);
    }

    static QElapsedTimer started()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }

    Result<void> fetch(const std::set<qint64>& reached, const QElapsedTimer& clock)
    {
        auto done = m_fetched.fetch(m_server, reached, m_token);
        m_snapshot = m_fetched.snapshot();
        m_serverMilliseconds += static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return done;
    }

    Result<search::SearchResult> search(const std::shared_ptr<const search::Query>& query,
                                        const search::SearchOptions& options) const
    {
        return search::Session(m_snapshot, m_embedder, m_fetched.features()).search(query, options, m_token);
    }

    const Server& m_server;
    FetchedRecordings& m_fetched;
    model::Embedder& m_embedder;
    Scan m_scan;
    search::SearchOptions m_options;
    base::CancellationToken m_token;
    std::shared_ptr<const library::Snapshot> m_snapshot;
    double m_serverMilliseconds = 0.0;
};

Result<Scan> scanFor(const Server& server, const search::SearchOptions& options)
{
    if (options.mode == search::SearchMode::Exact)
        return Scan::Exact;
    const auto isThere = hasGraph(server);
    if (!isThere || !*isThere)
        return isThere ? Result<Scan>(Scan::Exact) : base::fail(isThere.error());
    if (options.mode == search::SearchMode::Hnsw)
        return Scan::Graph;
    const auto chunks = server.value(
        QStringLiteral("SELECT coalesce(sum(chunk_count), 0)::bigint FROM coverscope.recording"));
    if (!chunks)
        return base::fail(chunks.error());
    return chunks->toLongLong() >= options.hnswThreshold ? Scan::Graph : Scan::Exact;
}

} // namespace

Result<search::Session> SharedCatalogue::session(model::Embedder& embedder) const
{
    const catalogue::IndexIdentity& present = identity();
    const model::ModelInfo& info = embedder.info();
    if (present.modelHash != info.hash)
        return failure(
            base::ErrorCode::ModelMismatch, m_parts->server.service(),
            Text::tr("The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). "
                     "Choose that model with --model.")
                .arg(m_parts->server.service(), present.modelName,
                     QString::fromLatin1(present.modelHash.left(8)), info.name,
                     QString::fromLatin1(info.hash.left(8))));
    auto empty = std::make_shared<library::Snapshot>();
    empty->identity = present;
    empty->chunks =
        std::make_shared<index::ChunkTable>(static_cast<std::uint32_t>(present.embeddingDimension));
    return search::Session(std::move(empty), embedder, {});
}

Result<SharedCatalogue::Found> SharedCatalogue::search(const std::shared_ptr<const search::Query>& query,
                                                       model::Embedder& embedder,
                                                       const search::SearchOptions& options,
                                                       const base::CancellationToken& token)
{
    const Server& server = m_parts->server;
    if (auto offered = checkOffered(server.service(), *query, options); !offered)
        return base::fail(std::move(offered.error()));
    auto fetched = FetchedRecordings::of(m_parts->identity);
    if (!fetched)
        return base::fail(std::move(fetched.error()));
    auto transaction = Transaction::begin(server, Transaction::Kind::Reading);
    if (!transaction)
        return base::fail(std::move(transaction.error()));
    const auto scan = scanFor(server, options);
    auto chosen = scan ? chooseScan(server, *scan) : base::fail(scan.error());
    const auto count = chosen ? server.value(QStringLiteral("SELECT count(*) FROM coverscope.recording"))
                              : base::fail(chosen.error());
    if (!count)
        return base::fail(count.error());
    auto found =
        SharedSearch(server, *fetched, embedder, *scan, options, token).of(query, count->toLongLong());
    if (found)
        (void)transaction->commit(); // nothing was changed
    return found;
}

} // namespace coverscope::shared_catalogue
