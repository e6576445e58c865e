// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sql.h"

namespace coverscope::catalogue {

// Written into catalogues: do not renumber.
int stateNumber(TrackState state);

// `condition`: what follows "FROM tracks".
base::Result<std::vector<Track>> readTracks(const Connection& connection, const QString& condition,
                                            const QVariantList& values = {});

// The statements of Catalogue::putTracks(), prepared once for many tracks. Inside a transaction.
class TrackWriter
{
public:
    static base::Result<TrackWriter> create(const Connection& connection);
    base::Result<TrackId> put(const Track& track);

private:
    TrackWriter(Statement update, Statement find, Statement insert)
        : m_update(std::move(update)), m_find(std::move(find)), m_insert(std::move(insert))
    {
    }

    Statement m_update;
    Statement m_find;
    Statement m_insert;
};

} // namespace coverscope::catalogue
