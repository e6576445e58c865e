// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"
#include "core/base/protected_places.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace coverscope::base;

namespace fs = std::filesystem;

Q_DECLARE_METATYPE(coverscope::base::ContentKind)

namespace {

const QByteArray table = "clip,status\r\na.wav,match\r\n";
const QByteArray sound = QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) + QByteArray(64, '\0');

void put(const fs::path& file, const QByteArray& bytes)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(bytes.constData(), bytes.size());
}

QByteArray get(const fs::path& file)
{
    std::stringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return QByteArray::fromStdString(bytes.str());
}

// Nothing half-written lies about.
std::size_t entriesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contentTellsTheKind_data();
    void contentTellsTheKind();
    void inputsAreNeverWrittenTo_data();
    void inputsAreNeverWrittenTo();
    void whatIsThereStaysWithoutAWord_data();
    void whatIsThereStaysWithoutAWord();
    void filesOfAnotherKindStayEvenWhenForced_data();
    void filesOfAnotherKindStayEvenWhenForced();
    void librariesAndMusicFoldersAreLeftAlone();
    void aLinkIsFollowedAndStays();
    void permissionsStay();
    void devicesAreWrittenToAsTheyAre();
    void aFailureLeavesTheOldFile();
    void whatEndsEarlyIsKept();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_place;
};

void OutputFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = fs::canonical(m_folder->path().toStdString());
    ProtectedPlaces::program().setMusicFolders({});
}

void OutputFileTest::contentTellsTheKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ContentKind::Nothing;
    QTest::newRow("csv") << table << ContentKind::Table;
    QTest::newRow("csv with a mark") << QByteArray("\xEF\xBB\xBF" + table) << ContentKind::Table;
    QTest::newRow("header alone") << QByteArray("clip,status\r\n") << ContentKind::Table;
    QTest::newRow("semicolons") << QByteArray("a;b;c\n1;2;\"x;y\"\n") << ContentKind::Table;
    QTest::newRow("labels") << QByteArray("0.0\t1.5\tTitle\n2.0\t2.0\t0:02\n") << ContentKind::Table;
    QTest::newRow("a quoted line break") << QByteArray("a,b\n1,\"x\ny\"\n2,z\n") << ContentKind::Table;
    QTest::newRow("a letter") << QByteArray("Dear Sir, thank you.\n") << ContentKind::Text;
    QTest::newRow("prose") << QByteArray("One, two\nthree\nfour, five, six\n") << ContentKind::Text;
    QTest::newRow("markdown") << QByteArray("# Title, part\n# Other, part\n") << ContentKind::Text;
    QTest::newRow("m3u") << QByteArray("#EXTM3U\nsong.mp3\n") << ContentKind::Playlist;
    QTest::newRow("pls") << QByteArray("[playlist]\nFile1=a.mp3\n") << ContentKind::Playlist;
    QTest::newRow("cue") << QByteArray("REM GENRE x\nFILE \"a.wav\" WAVE\n") << ContentKind::Playlist;
    QTest::newRow("xspf") << QByteArray("<?xml version=\"1.0\"?>\n<playlist version=\"1\">")
                          << ContentKind::Playlist;
    QTest::newRow("script") << QByteArray("#!/bin/sh\necho a,b\n") << ContentKind::Script;
    QTest::newRow("json") << QByteArray("{\"a\": 1, \"b\": 2}\n") << ContentKind::Json;
    QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?><!-- a <b> --><svg width=\"1\">")
                         << ContentKind::Svg;
    QTest::newRow("graphml") << QByteArray("<graphml xmlns=\"x\">") << ContentKind::GraphMl;
    QTest::newRow("layer") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE sonic-visualiser><sv>")
                           << ContentKind::SonicVisualiser;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << ContentKind::OtherXml;
    QTest::newRow("dot") << QByteArray("graph covers {\n") << ContentKind::Graphviz;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << ContentKind::Png;
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << ContentKind::Pdf;
    QTest::newRow("wave") << sound << ContentKind::Wave;
    QTest::newRow("midi") << QByteArray("MThd\0\0\0\6", 8) << ContentKind::Midi;
    QTest::newRow("mp3") << QByteArray("\xff\xfb\x90\x00\x01", 5) << ContentKind::Other;
}

void OutputFileTest::contentTellsTheKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ContentKind, kind);
    QCOMPARE(contentKind(bytes), kind);
    put(m_place / "file", bytes);
    QCOMPARE(contentKindOfFile(m_place / "file").value(), kind);
}

void OutputFileTest::inputsAreNeverWrittenTo_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("itself") << "in/list.csv";
    QTest::newRow("by another way") << "in/../in/./list.csv";
    QTest::newRow("a symbolic link") << "link.csv";
    QTest::newRow("a hard link") << "hard.csv";
    QTest::newRow("through a linked folder") << "linked/list.csv";
    QTest::newRow("one that is not there") << "in/missing.csv";
}

void OutputFileTest::inputsAreNeverWrittenTo()
{
    QFETCH(QString, output);
    const fs::path list = m_place / "in" / "list.csv";
    put(list, table);
    fs::create_symlink(list, m_place / "link.csv");
    fs::create_hard_link(list, m_place / "hard.csv");
    fs::create_directory_symlink(m_place / "in", m_place / "linked");
    const OutputRules rules{Overwrite::Allow, {list, m_place / "in" / "missing.csv"}};
    const fs::path file = m_place / output.toStdString();
    QCOMPARE(writeOutput("other,header\r\n", file, rules).error().code, ErrorCode::WriteFailed);
    QVERIFY(!checkOutput(file, ContentKind::Table, rules).has_value());
    QCOMPARE(get(list), table);
    QCOMPARE(entriesIn(m_place / "in"), 1U);
}

void OutputFileTest::whatIsThereStaysWithoutAWord_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::newRow("the same kind") << table;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("sound") << sound;
}

void OutputFileTest::whatIsThereStaysWithoutAWord()
{
    QFETCH(QByteArray, present);
    const fs::path file = m_place / "out.csv";
    put(file, present);
    const auto written = writeOutput(table + table, file, {});
    QVERIFY(!written.has_value());
    QVERIFY(written.error().message.contains(QStringLiteral("out.csv")));
    QCOMPARE(get(file), present);
    const bool isReplaced = writeOutput(table + table, file, {Overwrite::Allow}).has_value();
    QCOMPARE(isReplaced, present != sound);
    QCOMPARE(get(file), isReplaced ? table + table : present);
    QCOMPARE(entriesIn(m_place), 1U);
}

void OutputFileTest::filesOfAnotherKindStayEvenWhenForced_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("present");
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("table over sound") << table << sound;
    QTest::newRow("table over a picture") << table << png;
    QTest::newRow("table over a playlist") << table << QByteArray("#EXTM3U\na.mp3\n");
    QTest::newRow("table over a letter") << table << QByteArray("Dear Sir,\nthank you.\n");
    QTest::newRow("drawing over a page") << QByteArray("<svg/>") << QByteArray("<html></html>");
    QTest::newRow("drawing over a table") << QByteArray("<svg/>") << table;
    QTest::newRow("picture over sound") << png << sound;
    QTest::newRow("document over a table") << QByteArray("%PDF-1.4\n") << table;
}

void OutputFileTest::filesOfAnotherKindStayEvenWhenForced()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, present);
    const fs::path file = m_place / "out";
    put(file, present);
    QCOMPARE(writeOutput(written, file, {Overwrite::Allow}).error().code, ErrorCode::WriteFailed);
    QCOMPARE(get(file), present);
    QCOMPARE(entriesIn(m_place), 1U);
}

void OutputFileTest::librariesAndMusicFoldersAreLeftAlone()
{
    put(m_place / "library" / "catalogue.sqlite", "SQLite");
    fs::create_directories(m_place / "library" / "below");
    fs::create_directory_symlink(m_place / "library", m_place / "shortcut");
    for (const char* place : {"library/out.csv", "library/below/out.csv", "shortcut/out.csv"}) {
        QVERIFY2(!writeOutput(table, m_place / place, {Overwrite::Allow}).has_value(), place);
        QVERIFY2(!fs::exists(m_place / place), place);
    }
    put(m_place / "music" / "album" / "tracks.csv", table);
    ProtectedPlaces::program().setMusicFolders({m_place / "music"});
    const fs::path tracks = m_place / "music" / "album" / "tracks.csv";
    QVERIFY(!writeOutput(table + table, tracks, {Overwrite::Allow}).has_value());
    QCOMPARE(get(tracks), table);
    QVERIFY(writeOutput(table, m_place / "music" / "new.csv", {}).has_value()); // destroys nothing
    QVERIFY(writeOutput(table, m_place / "musical.csv", {}).has_value());
}

void OutputFileTest::aLinkIsFollowedAndStays()
{
    put(m_place / "real" / "old.csv", table);
    fs::create_symlink("real/old.csv", m_place / "out.csv");
    fs::create_symlink("real/new.csv", m_place / "next.csv");
    for (const char* name : {"out.csv", "next.csv"}) {
        QVERIFY2(writeOutput(table + table, m_place / name, {Overwrite::Allow}).has_value(), name);
        QVERIFY2(fs::is_symlink(m_place / name), name);
        QCOMPARE(get(m_place / name), table + table);
    }
}

void OutputFileTest::permissionsStay()
{
    const fs::path file = m_place / "out.csv";
    put(file, table);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    QVERIFY(writeOutput(table, file, {Overwrite::Allow}).has_value());
    QCOMPARE(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

void OutputFileTest::devicesAreWrittenToAsTheyAre()
{
    QVERIFY(writeOutput(table, "/dev/null", {}).has_value());
    QVERIFY(fs::is_character_file("/dev/null"));
    QVERIFY(!writeOutput(table, "/dev/full", {}).has_value());
    QVERIFY(fs::is_character_file("/dev/full"));
}

void OutputFileTest::aFailureLeavesTheOldFile()
{
    const fs::path file = m_place / "out.csv";
    put(file, table);
    put(m_place / "out.csv.part", "somebody else's");
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = writeOutput(table.repeated(1000), file, {Overwrite::Allow});
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(written.error().code, ErrorCode::NoSpaceLeft);
    QCOMPARE(get(file), table);
    QCOMPARE(get(m_place / "out.csv.part"), QByteArray("somebody else's"));
    QCOMPARE(entriesIn(m_place), 2U);
    QCOMPARE(writeOutput(table, file / "below.csv", {}).error().code, ErrorCode::WriteFailed);
    QCOMPARE(writeOutput(table, m_place / "gone" / "out.csv", {}).error().code, ErrorCode::FileNotFound);
    QCOMPARE(writeOutput(table, m_place, {Overwrite::Allow}).error().code, ErrorCode::NotAFile);
}

void OutputFileTest::whatEndsEarlyIsKept()
{
    const fs::path file = m_place / "out.csv";
    {
        auto output = OutputFile::create(file, ContentKind::Table, {});
        QVERIFY(output.has_value() && output->append(table).has_value());
        QVERIFY(!fs::exists(file)); // not before it is whole
        QCOMPARE(output->keep(), file);
    }
    QCOMPARE(get(file), table);
    auto output = OutputFile::create(file, ContentKind::Table, {Overwrite::Allow});
    QVERIFY(output.has_value() && output->append("half,a\r\n").has_value());
    const fs::path kept = output->keep();
    QCOMPARE(get(file), table);
    QVERIFY(kept != file);
    QCOMPARE(get(kept), QByteArray("half,a\r\n"));
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "output_file_test.moc"
