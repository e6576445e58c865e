// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/case_store.h"
#include "core/catalogue/sql.h"

#include <vector>

// Private to core/catalogue: cases as they stand in its tables.
namespace coverscope::catalogue {

// `condition`: what follows the table, which is called k; "WHERE ..." or "".
base::Result<std::vector<Case>> readCases(const Connection& connection, const QString& condition,
                                          const QVariantList& values = {});
base::Result<CaseContents> readCaseContents(const Connection& connection, std::int64_t id);
base::Result<std::vector<QByteArray>> readCaseClipHashes(const Connection& connection, std::int64_t id);

// Within a transaction.
base::Result<void> putCaseContents(const Connection& connection, std::int64_t id,
                                   const CaseContents& contents);
base::Result<void> removeCaseContents(const Connection& connection, std::int64_t id,
                                      const CaseContents& contents);

} // namespace coverscope::catalogue
