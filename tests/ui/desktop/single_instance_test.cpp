// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/path_text.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>
#include <sys/stat.h>

using namespace coverscope;
using namespace coverscope::desktop;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLaterStartHandsItsFileOver()
    {
        SingleInstance first(folder());
        QVERIFY(first.listen({}));
        QSignalSpy requested(&first, &SingleInstance::requested);
        StartRequest request;
        request.clip = "/music/caf\xe9.wav"; // a name that is not text
        request.action = StartAction::Record;
        request.activationToken = "token";
        QVERIFY(handOver(request, {}));
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested[0][0].value<StartRequest>() == request);
    }

    void withoutAWindowThereIsNobodyToTakeIt() { QVERIFY(!handOver({"/music/clip.wav", {}, {}}, {})); }

    void eachLibraryHasItsWindow()
    {
        SingleInstance first(folder());
        SingleInstance second(folder());
        QVERIFY(first.listen({}));
        QVERIFY(first.listen("/libraries/one"));
        QVERIFY(!second.listen({})); // that place is taken
        QVERIFY(second.listen("/libraries/two"));
        QSignalSpy ofFirst(&first, &SingleInstance::requested);
        QSignalSpy ofSecond(&second, &SingleInstance::requested);
        QVERIFY(handOver({"/a.wav", {}, {}}, "/libraries/two"));
        QCOMPARE(ofFirst.size(), 0);
        QCOMPARE(ofSecond.size(), 1);
        QVERIFY(handOver({"/b.wav", {}, {}}, "/libraries/../libraries/one"));
        QCOMPARE(ofFirst.size(), 1);
        QVERIFY(!handOver({"/c.wav", {}, {}}, "/libraries/three"));
        second.stopListening("/libraries/two");
        QVERIFY(!handOver({"/a.wav", {}, {}}, "/libraries/two"));
    }

    void aSocketThatACrashLeftIsReplaced()
    {
        {
            QLocalServer crashed;
            crashed.setSocketOptions(QLocalServer::UserAccessOption);
            QVERIFY(crashed.listen(m_folder->filePath(QStringLiteral("coverscope"))));
            // What a killed process leaves: the file, and nobody behind it.
            QVERIFY(::rename(qPrintable(crashed.fullServerName()),
                             qPrintable(m_folder->filePath(QStringLiteral("kept")))) == 0);
        }
        QVERIFY(::rename(qPrintable(m_folder->filePath(QStringLiteral("kept"))),
                         qPrintable(m_folder->filePath(QStringLiteral("coverscope")))) == 0);
        QVERIFY(!handOver({"/a.wav", {}, {}}, {}));
        SingleInstance next(folder());
        QVERIFY(next.listen({}));
        QSignalSpy requested(&next, &SingleInstance::requested);
        QVERIFY(handOver({"/a.wav", {}, {}}, {}));
        QCOMPARE(requested.size(), 1);
    }

    void nobodyElseMayConnect()
    {
        SingleInstance first(folder());
        QVERIFY(first.listen({}));
        struct stat status
        {
        };
        QVERIFY(::stat(qPrintable(m_folder->filePath(QStringLiteral("coverscope"))), &status) == 0);
        QCOMPARE(status.st_mode & 0077U, 0U);
    }

    void nonsenseIsNotListenedTo()
    {
        SingleInstance first(folder());
        QVERIFY(first.listen({}));
        QSignalSpy requested(&first, &SingleInstance::requested);
        QLocalSocket socket;
        socket.connectToServer(m_folder->filePath(QStringLiteral("coverscope")));
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(100000, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(requested.isEmpty());
        QVERIFY(handOver({"/a.wav", {}, {}}, {})); // and others still are
    }

private:
    std::filesystem::path folder() const { return base::pathFromQString(m_folder->path()); }

    // From another thread, as another process would: this one has to answer.
    bool handOver(const StartRequest& request, const std::filesystem::path& library) const
    {
        auto result = std::async(std::launch::async, [&, place = folder()] {
            return SingleInstance::handOver(request, library, place);
        });
        while (result.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::processEvents();
        return result.get();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
