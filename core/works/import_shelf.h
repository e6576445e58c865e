// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/works/works_import.h"

#include <QHash>
#include <QMultiHash>

#include <array>
#include <optional>
#include <vector>

// Private to works_import.cpp: the works while a list is read into them.
namespace coverscope::works {

struct WorkTarget
{
    std::optional<std::size_t> entry; // none: a new work
    bool isAmbiguous = false;
};

struct PlacedRecording
{
    const catalogue::Track* track = nullptr; // null: has left the library
    catalogue::WorkRecording recording{};
};

// What a line of the list (0: the library) says, and what this one does.
struct Saying
{
    int line = 0;
    QString there;
    QString here{};
};

class ImportShelf
{
public:
    ImportShelf(const LibraryTracks& library, std::span<const catalogue::Work> works,
                std::span<const catalogue::PairDecision> decisions);

    // A recording by what tells it from others, in the library or not.
    QByteArray keyOf(const catalogue::JudgedTrack& track) const;
    // A recording of a work that is no longer in the library; null: none has these bytes.
    const catalogue::JudgedTrack* leftLibrary(const QByteArray& contentHash) const;

    // The work that a row means; `track` may say it by its tags.
    WorkTarget find(const WorkRow& row, const catalogue::Track* track) const;

    bool holds(std::size_t entry,
               const QByteArray& key) const; // whether the recording is of this work already
    // Another line about this work; about this recording; about the work that it is in; a recording of the
    // work that it was rejected with.
    std::optional<Saying> contradiction(const WorkRow& row, const WorkTarget& target) const;
    std::optional<Saying> roleSaid(std::size_t entry, const QByteArray& key) const;
    std::optional<Saying> otherWork(const WorkTarget& target, const QByteArray& key) const;
    QString rejectedWith(std::size_t entry, const QByteArray& key) const;

    enum class Put { New, Changed, Same };
    std::size_t putWork(const WorkRow& row, const WorkTarget& target);
    Put putRecording(std::size_t entry, const QByteArray& key, const catalogue::WorkRecording& recording,
                     const WorkRow& row);
    bool leaveOtherWorks(std::size_t entry, const QByteArray& key); // whether it was in one

    void count(WorksImport& result) const;

private:
    enum Field { Title, Composers, Year, Notes, Identifier, FieldCount };
    using Fields = std::array<QString, FieldCount>;

    struct Place
    {
        std::size_t recording = 0;
        int line = 0; // that put it there; 0: it was there
        QString role{};
    };
    struct Entry
    {
        catalogue::Work work;
        bool isNew = false;
        bool isChanged = false;             // itself
        bool isTouched = false;             // or its recordings
        std::array<int, FieldCount> said{}; // in which line; 0: in none
        QHash<QByteArray, Place> places{};  // by key
    };

    static Fields fieldsOf(const catalogue::Work& work);
    static Fields fieldsOf(const WorkRow& row);
    static void set(catalogue::Work& work, std::size_t field, const QString& value);
    void addEntry(catalogue::Work work, bool isNew);
    void remember(std::size_t entry);
    WorkTarget byTitle(const WorkRow& row, const catalogue::Track* track) const;

    const LibraryTracks& m_library;
    std::vector<Entry> m_entries;
    QHash<QByteArray, std::size_t> m_byUid;
    QHash<QString, std::size_t> m_byIdentifier;
    QMultiHash<QString, std::size_t> m_byTitle;
    QMultiHash<QByteArray, std::size_t> m_worksOf;    // by key
    QMultiHash<QByteArray, QByteArray> m_rejected;    // keys
    QHash<QByteArray, catalogue::JudgedTrack> m_gone; // by hash
};

} // namespace coverscope::works
