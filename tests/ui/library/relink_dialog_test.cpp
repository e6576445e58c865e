// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"
#include "ui/library/relink_dialog.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace coverscope;
using namespace coverscope::ui;
namespace fs = std::filesystem;

class RelinkDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto snapshot = std::make_shared<library::Snapshot>();
        snapshot->roots = {{catalogue::RootId{1}, "/once/Music"}};
        for (int k = 0; k < 4; ++k) {
            catalogue::Track track;
            track.id = TrackId{k + 1};
            track.root = catalogue::RootId{1};
            track.relativePath = "album/" + std::to_string(k) + ".mp3";
            track.fileSize = 5;
            snapshot->tracks.push_back(track);
        }
        m_snapshot = snapshot;
        m_dialog = std::make_unique<RelinkDialog>(snapshot->roots.front(), snapshot);
        m_dialog->show();
    }

    void nothingIsAcceptedBeforeAPlaceIsFound()
    {
        QVERIFY(!okButton()->isEnabled());
        fs::create_directories(path("empty"));
        m_dialog->setPlace(path("empty"));
        QTRY_VERIFY(state().contains(QStringLiteral("None")));
        QVERIFY(!okButton()->isEnabled());
        QVERIFY(!m_dialog->place());
    }

    void aFolderWithTheSameFilesIsAccepted()
    {
        fillMusic(path("Moved"), 4);
        m_dialog->setPlace(path("Moved"));
        QTRY_VERIFY(okButton()->isEnabled());
        QVERIFY(*m_dialog->place() == path("Moved"));
        QVERIFY2(state().contains(QStringLiteral("4 of 4")), qPrintable(state()));
        QTest::mouseClick(okButton(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    }

    void theDriveThatTheFolderIsOnWillDo()
    {
        fillMusic(path("drive") / "Music", 4);
        QTest::keyClicks(m_dialog->findChild<QLineEdit*>(), QString::fromStdString(path("drive")));
        QTRY_VERIFY(okButton()->isEnabled());
        QVERIFY(*m_dialog->place() == path("drive") / "Music");
    }

    void aFewTracksOfManyAreNotEnough()
    {
        auto many = std::make_shared<library::Snapshot>(*m_snapshot);
        for (int k = 4; k < 40; ++k) {
            many->tracks.push_back(many->tracks.front());
            many->tracks.back().relativePath = "album/" + std::to_string(k) + ".mp3";
        }
        RelinkDialog dialog(many->roots.front(), many);
        fillMusic(path("Other"), 4);
        dialog.setPlace(path("Other"));
        QTRY_VERIFY2(stateOf(dialog).contains(QStringLiteral("Only 4 of 40")), qPrintable(stateOf(dialog)));
        QVERIFY(!dialog.place());
    }

    void everyPartHasAName()
    {
        QCOMPARE(test::unnamedWidgets(m_dialog.get()).join(QLatin1Char('\n')), QString());
    }

private:
    fs::path path(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }

    static void fillMusic(const fs::path& root, int count)
    {
        fs::create_directories(root / "album");
        for (int k = 0; k < count; ++k)
            std::ofstream(root / "album" / (std::to_string(k) + ".mp3")) << "music";
    }

    QPushButton* okButton() const
    {
        return m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
    static QString stateOf(const QDialog& dialog)
    {
        QString text;
        const auto labels = dialog.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            text +=
                label->accessibleName() == QStringLiteral("What was found there") ? label->text() : QString();
        return text;
    }
    QString state() const { return stateOf(*m_dialog); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::unique_ptr<RelinkDialog> m_dialog;
};

QTEST_MAIN(RelinkDialogTest)
#include "relink_dialog_test.moc"
