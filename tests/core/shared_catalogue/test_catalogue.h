// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QString>
#include <QVariantList>

#include <functional>

namespace coverscope::test {

// The service that COVERSCOPE_TEST_POSTGRES names, of an editor; empty: there is no server to test on. Beside
// it are those of a reader, of somebody with a wrong password and of a database without pgvector
// (packaging/shared-catalogue/try-server).
QString testService();
QString readerService();
QString strangerService();
QString bareService();

// Takes all tables out of the test database. Ends the test program where that is not called
// coverscope_test...
void emptyCatalogue();

// Beside what is tested, on a connection of its own. Ends the test program where the statement fails.
void runSql(const QString& statement, const QString& service = testService());
QVariant sqlValue(const QString& statement);

// Whatever two searches of the same recordings have to agree in; what differs, or nothing. Track ids are
// compared by `hashOf...`.
using HashOf = std::function<QByteArray(TrackId)>;
QString difference(const search::SearchResult& left, const HashOf& hashOfLeft,
                   const search::SearchResult& right, const HashOf& hashOfRight);

} // namespace coverscope::test
