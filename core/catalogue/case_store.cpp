// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/case_store.h"

#include "core/base/path_text.h"
#include "core/catalogue/case_rows.h"
#include "core/catalogue/catalogue_file.h"
#include "core/catalogue/text.h"

namespace coverscope::catalogue {

using base::ErrorCode;
using base::Result;

namespace {

QVariantList caseTextValues(const CaseText& text)
{
    return {textValue(text.name.trimmed()), textValue(text.reviewer.trimmed()), textValue(text.notes)};
}

Result<void> checkCaseName(const Connection& connection, const CaseText& text)
{
    if (!text.name.trimmed().isEmpty())
        return {};
    return base::fail(ErrorCode::InvalidArgument, connection.path(),
                      Text::tr("A case needs a name or a number. Give it one."));
}

// The name is all that a case can be refused for.
QString takenName(const CaseText& text)
{
    return Text::tr("There is a case “%1” already. Give this one another name.").arg(text.name.trimmed());
}

tl::unexpected<base::Error> refused(base::Error error, const CaseText& text)
{
    if (error.code == ErrorCode::InvalidArgument)
        error.message = takenName(text);
    return base::fail(std::move(error));
}

tl::unexpected<base::Error> noSuchCase(const Connection& connection)
{
    return base::fail(ErrorCode::InvalidArgument, connection.path(),
                      Text::tr("The case is not there; it may have been deleted meanwhile."));
}

Result<void> changeCase(const Connection& connection, const QString& text, const QVariantList& values)
{
    const auto changed = runOnce(connection, text, values);
    if (!changed)
        return base::fail(changed.error());
    return *changed > 0 ? Result<void>() : noSuchCase(connection);
}

Result<void> checkCaseContents(const CaseContents& contents)
{
    const auto unread = [](const std::filesystem::path& file) {
        return base::fail(ErrorCode::InvalidArgument, file,
                          Text::tr("“%1” cannot be put into a case, since the file could not be read.")
                              .arg(base::displayName(file)));
    };
    for (const CaseClip& clip : contents.clips) {
        if (clip.contentHash.isEmpty())
            return unread(clip.path);
    }
    for (const CaseVerdict& verdict : contents.verdicts) {
        if (verdict.clip.contentHash.isEmpty() || verdict.track.contentHash.isEmpty())
            return unread(verdict.clip.contentHash.isEmpty() ? verdict.clip.path : verdict.track.path);
    }
    return {};
}

using ChangeContents = Result<void> (*)(const Connection&, std::int64_t, const CaseContents&);

Result<void> changeContents(const Connection& connection, std::int64_t id, const CaseContents& contents,
                            ChangeContents change)
{
    if (auto right = checkCaseContents(contents); !right)
        return right;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return base::fail(transaction.error());
    const auto known = readCases(connection, QStringLiteral("WHERE k.id = ?"), {static_cast<qint64>(id)});
    if (!known)
        return base::fail(known.error());
    if (known->empty())
        return noSuchCase(connection);
    if (auto done = change(connection, id, contents); !done)
        return done;
    return transaction->commit();
}

} // namespace

struct CaseStore::State
{
    Connection connection;
};

CaseStore::CaseStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
CaseStore::CaseStore(CaseStore&&) noexcept = default;
CaseStore& CaseStore::operator=(CaseStore&&) noexcept = default;
CaseStore::~CaseStore() = default;

Result<CaseStore> CaseStore::open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode)
{
    auto connection = openCatalogueFile(libraryFolder, mode);
    if (!connection)
        return base::fail(connection.error());
    return CaseStore(std::make_unique<State>(State{std::move(*connection)}));
}

Result<Case> CaseStore::make(const CaseText& text)
{
    const Connection& connection = m_state->connection;
    if (auto right = checkCaseName(connection, text); !right)
        return base::fail(right.error());
    Case made;
    made.text = {text.name.trimmed(), text.reviewer.trimmed(), text.notes};
    made.createdAt = QDateTime::currentDateTimeUtc();
    auto statement =
        Statement::prepare(connection, QStringLiteral("INSERT INTO cases (name, reviewer, notes, created_ms) "
                                                      "VALUES (?, ?, ?, ?)"));
    if (!statement)
        return base::fail(statement.error());
    if (auto done = statement->run(caseTextValues(text) + QVariantList{made.createdAt.toMSecsSinceEpoch()});
        !done)
        return refused(std::move(done.error()), text);
    made.id = statement->insertedId();
    return made;
}

Result<void> CaseStore::describe(std::int64_t id, const CaseText& text)
{
    const Connection& connection = m_state->connection;
    if (auto right = checkCaseName(connection, text); !right)
        return right;
    const auto changed =
        runOnce(connection, QStringLiteral("UPDATE cases SET name = ?, reviewer = ?, notes = ? WHERE id = ?"),
                caseTextValues(text) + QVariantList{static_cast<qint64>(id)});
    if (!changed)
        return refused(changed.error(), text);
    return *changed > 0 ? Result<void>() : noSuchCase(connection);
}

Result<void> CaseStore::setState(std::int64_t id, CaseState state)
{
    // Closed twice, it was closed when that was said first.
    if (state == CaseState::Open)
        return changeCase(m_state->connection,
                          QStringLiteral("UPDATE cases SET closed_ms = NULL WHERE id = ?"),
                          {static_cast<qint64>(id)});
    return changeCase(m_state->connection,
                      QStringLiteral("UPDATE cases SET closed_ms = coalesce(closed_ms, ?) WHERE id = ?"),
                      {QDateTime::currentMSecsSinceEpoch(), static_cast<qint64>(id)});
}

Result<void> CaseStore::remove(std::int64_t id)
{
    return changeCase(m_state->connection, QStringLiteral("DELETE FROM cases WHERE id = ?"),
                      {static_cast<qint64>(id)});
}

Result<void> CaseStore::add(std::int64_t id, const CaseContents& contents)
{
    return changeContents(m_state->connection, id, contents, putCaseContents);
}

Result<void> CaseStore::takeOut(std::int64_t id, const CaseContents& contents)
{
    return changeContents(m_state->connection, id, contents, removeCaseContents);
}

Result<std::vector<Case>> CaseStore::cases() const
{
    return readCases(m_state->connection, {});
}

Result<std::optional<Case>> CaseStore::find(std::int64_t id) const
{
    auto found = readCases(m_state->connection, QStringLiteral("WHERE k.id = ?"), {static_cast<qint64>(id)});
    if (!found)
        return base::fail(std::move(found.error()));
    return found->empty() ? std::optional<Case>() : std::optional<Case>(std::move(found->front()));
}

Result<CaseContents> CaseStore::contents(std::int64_t id) const
{
    const auto known = find(id);
    if (!known)
        return base::fail(known.error());
    return *known ? readCaseContents(m_state->connection, id) : noSuchCase(m_state->connection);
}

Result<std::vector<QByteArray>> CaseStore::clipHashes(std::int64_t id) const
{
    const auto known = find(id);
    if (!known)
        return base::fail(known.error());
    return *known ? readCaseClipHashes(m_state->connection, id) : noSuchCase(m_state->connection);
}

} // namespace coverscope::catalogue
