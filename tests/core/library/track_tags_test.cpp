// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/track_tags.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace coverscope;
using namespace coverscope::catalogue;

namespace {

QByteArray synchsafe(qsizetype value)
{
    QByteArray bytes;
    for (const int shift : {21, 14, 7, 0})
        bytes += static_cast<char>((value >> shift) & 0x7F);
    return bytes;
}

// An ID3v2.4 text frame; several values are NUL between them.
QByteArray textFrame(const char* name, const QByteArray& text)
{
    return QByteArray(name) + synchsafe(text.size() + 1) + QByteArray(2, '\0') + '\x03' + text;
}

QByteArray mp3With(const QByteArray& frames)
{
    return "ID3" + QByteArray("\x04\x00\x00", 3) + synchsafe(frames.size()) + frames +
           (QByteArray("\xff\xfb\x90\x00", 4) + QByteArray(413, '\0')).repeated(8);
}

} // namespace

// Tags of real files, and a catalogue that keeps them.
class TrackTagsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    library::Snapshot m_snapshot;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    TrackTagMap read() const
    {
        const auto tags = library::trackTags(m_snapshot, path("library"), {});
        return tags ? *tags : TrackTagMap{{-1, {}}};
    }
    std::int64_t idOf(std::size_t track) const
    {
        return static_cast<std::int64_t>(m_snapshot.tracks[track].id);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_snapshot = {};
        write("a.mp3",
              mp3With(textFrame("TCON", "Choral") + textFrame("TCOM", QByteArray("Bach\0Gounod", 11))));
        write("b.mp3", mp3With(textFrame("TIT2", "no more than a title")));
        auto catalogue = Catalogue::open(path("library"), Catalogue::OpenMode::CreateIfMissing);
        QVERIFY(catalogue);
        const auto root = catalogue->addRoot(m_folder->path().toStdString());
        QVERIFY(root);
        std::vector<Track> tracks(3);
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].root = root->id;
            tracks[i].relativePath = std::string(1, static_cast<char>('a' + i)) + ".mp3"; // c is not there
            tracks[i].fileSize = 100;
            tracks[i].modified = 1000;
        }
        const auto stored = catalogue->putTracks(tracks);
        QVERIFY(stored);
        m_snapshot.roots = {*root};
        m_snapshot.tracks = *stored;
    }

    void theyAreReadFromTheFiles()
    {
        const TrackTagMap tags = read();
        QCOMPARE(tags.size(), std::size_t{2}); // of a file that is not there nothing is known
        QCOMPARE(tags.at(idOf(0)).genre, QStringLiteral("Choral"));
        QCOMPARE(tags.at(idOf(0)).composer, QStringLiteral("Bach, Gounod"));
        QCOMPARE(tags.at(idOf(1)).composer, QString());
    }

    void whatWasReadIsKeptUntilTheFileChanges()
    {
        QCOMPARE(read().size(), std::size_t{2});
        QCOMPARE(TagStore::open(path("library"), Catalogue::OpenMode::ReadOnly)->tags()->size(),
                 std::size_t{2});
        write("a.mp3", mp3With(textFrame("TCOM", "Satie")));
        QCOMPARE(read().at(idOf(0)).composer, QStringLiteral("Bach, Gounod")); // it was not opened again
        m_snapshot.tracks[0].modified = 2000;                                  // as indexing finds it
        QCOMPARE(read().at(idOf(0)).composer, QStringLiteral("Satie"));
        QVERIFY(QFile::remove(path("a.mp3")));
        m_snapshot.tracks[0].modified = 3000;
        QCOMPARE(read().at(idOf(0)).composer, QStringLiteral("Satie")); // while its drive is away
    }

    void cancellingStopsIt()
    {
        base::CancellationSource source;
        source.cancel();
        const auto tags = library::trackTags(m_snapshot, path("library"), source.token());
        QVERIFY(!tags);
        QCOMPARE(tags.error().code, base::ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TrackTagsTest)
#include "track_tags_test.moc"
