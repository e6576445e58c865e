// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path_text.h"
#include "core/catalogue/catalogue_backup.h"
#include "core/catalogue/verdict_store.h"
#include "core/library/library.h"
#include "tests/core/library/library_fixture.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>

using namespace coverscope;
using library::Library;
using test::LibraryFixture;
using OpenMode = Library::OpenMode;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t tuneCount = 3;
constexpr std::size_t regionCount = 24;  // of each file
constexpr std::size_t headerLength = 16; // the first regions are this short: more hangs on them

enum class Kind { Flip, Zero, Cut, Extend, Swap };
constexpr std::array kinds = {Kind::Flip, Kind::Zero, Kind::Cut, Kind::Extend, Kind::Swap};
constexpr std::array kindNames = {"flipped", "zeroed", "cut", "extended", "of another library"};

struct Region
{
    std::size_t first = 0;
    std::size_t size = 0;
};

// Two of the header, the rest evenly.
std::vector<Region> regionsOf(std::size_t size)
{
    std::vector<Region> regions = {{0, headerLength}, {headerLength, headerLength}};
    const std::size_t step = std::max<std::size_t>(1, size / regionCount);
    for (std::size_t first = 0; first < size; first += step)
        regions.push_back({first, std::min(step, size - first)});
    return regions;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string damaged(std::string content, const std::string& other, Kind kind, const Region& region)
{
    switch (kind) {
    case Kind::Flip:
        content[region.first + region.size / 2] ^= 0x10;
        break;
    case Kind::Zero:
        std::fill_n(content.begin() + static_cast<std::ptrdiff_t>(region.first), region.size, '\0');
        break;
    case Kind::Cut:
        content.resize(region.first);
        break;
    case Kind::Extend:
        content.insert(region.first, region.size, '\x3C');
        break;
    case Kind::Swap:
        if (region.first < other.size())
            content.replace(region.first, region.size, other.substr(region.first, region.size));
        break;
    }
    return content;
}

// What a library hands out of a track.
struct Served
{
    std::string title;
    QByteArray contentHash;
    std::vector<float> rows;
    std::vector<float> features;
    bool operator==(const Served&) const = default;
};
using Content = std::map<std::string, Served>; // by relative path

// Made anew they may differ by the order of summing.
bool isClose(const std::vector<float>& one, const std::vector<float>& other)
{
    return std::ranges::equal(one, other, [](float a, float b) { return std::abs(a - b) < 0.01F; });
}

bool isClose(const Content& one, const Content& other)
{
    return std::ranges::equal(one, other, [](const auto& a, const auto& b) {
        return a.first == b.first && a.second.title == b.second.title &&
               a.second.contentHash == b.second.contentHash && isClose(a.second.rows, b.second.rows) &&
               isClose(a.second.features, b.second.features);
    });
}

struct Outcome
{
    base::Result<void> opened;
    bool isNamed = false; // something is said to be wrong
    Content content;      // empty where it was not opened
};

Outcome look(const fs::path& folder)
{
    const auto library = Library::open(folder, OpenMode::ReadOnly);
    if (!library)
        return {base::fail(library.error()), true, {}};
    Outcome outcome;
    const auto health = (*library)->verify(Library::Repair::No, {}, {});
    outcome.isNamed = !health || !health->problems.empty();
    const auto snapshot = (*library)->snapshot();
    for (const catalogue::Track& track : snapshot->tracks) {
        Served served{track.title.toStdString(), track.contentHash, {}, {}};
        if (const auto* chunks = snapshot->chunks->find(track.id)) {
            const base::Matrix rows = snapshot->chunks->embeddings(*chunks);
            served.rows.assign(rows.values.begin(), rows.values.end());
        }
        if (auto features = (*library)->features(track))
            served.features.assign(features->values.begin(), features->values.end());
        outcome.content[track.relativePath.native()] = std::move(served);
    }
    return outcome;
}

} // namespace

// Every region of every file of a library, damaged in every way: nothing crashes, nothing that is wrong is
// served without a word, and what can be made anew is.
class DamageSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingWrongIsServedInSilence_data();
    void nothingWrongIsServedInSilence();
    void theCatalogueNeverCrashes_data() { eachKind(); }
    void theCatalogueNeverCrashes();

private:
    static void eachKind();
    void restore(); // the good library
    fs::path folder() const { return m_ours.base() / "tried"; }
    void damage(const std::string& file, Kind kind, const Region& region) const;

    LibraryFixture m_ours;
    LibraryFixture m_theirs;
    Content m_content;
    std::map<std::string, std::string> m_files; // by name
};

void DamageSweepTest::initTestCase()
{
    for (const auto* fixture : {&m_ours, &m_theirs}) {
        for (std::uint32_t k = 1; k <= tuneCount; ++k)
            fixture->addTune(std::to_string(k) + ".wav", fixture == &m_ours ? k : k + 20, 12.0);
        const auto library = fixture->open();
        QCOMPARE(fixture->index(*library).indexed, std::size_t{tuneCount});
        QVERIFY(library->rebuildGraph({}, {}));
        auto verdicts =
            catalogue::VerdictStore::open(fixture->libraryFolder(), catalogue::Catalogue::OpenMode::Existing);
        catalogue::VerdictRecord verdict;
        verdict.clip.contentHash = "c";
        verdict.track.contentHash = "t";
        verdict.decision = catalogue::Decision::Confirmed;
        verdict.note = QStringLiteral("kept");
        verdict.decidedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(verdicts && verdicts->add(std::array{verdict}));
        QVERIFY(catalogue::backUpIfDue(fixture->libraryFolder()));
    }
    for (const auto& entry : fs::directory_iterator(m_ours.libraryFolder())) {
        const std::string name = entry.path().filename();
        if (name.find(".backup-") == std::string::npos && name != "lock")
            m_files[name] = contentOf(entry.path());
    }
    QCOMPARE(m_files.size(), std::size_t{4});
    restore();
    const Outcome whole = look(folder());
    QVERIFY(whole.opened && !whole.isNamed);
    m_content = whole.content;
    QCOMPARE(m_content.size(), std::size_t{tuneCount});
}

void DamageSweepTest::restore()
{
    fs::remove_all(folder());
    fs::copy(m_ours.libraryFolder(), folder(), fs::copy_options::recursive);
}

void DamageSweepTest::damage(const std::string& file, Kind kind, const Region& region) const
{
    std::ofstream(folder() / file, std::ios::binary)
        << damaged(m_files.at(file), contentOf(m_theirs.libraryFolder() / file), kind, region);
}

void DamageSweepTest::eachKind()
{
    QTest::addColumn<int>("kind");
    for (std::size_t k = 0; k < kinds.size(); ++k)
        QTest::newRow(kindNames[k]) << static_cast<int>(k);
}

void DamageSweepTest::nothingWrongIsServedInSilence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    for (const auto& [name, content] : m_files) {
        for (std::size_t k = 0; k < kinds.size() && name != "catalogue.sqlite"; ++k) {
            if (kinds[k] == Kind::Swap && name.ends_with(".hnsw"))
                continue; // of so few rows they are the same
            QTest::addRow("%s %s", name.substr(0, name.find('-')).c_str(), kindNames[k])
                << QString::fromStdString(name) << static_cast<int>(k);
        }
    }
}

void DamageSweepTest::nothingWrongIsServedInSilence()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    const std::string name = file.toStdString();
    int tried = 0;
    for (const Region& region : regionsOf(m_files.at(name).size())) {
        const auto place =
            QStringLiteral("from byte %1, %2 bytes").arg(region.first).arg(region.size).toUtf8();
        restore();
        damage(name, kinds[static_cast<std::size_t>(kind)], region);
        if (contentOf(folder() / name) == m_files.at(name))
            continue; // both libraries have the same there, or zeros
        const Outcome outcome = look(folder());
        QVERIFY2(outcome.opened, place.constData()); // what is in the catalogue is never lost by that
        QCOMPARE(outcome.content.size(), m_content.size());
        for (const auto& [path, served] : outcome.content) {
            const Served& whole = m_content.at(path);
            QVERIFY2(served.rows == whole.rows || (outcome.isNamed && served.rows.empty()),
                     place.constData());
            QVERIFY2(served.features == whole.features || (outcome.isNamed && served.features.empty()),
                     place.constData());
        }
        if (++tried % 5 != 1)
            continue; // indexing anew takes longer
        {
            const auto library = Library::open(folder(), OpenMode::Existing);
            QVERIFY2(library, place.constData());
            QVERIFY((*library)->verify(Library::Repair::Yes, {}, {}));
            m_ours.index(**library);
            QVERIFY2((*library)->verify(Library::Repair::No, {}, {})->problems.empty(), place.constData());
        }
        const Outcome mended = look(folder());
        QVERIFY2(!mended.isNamed, place.constData());
        QVERIFY2(isClose(mended.content, m_content), place.constData());
    }
    QVERIFY(tried > 0);
}

// SQLite has no checksums: a letter of a title may be another one. But what it cannot read is said to be
// damaged, and the copy beside it has all that was decided.
void DamageSweepTest::theCatalogueNeverCrashes()
{
    QFETCH(int, kind);
    const std::string name = "catalogue.sqlite";
    int silent = 0;
    int named = 0;
    for (const Region& region : regionsOf(m_files.at(name).size())) {
        const auto place =
            QStringLiteral("from byte %1, %2 bytes").arg(region.first).arg(region.size).toUtf8();
        restore();
        damage(name, kinds[static_cast<std::size_t>(kind)], region);
        if (contentOf(folder() / name) == m_files.at(name))
            continue;
        const Outcome outcome = look(folder());
        named += outcome.isNamed ? 1 : 0;
        silent += !outcome.isNamed && outcome.content != m_content ? 1 : 0;
        if (!outcome.isNamed)
            continue;
        if (!outcome.opened)
            QVERIFY2(outcome.opened.error().message.contains(QLatin1String("tried")),
                     qPrintable(outcome.opened.error().message));
        const auto restored = Library::restoreCatalogue(folder());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        const auto verdicts =
            catalogue::VerdictStore::open(folder(), catalogue::Catalogue::OpenMode::ReadOnly);
        QVERIFY2(verdicts && verdicts->currentOfAll()->front().note == QLatin1String("kept"),
                 place.constData());
        QVERIFY2(look(folder()).content == m_content, place.constData());
    }
    QVERIFY(named > 0);
    qInfo("%d named, %d that nothing tells from what was meant", named, silent);
}

QTEST_GUILESS_MAIN(DamageSweepTest)
#include "damage_sweep_test.moc"
