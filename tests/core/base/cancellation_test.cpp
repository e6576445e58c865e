// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancellation.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using coverscope::base::CancellationSource;
using coverscope::base::CancellationToken;

class CancellationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefaultTokenIsNeverCancelled() { QVERIFY(!CancellationToken().isCancelled()); }

    void allTokensOfASourceSeeItsCancellation()
    {
        CancellationSource source;
        const CancellationToken first = source.token();
        const CancellationToken copy = first;
        QVERIFY(!first.isCancelled());
        QVERIFY(!source.isCancelled());
        source.cancel();
        QVERIFY(first.isCancelled());
        QVERIFY(copy.isCancelled());
        QVERIFY(source.token().isCancelled());
    }

    void sourcesDoNotTouchEachOther()
    {
        CancellationSource first;
        CancellationSource second;
        first.cancel();
        QVERIFY(!second.token().isCancelled());
    }

    void aTokenOutlivesItsSource()
    {
        std::optional<CancellationSource> source(std::in_place);
        const CancellationToken token = source->token();
        source->cancel();
        source.reset();
        QVERIFY(token.isCancelled());
    }

    void anotherThreadSeesTheCancellation()
    {
        CancellationSource source;
        std::atomic<bool> running = false;
        std::thread worker([token = source.token(), &running] {
            running = true;
            while (!token.isCancelled())
                std::this_thread::yield();
        });
        while (!running)
            std::this_thread::yield();
        source.cancel();
        worker.join(); // hangs, and the test times out, where the worker does not see it
        QVERIFY(source.isCancelled());
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "cancellation_test.moc"
