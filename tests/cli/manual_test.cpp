// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QRegularExpression>
#include <QTest>

using namespace coverscope::test;

// The manual page and the completions that the program makes from its commands' own options.
class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theManualTellsEveryOptionOfEveryCommand_data();
    void theManualTellsEveryOptionOfEveryCommand();
    void theManualIsSoundRoff();
    void bashCompletes_data();
    void bashCompletes();
    void everyShellKnowsTheCommands_data();
    void everyShellKnowsTheCommands();
    void anotherShellIsRefused();

private:
    QByteArray m_page;
};

void ManualTest::initTestCase()
{
    const CliResult result = runCli({QStringLiteral("--man")});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.error.isEmpty());
    m_page = result.output;
}

namespace {

// What a manual says of a command; empty where it does not know it.
QByteArray partOf(const QByteArray& page, const QString& command)
{
    const qsizetype begin = page.indexOf(".SS \"" + command.toLatin1() + " ");
    return begin < 0 ? QByteArray() : page.mid(begin, page.indexOf("\n.S", begin + 1) - begin);
}

} // namespace

void ManualTest::theManualTellsEveryOptionOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    const CliResult overview = runCli({QStringLiteral("--help")});
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+) "),
                                            QRegularExpression::MultilineOption);
    for (auto match = command.globalMatch(QString::fromUtf8(overview.output)); match.hasNext();) {
        const QString name = match.next().captured(1);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ManualTest::theManualTellsEveryOptionOfEveryCommand()
{
    QFETCH(QString, command);
    QByteArray part = partOf(m_page, command);
    if (part.contains("coverscope\\-train(1)")) { // carries it out, and tells of it
        const CliResult trainer = runShell(QStringLiteral("\"$(dirname \"$CLI\")/coverscope-train\" --man"));
        QCOMPARE(trainer.exitCode, 0);
        part = partOf(trainer.output, command);
    }
    QVERIFY(!part.isEmpty());
    const CliResult help = runCli({command, QStringLiteral("--help")});
    static const QRegularExpression option(QStringLiteral("^  (?:-h, )?--([a-z0-9-]+)"),
                                           QRegularExpression::MultilineOption);
    int options = 0;
    for (auto match = option.globalMatch(QString::fromUtf8(help.output)); match.hasNext(); ++options) {
        const QString written = QStringLiteral("\\fB--%1\\fR").arg(match.next().captured(1));
        QVERIFY2(part.contains(QString(written).replace(QLatin1Char('-'), QLatin1String("\\-")).toUtf8()),
                 qPrintable(written));
    }
    QVERIFY(options >= 2);
}

// No line of text begins as a macro would, and every macro is one of those that are used.
void ManualTest::theManualIsSoundRoff()
{
    static const QRegularExpression macro(QStringLiteral("^\\.(TH|SH|SS|TP|PP|nh|ad l)\\b"));
    for (const QByteArray& line : m_page.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (text.startsWith(QLatin1Char('.')))
            QVERIFY2(macro.match(text).hasMatch(), line.constData());
        QVERIFY2(!text.startsWith(QLatin1Char('\'')), line.constData());
    }
}

void ManualTest::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offered");
    QTest::newRow("commands") << QStringLiteral("coverscope-cli ver")
                              << QStringLiteral("verdicts verify verify-report");
    QTest::newRow("options") << QStringLiteral("coverscope-cli query --th") << QStringLiteral("--threshold");
    QTest::newRow("own options") << QStringLiteral("coverscope-cli --v") << QStringLiteral("--version");
    QTest::newRow("choices") << QStringLiteral("coverscope-cli query --mode e") << QStringLiteral("exact");
    QTest::newRow("files") << QStringLiteral("coverscope-cli query cl") << QStringLiteral("clip one.wav");
    QTest::newRow("folders") << QStringLiteral("coverscope-cli query --library c")
                             << QStringLiteral("covers");
    QTest::newRow("free text") << QStringLiteral("coverscope-cli query --top c") << QString();
    QTest::newRow("of another command") << QStringLiteral("coverscope-cli compare --lib") << QString();
}

void ManualTest::bashCompletes()
{
    QFETCH(QString, words);
    QFETCH(QString, offered);
    const QTemporaryDir folder;
    const CliResult result = runShell(
        QStringLiteral("cd '%1' && mkdir covers && touch 'clip one.wav' && \"$CLI\" --completion bash "
                       ">script && bash -c 'source ./script; COMP_WORDS=(%2); "
                       "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _coverscope_cli; "
                       "printf \"%s\\n\" \"${COMPREPLY[@]}\"'")
            .arg(folder.path(), words));
    QVERIFY2(result.exitCode == 0 && result.error.isEmpty(), result.error.constData());
    QStringList lines = QString::fromUtf8(result.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (words.endsWith(QLatin1String("ver")))
        QCOMPARE(lines.join(QLatin1Char(' ')), offered);
    else
        QCOMPARE(lines, offered.isEmpty() ? QStringList() : QStringList{offered});
}

void ManualTest::everyShellKnowsTheCommands_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("bash") << QByteArray("--min-length");
    QTest::newRow("zsh") << QByteArray("'--min-length[");
    QTest::newRow("fish") << QByteArray("-l min-length ");
}

void ManualTest::everyShellKnowsTheCommands()
{
    QFETCH(QByteArray, option);
    const QString shell = QString::fromLatin1(QTest::currentDataTag());
    const CliResult script = runCli({QStringLiteral("--completion"), shell});
    QCOMPARE(script.exitCode, 0);
    QVERIFY(script.output.contains(option));
    for (const char* command : {"index", "query", "timeline", "verify"})
        QVERIFY2(script.output.contains(command), command);
    // The shell itself, where there is one, finds nothing wrong in it.
    const CliResult checked =
        runShell(QStringLiteral("command -v %1 >/dev/null || exit 0; f=$(mktemp); \"$CLI\" "
                                "--completion %1 >$f; %1 -n $f; code=$?; rm $f; exit $code")
                     .arg(shell));
    QVERIFY2(checked.exitCode == 0 && checked.error.isEmpty(), checked.error.constData());
}

void ManualTest::anotherShellIsRefused()
{
    const CliResult result = runCli({QStringLiteral("--completion"), QStringLiteral("abacus")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.error.contains("abacus"), result.error.constData());
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
