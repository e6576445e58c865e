// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_arguments.h"

#include <QTest>

#include <string>
#include <vector>

using namespace coverscope::desktop;

class StartArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAllRight()
    {
        const StartArguments arguments = parse({});
        QVERIFY(arguments.problem.isEmpty());
        QVERIFY(arguments.library.empty() && arguments.clip.empty());
    }

    void libraryAndClipInAnyOrder()
    {
        for (const auto& words : {std::vector<std::string>{"--library", "/lib", "clip.mp3"},
                                  std::vector<std::string>{"clip.mp3", "--library=/lib"}}) {
            const StartArguments arguments = parse(words);
            QVERIFY(arguments.problem.isEmpty());
            QCOMPARE(arguments.library, std::filesystem::path("/lib"));
            QCOMPARE(arguments.clip, std::filesystem::path("clip.mp3"));
        }
    }

    void namesThatAreNotTextArrive()
    {
        QCOMPARE(parse({"caf\xe9.wav"}).clip, std::filesystem::path("caf\xe9.wav"));
    }

    void afterTwoDashesEverythingIsAFile()
    {
        QCOMPARE(parse({"--", "--library"}).clip, std::filesystem::path("--library"));
    }

    void helpAndVersion()
    {
        QVERIFY(parse({"--help"}).information == Information::Help);
        QVERIFY(parse({"-v"}).information == Information::Version);
        QVERIFY(parse({"--man"}).information == Information::Manual);
        QVERIFY(parse({"clip.mp3"}).information == Information::None);
        const StartArguments completion = parse({"--completion", "fish"});
        QVERIFY(completion.information == Information::Completion);
        QCOMPARE(completion.shell, QStringLiteral("fish"));
        QVERIFY(!parse({"--completion"}).problem.isEmpty());
    }

    void theManualTellsAllThatTheHelpTells()
    {
        const QString help = usageText();
        const auto table = desktopManual().arguments;
        int optionLines = 0;
        for (const QString& line : help.split(QLatin1Char('\n')))
            optionLines += line.startsWith(QStringLiteral("  --")) ? 1 : 0;
        QVERIFY(optionLines >= 5);
        QCOMPARE(static_cast<int>(table.options.size()), optionLines + 2); // and --man, --completion
        QCOMPARE(table.positionals.front().name, QStringLiteral("CLIP"));
        QCOMPARE(table.options.front().name, QStringLiteral("library"));
        QCOMPARE(table.options.front().valueName, QStringLiteral("LIB"));
        for (const auto& option : table.options)
            QVERIFY2(!option.description.isEmpty(), qPrintable(option.name));
    }

    void actionsOfTheDesktopEntry()
    {
        QVERIFY(parse({"--record"}).action == StartAction::Record);
        QVERIFY(parse({"--example"}).action == StartAction::Example);
        QVERIFY(parse({"clip.mp3"}).action == StartAction::None);
    }

    void whatIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("option") << QStringList{QStringLiteral("--nonsense")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--library")};
        QTest::newRow("empty value") << QStringList{QStringLiteral("--library=")};
        QTest::newRow("two clips") << QStringList{QStringLiteral("a.mp3"), QStringLiteral("b.mp3")};
    }

    void whatIsNotKnownIsRefused()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> list;
        for (const QString& word : words)
            list.push_back(word.toStdString());
        QVERIFY(!parse(list).problem.isEmpty());
    }

private:
    static StartArguments parse(std::vector<std::string> words)
    {
        words.insert(words.begin(), "coverscope");
        std::vector<char*> pointers;
        for (std::string& word : words)
            pointers.push_back(word.data());
        return parseArguments(static_cast<int>(pointers.size()), pointers.data());
    }
};

QTEST_GUILESS_MAIN(StartArgumentsTest)
#include "start_arguments_test.moc"
