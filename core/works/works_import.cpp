// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/works/works_import.h"

#include "core/base/path_text.h"
#include "core/works/import_shelf.h"
#include "core/works/text.h"

namespace coverscope::works {

using catalogue::WorkOrigin;

namespace {

using Problem = std::optional<RowProblem>;

RowProblem problem(const WorkRow& row, RowProblemKind kind, const QString& message)
{
    return {row.line, kind, message};
}

QString calledIn(const WorkRow& row)
{
    if (!row.track.file.isEmpty())
        return QString::fromUtf8(row.track.file);
    if (row.track.title.isEmpty())
        return row.track.musicBrainzId.isEmpty() ? QString::fromLatin1(row.track.contentHash)
                                                 : row.track.musicBrainzId;
    return row.track.artist.isEmpty() ? row.track.title
                                      : row.track.title + QStringLiteral(" – ") + row.track.artist;
}

// A row on its way into the works. What is wrong with it is found before anything is changed.
class Importer
{
public:
    Importer(const WorkTable& table, const LibraryTracks& library, std::span<const catalogue::Work> works,
             std::span<const catalogue::PairDecision> decisions, OtherWork otherWork)
        : m_library(library)
        , m_folder(table.list.parent_path())
        , m_shelf(library, works, decisions)
        , m_otherWork(otherWork)
    {
    }

    WorksImport run(const std::vector<WorkRow>& rows)
    {
        for (const WorkRow& row : rows) {
            if (Problem found = take(row))
                m_result.problems.push_back(std::move(*found));
        }
        m_result.rows = rows.size();
        m_shelf.count(m_result);
        return std::move(m_result);
    }

private:
    Problem take(const WorkRow& row)
    {
        if (Problem found = formProblem(row))
            return found;
        std::optional<PlacedRecording> recording;
        if (!row.track.isEmpty()) {
            recording.emplace();
            if (Problem found = findRecording(row, *recording))
                return found;
        }
        const WorkTarget target = m_shelf.find(row, recording ? recording->track : nullptr);
        if (target.isAmbiguous)
            return problem(row, RowProblemKind::Ambiguous,
                           Text::tr("There are several works “%1”. Say whose it is in the column composers.")
                               .arg(row.work));
        if (!target.entry && row.work.isEmpty())
            return problem(row, RowProblemKind::Malformed,
                           Text::tr("The work has no title. Write one in the column work."));
        if (Problem found = workContradiction(row, target))
            return found;
        if (recording) {
            if (Problem found = recordingContradiction(row, target, *recording))
                return found;
        }
        const std::size_t entry = m_shelf.putWork(row, target);
        if (recording)
            putRecording(row, entry, *recording);
        return {};
    }

    static Problem formProblem(const WorkRow& row)
    {
        if (row.hasTooManyCells)
            return problem(
                row, RowProblemKind::Malformed,
                Text::tr("The line has more cells than the first one. Put text with a separator in "
                         "it in quotes."));
        if (row.work.isEmpty() && row.workUid.isEmpty() && row.musicBrainzWork.isEmpty())
            return problem(row, RowProblemKind::Malformed,
                           Text::tr("The line names no work. Write its title in the column work."));
        const bool namesTrack = !row.track.file.isEmpty() || !row.track.title.isEmpty() ||
                                !row.track.contentHash.isEmpty() || !row.track.musicBrainzId.isEmpty();
        if (!namesTrack && (row.workUid.isEmpty() || !row.track.isEmpty()))
            return problem(row, RowProblemKind::Malformed,
                           Text::tr("The line names no recording. Write its file, or its title and artist."));
        if (!row.role.isEmpty() && !roleNamed(row.role))
            return problem(row, RowProblemKind::Malformed,
                           Text::tr("“%1” is no role. Write one of %2, or nothing.")
                               .arg(row.role, roleWords().join(QStringLiteral(", "))));
        if (!row.year.isEmpty() && !yearOf(row.year))
            return problem(row, RowProblemKind::Malformed,
                           Text::tr("“%1” is not a year. Write one number, such as 1893.").arg(row.year));
        return {};
    }

    Problem findRecording(const WorkRow& row, PlacedRecording& recording) const
    {
        const auto tracks = m_library.find(row.track, m_folder);
        if (tracks.size() > 1)
            return problem(
                row, RowProblemKind::Ambiguous,
                Text::tr("“%1” may be “%2” or “%3” of the library. Give the artist and album, or the "
                         "file.")
                    .arg(calledIn(row), base::displayPath(m_library.pathOf(*tracks[0])),
                         base::displayPath(m_library.pathOf(*tracks[1]))));
        const auto role = roleNamed(row.role);
        const WorkOrigin origin =
            row.from == originWord(WorkOrigin::Map) ? WorkOrigin::Map : WorkOrigin::Import;
        if (!tracks.empty()) {
            recording.track = tracks.front();
            recording.recording = {m_library.judged(*tracks.front()), role, origin, row.track.musicBrainzId};
            return {};
        }
        const catalogue::JudgedTrack* known = m_shelf.leftLibrary(row.track.contentHash);
        if (known == nullptr)
            return problem(row, RowProblemKind::NotFound,
                           Text::tr("“%1” is not in the library. Index its folder, or correct the line.")
                               .arg(calledIn(row)));
        recording.recording = {*known, role, origin, row.track.musicBrainzId};
        return {};
    }

    Problem workContradiction(const WorkRow& row, const WorkTarget& target) const
    {
        const auto said = m_shelf.contradiction(row, target);
        if (!said)
            return {};
        return problem(
            row, RowProblemKind::Contradicting,
            Text::tr("Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put "
                     "the recording to another work, empty its work_id.")
                .arg(said->line)
                .arg(said->there, said->here));
    }

    Problem recordingContradiction(const WorkRow& row, const WorkTarget& target,
                                   const PlacedRecording& recording) const
    {
        const QByteArray key = m_shelf.keyOf(recording.recording.track);
        if (target.entry) {
            if (const auto other = m_shelf.roleSaid(*target.entry, key);
                other && row.role.compare(other->there, Qt::CaseInsensitive) != 0 && !row.role.isEmpty())
                return problem(
                    row, RowProblemKind::Contradicting,
                    Text::tr("Line %1 says “%2” of the same recording, this line “%3”. Correct one of "
                             "them.")
                        .arg(other->line)
                        .arg(other->there, row.role));
            if (m_shelf.holds(*target.entry, key))
                return {};
            if (const auto rejected = m_shelf.rejectedWith(*target.entry, key); !rejected.isEmpty())
                return problem(
                    row, RowProblemKind::Contradicting,
                    Text::tr("It was decided that “%1” and “%2” are not of one work. Take that back "
                             "first, or correct the line.")
                        .arg(calledIn(row), rejected));
        }
        if (!isOrdinary(recording.recording.role))
            return {};
        const auto other = m_shelf.otherWork(target, key);
        if (!other || (other->line == 0 && m_otherWork == OtherWork::IsLeft))
            return {};
        if (other->line > 0)
            return problem(
                row, RowProblemKind::Contradicting,
                Text::tr("Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role "
                         "medley or quotation.")
                    .arg(other->line)
                    .arg(calledIn(row), other->there));
        return problem(
            row, RowProblemKind::Contradicting,
            Text::tr("“%1” is in the work “%2” of the library. Import with --move to put it to this "
                     "one, or give it the role medley or quotation.")
                .arg(calledIn(row), other->there));
    }

    void putRecording(const WorkRow& row, std::size_t entry, const PlacedRecording& recording)
    {
        const QByteArray key = m_shelf.keyOf(recording.recording.track);
        if (isOrdinary(recording.recording.role) && !m_shelf.holds(entry, key) &&
            m_shelf.leaveOtherWorks(entry, key))
            ++m_result.movedRecordings;
        switch (m_shelf.putRecording(entry, key, recording.recording, row)) {
        case ImportShelf::Put::New:
            ++m_result.newRecordings;
            break;
        case ImportShelf::Put::Changed:
            ++m_result.changedRecordings;
            break;
        case ImportShelf::Put::Same:
            break;
        }
    }

    const LibraryTracks& m_library;
    std::filesystem::path m_folder;
    ImportShelf m_shelf;
    OtherWork m_otherWork;
    WorksImport m_result;
};

} // namespace

WorksImport planImport(const WorkTable& table, const LibraryTracks& library,
                       std::span<const catalogue::Work> works,
                       std::span<const catalogue::PairDecision> decisions, OtherWork otherWork)
{
    return Importer(table, library, works, decisions, otherWork).run(table.rows);
}

} // namespace coverscope::works
