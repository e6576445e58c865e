// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widget_walk.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"

#include <QStandardPaths>
#include <QTest>

using namespace coverscope;
using namespace coverscope::ui;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("coverscope"));
        QCoreApplication::setApplicationName(QStringLiteral("coverscope-settings-test"));
    }

    void init() { QSettings().clear(); }

    void whatWasChosenIsReadBack()
    {
        Preferences chosen;
        chosen.device = model::DevicePreference::Cpu;
        chosen.mode = search::SearchMode::Exact;
        chosen.candidates = 120;
        chosen.queryHop = 2.5;
        chosen.scoreEveryTrack = true;
        chosen.threshold = 0.75;
        chosen.threads = 3;
        chosen.watchFolders = false;
        chosen.theme = ThemeChoice::Dark;
        chosen.colourMap = ColourMap::Ember;
        chosen.language = QStringLiteral("de");
        chosen.reviewer = QStringLiteral("Anna Weber");
        Settings().setPreferences(chosen);
        QCOMPARE(Settings().preferences(), chosen);
    }

    void nonsenseBecomesTheDefault()
    {
        QSettings store;
        store.setValue(QStringLiteral("search/device"), 77);
        store.setValue(QStringLiteral("look/theme"), -3);
        store.setValue(QStringLiteral("search/candidates"), 0);
        store.setValue(QStringLiteral("search/queryHop"), 1e9);
        store.setValue(QStringLiteral("search/threshold"), 7.0);
        store.setValue(QStringLiteral("search/threads"), -4);
        const Preferences read = Settings().preferences();
        QCOMPARE(read.device, model::DevicePreference::Automatic);
        QCOMPARE(read.theme, ThemeChoice::System);
        QCOMPARE(read.candidates, 1);
        QVERIFY(read.queryHop <= 20.0);
        QVERIFY(read.threshold < 1.0);
        QCOMPARE(read.threads, 0);
    }

    void recentEntriesAreNewestFirstOnceAndFew()
    {
        Settings settings;
        for (int i = 0; i < 12; ++i)
            settings.addRecentClip("/clips/" + std::to_string(i) + ".wav");
        settings.addRecentClip("/clips/9.wav");
        const auto recent = settings.recentClips();
        QCOMPARE(recent.size(), std::size_t(Settings::mostRecent));
        QCOMPARE(recent[0], std::filesystem::path("/clips/9.wav"));
        QCOMPARE(recent[1], std::filesystem::path("/clips/11.wav"));
        QCOMPARE(std::count(recent.begin(), recent.end(), std::filesystem::path("/clips/9.wav")), 1);
    }

    void namesThatAreNotTextSurvive()
    {
        const std::filesystem::path odd("/music/caf\xe9.ogg"); // Latin-1, not UTF-8
        Settings settings;
        settings.addRecentLibrary(odd);
        QCOMPARE(Settings().recentLibraries().front(), odd);
    }

    void theDialogGivesBackWhatItWasGiven()
    {
        Preferences given;
        given.candidates = 200;
        given.mode = search::SearchMode::Hnsw;
        given.threshold = 0.8;
        given.threads = 2;
        given.watchFolders = false;
        given.theme = ThemeChoice::Light;
        given.colourMap = ColourMap::Grey;
        given.reviewer = QStringLiteral("Anna Weber");
        const SettingsDialog dialog(given);
        QCOMPARE(dialog.chosen(), given);
    }

    void whoReviewsIsTypedOnOneLine()
    {
        SettingsDialog dialog(Preferences{});
        QCOMPARE(dialog.chosen().reviewer, QString()); // the account's, which is shown
        QVERIFY(!dialog.reviewerEdit()->placeholderText().isEmpty());
        QTest::keyClicks(dialog.reviewerEdit(), QStringLiteral("  Anna  Weber "));
        QCOMPARE(dialog.chosen().reviewer, QStringLiteral("Anna Weber"));
    }

    void everyLanguageIsOfferedOnce()
    {
        const SettingsDialog dialog(Preferences{});
        const auto boxes = dialog.findChildren<QComboBox*>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* box) {
            return box->findData(QStringLiteral("de")) >= 0;
        });
        QVERIFY(found != boxes.end());
        QStringList names;
        for (int i = 0; i < (*found)->count(); ++i)
            names << (*found)->itemText(i);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains(QStringLiteral("English")) && names.contains(QStringLiteral("Deutsch")));
        QCOMPARE(names.size(), 7); // as the system, and six
    }

    void theThresholdDecidesWhatIsAMatch()
    {
        const model::ModelInfo info;
        Preferences preferences;
        const search::Thresholds own = thresholdsFor(info, preferences);
        QCOMPARE(own, search::Calibration::forModel(info).thresholds());
        preferences.threshold = 0.3;
        const search::Thresholds lower = thresholdsFor(info, preferences);
        QCOMPARE(lower.verdict(0.31), search::Verdict::Match);
        QVERIFY(lower.verdict(0.29) != search::Verdict::Match);
        QVERIFY(lower.possible <= lower.match);
        preferences.threshold = 0.99;
        QVERIFY(thresholdsFor(info, preferences).verdict(0.98) != search::Verdict::Match);
        QCOMPARE(thresholdsFor(info, preferences).verdict(own.possible), search::Verdict::Possible);
    }

    void onlyWhatASearchDependsOnStartsAnother()
    {
        Preferences other;
        other.theme = ThemeChoice::Dark;
        other.threads = 2;
        QVERIFY(!changesSearches({}, other));
        other.candidates = 10;
        QVERIFY(changesSearches({}, other));
    }

    void everyFieldHasAName()
    {
        SettingsDialog dialog({});
        QCOMPARE(test::unnamedWidgets(&dialog).join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
