// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/catalogue/old_library.h"

#include "core/catalogue/sql.h"
#include "tests/support/shared_data.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace coverscope::test {

namespace fs = std::filesystem;
using catalogue::Connection;

namespace {

constexpr const char* fixtures = "tests/core/catalogue/fixtures";
const std::string prefix = "schema_";

void mustRun(const Connection& connection, const std::string& statement)
{
    const auto done = connection.run(statement.c_str());
    if (!done)
        qFatal("%s: %s", statement.c_str(), qPrintable(done.error().detail));
}

} // namespace

std::vector<int> oldSchemas()
{
    std::vector<int> schemas;
    for (const fs::directory_entry& entry : fs::directory_iterator(sourceFile(fixtures))) {
        const std::string name = entry.path().filename();
        if (name.starts_with(prefix))
            schemas.push_back(std::stoi(name.substr(prefix.size())));
    }
    std::ranges::sort(schemas);
    return schemas;
}

void makeOldLibrary(int schema, const fs::path& folder)
{
    const fs::path fixture = sourceFile(fixtures) / (prefix + std::to_string(schema));
    fs::create_directories(folder);
    for (const fs::directory_entry& entry : fs::directory_iterator(fixture)) {
        if (entry.path().extension() == ".seg")
            fs::copy_file(entry.path(), folder / entry.path().filename());
    }
    const auto connection = Connection::open(folder / "catalogue.sqlite", Connection::Mode::ReadWrite);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    std::ifstream dump(fixture / "catalogue.sql");
    std::size_t count = 0;
    for (std::string line; std::getline(dump, line); ++count) // a statement each
        mustRun(*connection, line);
    if (count == 0)
        qFatal("no fixture in %s", fixture.c_str());
    mustRun(*connection, "PRAGMA journal_mode = WAL"); // as all of them were
}

} // namespace coverscope::test
