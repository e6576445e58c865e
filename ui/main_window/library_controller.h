// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_worker.h"
#include "ui/settings/settings.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <set>
#include <vector>

namespace coverscope::ui {

class AutomaticRescan;
class GraphKeeper;
class LibraryPanel;
class MessageBanner;

// Between the library panel and the worker: which library is open, what is being indexed, and what the
// person is told when it does not work.
class LibraryController : public QObject
{
    Q_OBJECT

public:
    LibraryController(BackgroundWorker* worker, LibraryPanel* panel, MessageBanner* banner,
                      Settings* settings, QUndoStack* undoStack, QObject* parent);

    // The one given, else the last one used, else the one at the default place if it is there.
    void openAtStart(const std::filesystem::path& given);
    void open(const std::filesystem::path& folder);
    void openOrCreate(const std::filesystem::path& folder);
    void addFolders(const std::vector<std::filesystem::path>& folders);
    void reindex(); // with the loaded model
    void applySettings();

    AutomaticRescan* automaticRescan() const { return m_rescan; }
    GraphKeeper* graphKeeper() const { return m_graph; }

Q_SIGNALS:
    void recentLibrariesChanged();

private:
    void open(const std::filesystem::path& folder, library::Library::OpenMode mode);
    void connectPanel();
    void connectIndexing();
    void connectTags();
    void removeTracks(const std::vector<TrackId>& ids);
    void removeRoot(const catalogue::Root& root);
    void reindexTracks(const std::vector<TrackId>& ids);
    void relink(const catalogue::Root& root, const std::filesystem::path& place);
    void tellUndoable(const QString& message);
    void restoreCatalogue(const std::filesystem::path& folder);
    void onOpened();
    void onFailed(JobKind kind, const base::Error& error);
    void onIndexingFinished(const library::IndexingReport& report);

    BackgroundWorker* m_worker;
    LibraryPanel* m_panel;
    MessageBanner* m_banner;
    Settings* m_settings;
    QUndoStack* m_undoStack;
    AutomaticRescan* m_rescan;
    GraphKeeper* m_graph;
    std::filesystem::path m_wantedFolder; // of the last request to open
    library::Library::OpenMode m_wantedMode = library::Library::OpenMode::Existing;
    std::vector<std::filesystem::path> m_waitingFolders; // to be added once a library is open
    JobId m_indexing = 0;
    JobId m_askedRescan = 0;   // that the person asked for: it answers, whatever is known
    QString m_undoableMessage; // about the last command of the undo stack
    std::set<std::filesystem::path> m_knownFailures; // of this library, that are no news
};

} // namespace coverscope::ui
