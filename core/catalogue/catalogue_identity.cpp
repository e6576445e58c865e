// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/track_rows.h"

#include <QCoreApplication>

// The part of Catalogue that says what a library is and what made it.
namespace coverscope::catalogue {

using base::Result;

namespace {

// Rows, and the embeddings in them, stay valid when only the name of the model changes.
bool sameEmbeddings(const IndexIdentity& a, const IndexIdentity& b)
{
    return a.modelHash == b.modelHash && a.chunkHop == b.chunkHop && a.featureSettings == b.featureSettings &&
           a.embeddingDimension == b.embeddingDimension;
}

// Against a catalogue that was damaged or made up: what a table of these numbers would cost is known only
// once they are believed.
bool isPossible(const IndexIdentity& identity)
{
    constexpr base::Seconds longestHop = 3600.0;
    constexpr int highestDimension = 65536;
    return identity.chunkHop > 0.0 && identity.chunkHop <= longestHop && identity.embeddingDimension > 0 &&
           identity.embeddingDimension <= highestDimension;
}

} // namespace

Result<std::optional<IndexIdentity>> Catalogue::identity() const
{
    auto statement = Statement::prepare(
        m_state->connection,
        QStringLiteral("SELECT model_hash, model_name, chunk_hop_seconds, feature_settings, "
                       "embedding_dimension FROM identity"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(); !done)
        return base::fail(done.error());
    std::optional<IndexIdentity> found;
    if (statement->next())
        found = IndexIdentity{statement->column(0).toByteArray(), statement->column(1).toString(),
                              statement->column(2).toDouble(), statement->column(3).toByteArray(),
                              statement->column(4).toInt()};
    if (auto done = statement->finish(); !done)
        return base::fail(done.error());
    if (found && !isPossible(*found))
        return base::fail(damagedCatalogue(
            m_state->connection.path(),
            QCoreApplication::translate("coverscope::catalogue",
                                        "it says that its chunks are %1 s apart and have %2 numbers each")
                .arg(found->chunkHop)
                .arg(found->embeddingDimension)));
    return found;
}

Result<QByteArray> Catalogue::libraryId() const
{
    const auto isThere = hasTable(m_state->connection, QStringLiteral("library"));
    if (!isThere)
        return base::fail(isThere.error());
    if (!*isThere)
        return QByteArray();
    const auto id = m_state->connection.value("SELECT random_id FROM library");
    if (!id)
        return base::fail(id.error());
    return id->toByteArray();
}

Result<void> Catalogue::setIdentity(const IndexIdentity& identity, std::span<const Track> remade)
{
    const Connection& connection = m_state->connection;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    const auto former = this->identity();
    if (!former)
        return base::fail(former.error());
    const auto stored =
        runOnce(connection,
                QStringLiteral("INSERT OR REPLACE INTO identity (id, model_hash, model_name, "
                               "chunk_hop_seconds, feature_settings, embedding_dimension) "
                               "VALUES (1, ?, ?, ?, ?, ?)"),
                {bytesValue(identity.modelHash), textValue(identity.modelName), identity.chunkHop,
                 bytesValue(identity.featureSettings), identity.embeddingDimension});
    if (!stored)
        return base::fail(stored.error());
    if (*former && !sameEmbeddings(**former, identity)) {
        for (const char* statement :
             {"UPDATE tracks SET chunk_count = 0, embeddings_segment = 0, embeddings_offset = 0, "
              "embeddings_rows = 0, embeddings_checksum = 0, features_segment = 0, features_offset = 0, "
              "features_rows = 0, features_checksum = 0",
              "DELETE FROM graph"}) {
            if (auto done = connection.run(statement); !done)
                return done;
        }
    }
    if (!remade.empty()) {
        auto writer = TrackWriter::create(connection);
        if (!writer)
            return base::fail(writer.error());
        for (const Track& track : remade) {
            if (const auto id = writer->put(track); !id)
                return base::fail(id.error());
        }
    }
    return transaction->commit();
}

} // namespace coverscope::catalogue
