// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/example/example_music.h"
#include "ui/jobs/background_worker.h"

#include <QFutureWatcher>
#include <QObject>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

class ExampleGuide;

// Leads from an empty window to matches with their evidence, with the same worker, library and search that
// the person's own music goes through: makes the example's recordings, opens its library, indexes what is not
// yet indexed, and has the clip searched for.
//
// Idle -> start() -> Making -> Opening -> Indexing -> Searching -> Idle; a failure and cancel() lead to Idle.
class ExampleController : public QObject
{
    Q_OBJECT

public:
    ExampleController(BackgroundWorker* worker, ExampleGuide* guide, QObject* parent);
    ~ExampleController() override; // stops the making

    void start(); // while it is under way: nothing
    void cancel();
    bool isBusy() const { return m_step != Step::Idle; }

Q_SIGNALS:
    // To those who own the library and the search.
    void libraryWanted(const std::filesystem::path& folder); // to be opened, or made
    void clipWanted(const std::filesystem::path& clip);      // to be searched for
    void finished();                                         // the matches are shown

private:
    enum class Step { Idle, WaitingForModel, Making, Opening, Indexing, Searching };

    void connectWorker();
    void make();
    void onMade();
    void onLibraryOpened();
    void onSearched(const search::SearchResult& result, const library::Snapshot& searched);
    void seek();
    void fail(const base::Error& error);
    bool isComplete() const;

    BackgroundWorker* m_worker;
    ExampleGuide* m_guide;
    example::Example m_example;
    Step m_step = Step::Idle;
    JobId m_indexing = 0;
    QByteArray m_modelHash; // empty: not loaded yet
    base::CancellationSource m_cancellation;
    QFutureWatcher<base::Result<void>> m_making;
};

} // namespace coverscope::ui
