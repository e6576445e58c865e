// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notes_report.h"

#include "core/notes/midi_file.h"

#include <QLocale>
#include <QtTest>

using namespace coverscope;

class NotesReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasALineForEachNoteInTimesOfTheRecording()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const notes::HeardNotes heard{{{12.5, 13.25, 69, 0.75}, {13.0, 14.0, 61, 0.5}}, {12.0, 20.0}};
        QCOMPARE(report::notesCsv(heard), QByteArray("start,end,midi,name,probability\r\n"
                                                     "12.5,13.25,69,A4,0.75\r\n"
                                                     "13,14,61,C#4,0.5\r\n"));
        QCOMPARE(report::notesCsv({}), QByteArray("start,end,midi,name,probability\r\n"));
    }

    void aMidiFileBeginsWhereTheListeningDoes()
    {
        const notes::HeardNotes heard{{{12.5, 13.25, 69, 0.75}}, {12.0, 20.0}};
        const std::vector<notes::NoteEvent> moved = {{0.5, 1.25, 69, 0.75}};
        QCOMPARE(report::notesMidi(heard), notes::midiFile(moved));
        QVERIFY(report::notesMidi(heard).startsWith("MThd"));
    }
};

QTEST_GUILESS_MAIN(NotesReportTest)
#include "notes_report_test.moc"
