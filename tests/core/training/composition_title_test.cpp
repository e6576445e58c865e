// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/notes/composition_title.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::training;

class CompositionTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreSquashedToLettersAndDigits()
    {
        QCOMPARE(squashTitle("Auld_Lang-Syne"), std::string("auldlangsyne"));
        QCOMPARE(squashTitle("AuldLangSyne"), std::string("auldlangsyne"));
        QCOMPARE(squashTitle("F\xC3\xBCr Elise (No. 25)"), std::string("furelise") + "no25");
        QCOMPARE(squashTitle("F\xFCr Elise"), std::string("furelise")); // Latin-1
        QCOMPARE(squashTitle("..."), std::string());
    }

    void excludedWorksAreFoundInEveryPartOfAPath()
    {
        const ExcludedTitles excluded({"auld lang syne", "fur elise", "beethoven", "# a comment", ""});
        QCOMPARE(excluded.size(), std::size_t{3});
        QVERIFY(excluded.contains("clean_midi/Trad/Auld_Lang-Syne.2.mid"));
        QVERIFY(excluded.contains("./AuldLangSyneReel123.mid"));
        QVERIFY(excluded.contains("clean_midi/Beethoven, L. van/Sonata.mid"));
        QVERIFY(excluded.contains("F\xC3\xBCr Elise"));
        QVERIFY(!excluded.contains("clean_midi/ABBA/Fernando.mid"));
        QVERIFY(!excluded.contains("a/auld lang/syne.mid")); // two names, not one
        QVERIFY(!excluded.contains("acomment.mid"));
        QVERIFY(!ExcludedTitles().contains("anything"));
    }

    void aWholeTitleIsExcludedAlone()
    {
        const ExcludedTitles excluded({"=Help!", "=1999", "yesterday"});
        QCOMPARE(excluded.size(), std::size_t{3});
        for (const char* whole : {"clean_midi/The Beatles/Help!.mid", "clean_midi/The Beatles/Help.3.mid",
                                  "HELP", "Help123.mid", "clean_midi/Prince/1999.mid", "1999"})
            QVERIFY2(excluded.contains(whole), whole);
        for (const char* other : {"clean_midi/Joni Mitchell/Help Me.mid", "clean_midi/Helping/Hand.mid",
                                  "clean_midi/A/Summer 1999.mid"})
            QVERIFY2(!excluded.contains(other), other);
        QVERIFY(excluded.contains("clean_midi/A/Yesterday Once More.mid")); // no '=': wherever it stands
    }

    void excludedTitlesAreReadFromAFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("titles.txt").toStdString();
        std::ofstream(path) << "# works\nSilent Night\n\nca\xC3\xB1on\n";
        const auto excluded = ExcludedTitles::read(path);
        QVERIFY(excluded.has_value());
        QVERIFY(excluded->contains("silent-night.mid"));
        QVERIFY(excluded->contains("CANON in D"));
        QVERIFY(!excluded->contains("works"));
        QCOMPARE(ExcludedTitles::read(path.parent_path() / "none").error().code,
                 base::ErrorCode::FileNotFound);
    }

    void arrangementsOfOneSongShareAKey()
    {
        const auto key = [](const char* name) { return cliqueName(name, CliqueRule::ArtistAndTitle).key; };
        QCOMPARE(key("clean_midi/10cc/Dreadlock Holiday.1.mid"),
                 key("clean_midi/10cc/Dreadlock Holiday.mid"));
        QCOMPARE(key("clean_midi/Duran Duran/Girls On Film.mid"),
                 key("clean_midi/Duran Duran/Girls on Film.1.mid"));
        QVERIFY(key("clean_midi/X/...mid") != key("clean_midi/X/!!!.mid"));
        QVERIFY(key("clean_midi/10cc/Dreadlock Holiday.mid") != key("clean_midi/10cc/Donna.mid"));
        QVERIFY(key("clean_midi/10cc/Donna.mid") != key("clean_midi/Ritchie Valens/Donna.mid"));
        QVERIFY(key("clean_midi/X/Mr. Big.mid") != key("clean_midi/X/Mr.mid")); // a dot alone is no number
        QCOMPARE(cliqueName("clean_midi/10cc/Donna.mid", CliqueRule::ArtistAndTitle).title,
                 cliqueName("clean_midi/Ritchie Valens/Donna.2.mid", CliqueRule::ArtistAndTitle).title);
    }

    void versionsOfOneDirectoryShareAKey()
    {
        const auto key = [](const char* name) { return cliqueName(name, CliqueRule::Directory).key; };
        QCOMPARE(key("./001/001.mid"), key("./001/versions/001-v2.mid"));
        QVERIFY(key("./001/001.mid") != key("./002/002.mid"));
    }

    void settingsOfOneTuneShareAKeyAndNamelessTunesAreDropped()
    {
        const auto key = [](const char* name) { return cliqueName(name, CliqueRule::TuneAndNumber).key; };
        QCOMPARE(key("./10thBatCrossingRhine18649.mid"), key("./10thBatCrossingRhine7078.mid"));
        QVERIFY(key("./10thBatCrossingRhine1.mid") != key("./11thBatCrossingRhine1.mid"));
        QVERIFY(key("./GanAinm123.mid").empty());
        QVERIFY(key("./PaddyFaheys77.mid").empty());
        QVERIFY(key("./123.mid").empty());
    }

    void heldOutSharesAreSpreadEvenlyAndFixed()
    {
        int below = 0;
        for (int i = 0; i < 10000; ++i) {
            const double share = titleShare("song" + std::to_string(i));
            QVERIFY(share >= 0.0 && share < 1.0);
            below += share < 0.1 ? 1 : 0;
        }
        QVERIFY2(below > 850 && below < 1150, qPrintable(QString::number(below)));
        QCOMPARE(titleShare("yesterday"), titleShare("yesterday"));
    }
};

QTEST_GUILESS_MAIN(CompositionTitleTest)
#include "composition_title_test.moc"
