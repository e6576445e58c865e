// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/watched_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

namespace coverscope::test {

namespace {

constexpr int timeLimitMilliseconds = 200'000;
constexpr int pauseMilliseconds = 200;

const QString strace = QStringLiteral("strace");
const QString watchedCalls =
    QStringLiteral("trace=open,openat,openat2,execve,execveat,socket,connect,sendto,sendmsg");

// strace writes bytes that are no text as octal numbers; the names asked about here have none.
SystemCalls parse(const QByteArray& log)
{
    static const QRegularExpression call(QStringLiteral(
        "^(?:\\d+ +)?(open|openat|openat2|execve|execveat|socket|connect|sendto|sendmsg)\\((.*)$"));
    static const QRegularExpression quoted(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    SystemCalls calls;
    for (const QByteArray& line : log.split('\n')) {
        const auto match = call.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1);
        const QString rest = match.captured(2);
        const QString first = quoted.match(rest).captured(1);
        if (name.startsWith(QLatin1String("open")))
            calls.opened << first;
        else if (name.startsWith(QLatin1String("exec")))
            calls.executed << first;
        else
            calls.sockets << name + QLatin1Char('(') + rest;
    }
    calls.isSeen = !calls.executed.isEmpty();
    return calls;
}

QByteArray contentOf(const QString& file)
{
    QFile stream(file);
    return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
}

} // namespace

bool canWatch()
{
    static const bool answer =
        QProcess::execute(strace, {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                                   QStringLiteral("true")}) == 0;
    return answer;
}

SystemCalls watch(const QString& program, const QStringList& arguments,
                  const std::function<bool(const SystemCalls&)>& isEnough)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("calls"));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(strace, QStringList{QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"),
                                      QStringLiteral("-q"), QStringLiteral("-s"), QStringLiteral("4096"),
                                      QStringLiteral("-o"), file, QStringLiteral("-e"), watchedCalls,
                                      QStringLiteral("-e"), QStringLiteral("signal=none"), program} +
                              arguments);
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(pauseMilliseconds) && process.state() != QProcess::NotRunning) {
        const QByteArray log = contentOf(file);
        const bool isTooLong = timer.elapsed() > timeLimitMilliseconds;
        if (!isTooLong && (!isEnough || !isEnough(parse(log))))
            continue;
        const int watched = log.left(log.indexOf(' ')).toInt(); // strace itself passes no signal on
        if (watched > 0)
            ::kill(watched, isTooLong ? SIGKILL : SIGTERM);
        else if (isTooLong)
            process.kill();
    }
    SystemCalls calls = parse(contentOf(file));
    calls.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    calls.output = process.readAll();
    return calls;
}

QStringList networkCalls(const SystemCalls& calls)
{
    static const QRegularExpression local(QStringLiteral(
        "^socket\\(AF_(UNIX|LOCAL|NETLINK),|^connect\\([^{]*\\{sa_family=AF_(UNIX|LOCAL|UNSPEC)"
        "|^send(to|msg)\\((?!.*sa_family=AF_INET)"));
    QStringList others;
    for (const QString& call : calls.sockets) {
        if (!local.match(call).hasMatch())
            others << call;
    }
    return others;
}

} // namespace coverscope::test
