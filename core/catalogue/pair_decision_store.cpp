// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pair_decision_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/judgement_rows.h"
#include "core/catalogue/text.h"

#include <algorithm>

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

PairDecision pairDecisionFrom(const Statement& row)
{
    PairDecision decision;
    decision.id = row.column(0).toLongLong();
    decision.first = judgedTrackFrom(row, 1);
    decision.second = judgedTrackFrom(row, 7);
    decision.decision = decisionFrom(row.column(13).toInt());
    decision.note = row.column(14).toString();
    decision.decidedAt = QDateTime::fromMSecsSinceEpoch(row.column(15).toLongLong()).toUTC();
    decision.decidedBy = row.column(16).toString();
    decision.standing = row.column(17).toInt() > 0 ? Standing::Beside : Standing::Counts;
    return decision;
}

// `condition`: what follows the joined tables, which are called d, a and b.
Result<std::vector<PairDecision>> readPairDecisions(const Connection& connection, const QString& condition,
                                                    const QVariantList& values = {})
{
    const auto isThere = hasTable(connection, QStringLiteral("pair_decisions"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return std::vector<PairDecision>();
    auto statement = Statement::prepare(
        connection,
        QStringLiteral("SELECT d.id, %1, %2, d.decision, d.note, d.decided_ms, d.decided_by, d.is_beside "
                       "FROM pair_decisions d JOIN verdict_tracks a ON a.id = d.first_id "
                       "JOIN verdict_tracks b ON b.id = d.second_id ")
                .arg(judgedTrackColumns("a"), judgedTrackColumns("b")) +
            condition);
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(values); !done)
        return base::fail(done.error());
    std::vector<PairDecision> decisions;
    while (statement->next())
        decisions.push_back(pairDecisionFrom(*statement));
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    return decisions;
}

// Inside a transaction.
Result<qint64> insertPairDecision(const Connection& connection, const PairDecision& decision)
{
    auto one = putJudgedTrack(connection, decision.first);
    if (!one)
        return one;
    auto other = putJudgedTrack(connection, decision.second);
    if (!other)
        return other;
    return putRow(
        connection,
        QStringLiteral("INSERT INTO pair_decisions (first_id, second_id, decision, note, decided_ms, "
                       "decided_by, is_beside) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {std::min(*one, *other), std::max(*one, *other), decisionNumber(decision.decision),
         textValue(decision.note), decision.decidedAt.toMSecsSinceEpoch(), textValue(decision.decidedBy),
         decision.standing == Standing::Beside ? 1 : 0});
}

Result<void> checkPair(const PairDecision& decision)
{
    for (const JudgedTrack* track : {&decision.first, &decision.second}) {
        if (track->contentHash.isEmpty())
            return base::fail(ErrorCode::InvalidArgument, track->path,
                              Text::tr("What was decided about “%1” cannot be kept, since the file could not "
                                       "be read. Index it again.")
                                  .arg(base::displayName(track->path)));
    }
    if (decision.first.contentHash != decision.second.contentHash)
        return {};
    return base::fail(
        ErrorCode::InvalidArgument, decision.first.path,
        Text::tr("“%1” and “%2” are the same recording; there is nothing to decide about them.")
            .arg(base::displayName(decision.first.path), base::displayName(decision.second.path)));
}

} // namespace

struct PairDecisionStore::State
{
    Connection connection;
};

PairDecisionStore::PairDecisionStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PairDecisionStore::PairDecisionStore(PairDecisionStore&&) noexcept = default;
PairDecisionStore& PairDecisionStore::operator=(PairDecisionStore&&) noexcept = default;
PairDecisionStore::~PairDecisionStore() = default;

Result<PairDecisionStore> PairDecisionStore::open(const std::filesystem::path& libraryFolder,
                                                  Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return PairDecisionStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<std::vector<PairDecision>> PairDecisionStore::add(std::span<const PairDecision> decisions)
{
    for (const PairDecision& decision : decisions) {
        if (auto right = checkPair(decision); !right)
            return base::fail(right.error());
    }
    auto transaction = Transaction::begin(m_state->connection);
    if (!transaction)
        return base::fail(transaction.error());
    std::vector<PairDecision> added(decisions.begin(), decisions.end());
    for (PairDecision& decision : added) {
        const auto id = insertPairDecision(m_state->connection, decision);
        if (!id)
            return base::fail(id.error());
        decision.id = *id;
    }
    if (auto done = transaction->commit(); !done)
        return base::fail(done.error());
    return added;
}

Result<std::vector<PairDecision>> PairDecisionStore::current() const
{
    return readPairDecisions(
        m_state->connection,
        QStringLiteral("WHERE d.decision > 0 AND d.is_beside = 0 AND NOT EXISTS (SELECT 1 FROM "
                       "pair_decisions n WHERE n.first_id = d.first_id AND n.second_id = d.second_id "
                       "AND n.id > d.id AND n.is_beside = 0) ORDER BY d.id DESC"));
}

Result<std::vector<PairDecision>> PairDecisionStore::all() const
{
    return readPairDecisions(m_state->connection, QStringLiteral("ORDER BY d.id"));
}

Result<std::vector<PairDecision>> PairDecisionStore::history(const QByteArray& oneHash,
                                                             const QByteArray& otherHash) const
{
    return readPairDecisions(
        m_state->connection,
        QStringLiteral("WHERE (a.content_hash = ? AND b.content_hash = ?) "
                       "OR (a.content_hash = ? AND b.content_hash = ?) ORDER BY d.id"),
        {bytesValue(oneHash), bytesValue(otherHash), bytesValue(otherHash), bytesValue(oneHash)});
}

} // namespace coverscope::catalogue
