// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_library.h"
#include "core/training/pairs/cover_generator.h"
#include "tests/support/shared_data.h"

#include <QTest>

using namespace coverscope;
using namespace coverscope::training;

// The real archives, as their README counts them.
class CompositionDataTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CompositionLibrary> load(const char* name, bool excludes) const
    {
        const std::filesystem::path data = test::sharedData();
        const std::vector<NotesArchive> archives{notesArchive(data / name)};
        const auto excluded =
            excludes ? ExcludedTitles::read(data / "excluded_titles.txt") : ExcludedTitles();
        auto library = CompositionLibrary::load(archives, excluded.value());
        return library ? std::make_shared<const CompositionLibrary>(std::move(*library)) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::sharedData().empty() || !std::filesystem::exists(test::sharedData() / "pop909.tar.xz"))
            QSKIP("no training data on this machine");
    }

    void theGroupsAreAllThere()
    {
        const auto library = load("clean_midi_groups.tar.xz", false);
        QVERIFY(library);
        QCOMPARE(library->statistics().fileCount, std::size_t{10'394});
        QVERIFY(library->statistics().unreadableCount < 40);
        const std::size_t cliques = library->compositions().size() + library->statistics().mergedCount;
        QVERIFY(cliques > 3'440 && cliques <= 3'460);
        QVERIFY(library->statistics().mergedCount > 20);
    }

    void popSongsAreAllThereInFourVersions()
    {
        const auto library = load("pop909.tar.xz", true);
        QVERIFY(library);
        QCOMPARE(library->statistics().fileCount, std::size_t{2'898});
        QCOMPARE(library->compositions().size(), std::size_t{909});
        QCOMPARE(library->arrangementCount(), std::size_t{2'897}); // one file holds nothing
    }

    void tunesAreAllThereAndMakePairs()
    {
        const auto library = load("thesession.tar.xz", true);
        QVERIFY(library);
        QVERIFY(library->statistics().fileCount > 40'000);
        QVERIFY(library->compositions().size() > 16'500 && library->compositions().size() < 17'365);
        const auto excluded = ExcludedTitles::read(test::sharedData() / "excluded_titles.txt");
        for (const Composition& composition : library->compositions())
            QVERIFY2(!excluded->contains(composition.title), composition.title.c_str());
        const MidiPairSource source(library, library->subset(Subset::Validation, 0.03));
        QVERIFY(source.compositionCount() > 300);
        QVERIFY(source.make(5, {.seed = 1}).query.features.rows >= 12);
    }
};

QTEST_GUILESS_MAIN(CompositionDataTest)
#include "composition_data_test.moc"
