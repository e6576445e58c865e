// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recording_name.h"

#include <QTest>

using namespace coverscope;
using base::recordingName;
using base::recordingNameWorth;
using base::recordingTitle;
using namespace Qt::StringLiterals;

class RecordingNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsNameARecording()
    {
        QCOMPARE(recordingName("/m/Help/13.flac", u"Yesterday"_s, u"The Beatles"_s),
                 u"Yesterday – The Beatles"_s);
        QCOMPARE(recordingName("/m/Help/13.flac", u"Yesterday"_s, {}), u"Yesterday"_s);
        QCOMPARE(recordingTitle("/m/Help/13.flac", u"Yesterday"_s, u"The Beatles"_s), u"Yesterday"_s);
        QCOMPARE(recordingName("/m/1999/1999.flac", u"1999"_s, u"Prince"_s), u"m/1999/1999 – Prince"_s);
        QCOMPARE(recordingName("/m/Hits/02.flac", u"1999"_s, u"Prince"_s), u"1999 – Prince"_s);
        QCOMPARE(recordingName("/m/Help/Yesterday.flac", u"Yesterday"_s, u"The Beatles"_s),
                 u"Yesterday – The Beatles"_s);
    }

    void withoutThemItIsFolderAndFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("title"); // as the catalogue has it: the file's name
        QTest::addColumn<QString>("name");
        QTest::newRow("a number") << u"/m/Help/4.wav"_s << u"4"_s << u"Help/4"_s;
        QTest::newRow("a word") << u"/m/Help/Yesterday.wav"_s << u"Yesterday"_s << u"Help/Yesterday"_s;
        QTest::newRow("nothing") << u"/m/Help/4.wav"_s << u""_s << u"Help/4"_s;
        QTest::newRow("a ripper's word") << u"/m/Help/4.wav"_s << u"Track 04"_s << u"Help/4"_s;
        QTest::newRow("another one") << u"/m/Help/4.wav"_s << u"Titel 4"_s << u"Help/4"_s;
        QTest::newRow("a number in other digits") << u"/m/Help/04.wav"_s << u"4"_s << u"Help/04"_s;
        QTest::newRow("a disc") << u"/m/Help/CD 2/4.wav"_s << u"4"_s << u"Help/CD 2/4"_s;
        QTest::newRow("a numbered folder") << u"/m/Help/02/4.wav"_s << u"4"_s << u"Help/02/4"_s;
        QTest::newRow("no folder") << u"4.wav"_s << u"4"_s << u"4"_s;
        QTest::newRow("the root") << u"/4.wav"_s << u"4"_s << u"4"_s;
        QTest::newRow("no letters of ours") << u"/m/助けて/四.wav"_s << u"四"_s << u"助けて/四"_s;
    }

    void withoutThemItIsFolderAndFile()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, title);
        QTEST(recordingName(file.toStdString(), title, {}), "name");
        QTEST(recordingTitle(file.toStdString(), title, {}), "name");
    }

    void anArtistAloneStandsBesideTheFile()
    {
        QCOMPARE(recordingName("/m/Help/4.wav", u"4"_s, u"The Beatles"_s), u"Help/4 – The Beatles"_s);
        QCOMPARE(recordingTitle("/m/Help/4.wav", u"4"_s, u"The Beatles"_s), u"Help/4"_s);
    }

    void fullerTagsAreWorthMore()
    {
        const int both = recordingNameWorth("/m/a/1.wav", u"Yesterday"_s, u"The Beatles"_s);
        const int title = recordingNameWorth("/m/a/1.wav", u"Yesterday"_s, {});
        const int artist = recordingNameWorth("/m/a/1.wav", u"1"_s, u"The Beatles"_s);
        const int none = recordingNameWorth("/m/a/1.wav", u"1"_s, {});
        QVERIFY(both > title && title > artist && artist > none);
    }

    void clipsAreCalledByTheirFileUnlessItSaysNothing()
    {
        QCOMPARE(base::clipName("/claims/Monday/refrain.wav"), u"refrain.wav"_s);
        QCOMPARE(base::clipName("/claims/Monday/1.wav"), u"Monday/1.wav"_s);
        QCOMPARE(base::clipName("/claims/Monday/track 12.wav"), u"Monday/track 12.wav"_s);
    }

    void nothingInANameSteers()
    {
        QCOMPARE(base::placeName("/m/a\x1b/x\xE2\x80\xAEgpj.wav"), u"a\uFFFD/x\uFFFDgpj"_s);
    }
};

QTEST_GUILESS_MAIN(RecordingNameTest)
#include "recording_name_test.moc"
