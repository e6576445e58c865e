// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/judgement.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace coverscope::catalogue {

// What a recording is to its work. A medley or a quotation is of other works as well.
enum class RecordingRole { Original, Cover, Live, Medley, Arrangement, Quotation };

// Who says that a recording is of a work: a person, a list that was imported, or the program, whose group of
// the cover map was made a work.
enum class WorkOrigin { Person, Import, Map };

struct WorkRecording
{
    JudgedTrack track;
    std::optional<RecordingRole> role; // nothing: not known
    WorkOrigin origin = WorkOrigin::Person;
    QString musicBrainzId; // of the recording; empty: not known
};

// A composition and the recordings of it.
struct Work
{
    std::int64_t id = 0; // of its row; given by WorkStore
    QByteArray uid;      // hex, the same in every library that the work was brought to; see newWorkUid()
    QString musicBrainzId;
    QString title;
    QString composers; // as one writes them, "Lennon, McCartney"
    std::optional<int> year;
    QString notes;
    std::vector<WorkRecording> recordings{}; // in no order that means anything
};

QByteArray newWorkUid();

// A change of several works that is made as a whole or not at all.
struct WorkChanges
{
    std::vector<Work> put{}; // as they are to be, with all of their recordings; known by uid, new ones added
    std::vector<QByteArray> removed{}; // uids
    bool isEmpty() const { return put.empty() && removed.empty(); }
};

// The works of a library, in its catalogue. Merging, splitting, moving a recording are changes of the works
// concerned, and each change can be undone by what apply() returns:
//
//     auto store = WorkStore::open(libraryFolder, Catalogue::OpenMode::Existing);
//     const auto undo = store->apply({.put = {work}});
//     store->apply(*undo);
//
// As a Catalogue it belongs to the thread that opened it, and may stand beside others. ReadOnly works with a
// catalogue of an older version as well, which has no works. Errors: as Catalogue's.
class WorkStore
{
public:
    static base::Result<WorkStore> open(const std::filesystem::path& libraryFolder, Catalogue::OpenMode mode);
    WorkStore(WorkStore&&) noexcept;
    WorkStore& operator=(WorkStore&&) noexcept;
    ~WorkStore();

    // In one transaction; the change that takes it back. InvalidArgument for a work without uid or title and
    // for a recording without hash.
    base::Result<WorkChanges> apply(const WorkChanges& changes);

    // All works with their recordings, by id.
    base::Result<std::vector<Work>> works() const;
    base::Result<std::optional<Work>> work(const QByteArray& uid) const;

    // The same without the recordings, for long lists.
    struct Entry
    {
        Work work;
        std::size_t recordingCount = 0;
    };
    base::Result<std::vector<Entry>> list() const;

private:
    struct State;
    explicit WorkStore(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coverscope::catalogue
