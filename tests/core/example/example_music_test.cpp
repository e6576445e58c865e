// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/example_music.h"

#include "core/audio/decoder.h"
#include "core/base/path_text.h"
#include "core/example/example_arrangement.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

using namespace coverscope;
using namespace coverscope::example;

namespace {

std::vector<std::filesystem::path> wavesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    return files;
}

} // namespace

class ExampleMusicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPerformanceIsAsLongAsItsTempoSays()
    {
        const Score score = composeScore({"A Tune", 7, 50, false, 120.0});
        Arrangement arrangement{"", ""};
        arrangement.tempo = 2.0; // a bar in one second
        const auto pcm = perform(score, arrangement, 0, 4);
        QVERIFY(pcm.has_value());
        QVERIFY(pcm->duration() > 4.0 && pcm->duration() < 6.0);
        const auto [lowest, highest] = std::minmax_element(pcm->samples.begin(), pcm->samples.end());
        QVERIFY(*highest > 0.3F && *highest <= 0.81F && *lowest >= -0.81F);
        QVERIFY(std::all_of(pcm->samples.begin(), pcm->samples.end(),
                            [](float sample) { return std::isfinite(sample); }));
    }

    void aCancelledPerformanceStops()
    {
        base::CancellationSource source;
        source.cancel();
        const auto pcm =
            perform(composeScore({"A Tune", 7, 50, false, 120.0}), {"", ""}, 0, 4, source.token());
        QVERIFY(!pcm);
        QCOMPARE(pcm.error().code, base::ErrorCode::Cancelled);
    }

    void theCollectionHasThreePerformancesOfEachPieceAndAClip()
    {
        double last = -1.0;
        const auto made = makeExample(example(), {}, [&last](const base::Progress& progress) {
            QVERIFY(progress.done > last && progress.done < progress.total);
            last = progress.done;
        });
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        const auto files = wavesIn(example().music);
        QCOMPARE(static_cast<int>(files.size()), example().recordingCount);
        std::multiset<QString> titles;
        std::set<QString> artists;
        for (const auto& file : files) {
            const auto info = audio::probe(file);
            QVERIFY(info.has_value());
            QVERIFY(info->duration > 55.0 && info->duration < 110.0);
            titles.insert(info->title);
            artists.insert(info->artist);
        }
        QCOMPARE(static_cast<int>(artists.size()), example().coversPerPiece);
        QCOMPARE(static_cast<int>(titles.count(example().soughtPiece)), example().coversPerPiece);
        const auto clip = audio::probe(example().clip);
        QVERIFY(clip.has_value());
        QVERIFY(clip->duration > 20.0 && clip->duration < 40.0);
    }

    void whatIsThereIsNotMadeAgain()
    {
        QVERIFY(makeExample(example()));
        const auto before = std::filesystem::last_write_time(example().clip);
        QVERIFY(makeExample(example()));
        QVERIFY(std::filesystem::last_write_time(example().clip) == before);
    }

    void aPlaceThatCannotBeWrittenToIsNamed()
    {
        const auto blocked = base::pathFromQString(m_folder.filePath(QStringLiteral("a file")));
        std::ofstream(blocked) << "no folder";
        const auto made = makeExample(exampleIn(blocked));
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(QStringLiteral("a file")));
    }

private:
    Example example() const
    {
        return exampleIn(base::pathFromQString(m_folder.filePath(QStringLiteral("example"))));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ExampleMusicTest)
#include "example_music_test.moc"
