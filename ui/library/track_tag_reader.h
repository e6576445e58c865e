// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/catalogue/tag_store.h"
#include "core/library/library.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace coverscope::ui {

// Has genre and composer of the open library's tracks read in the background, while somebody looks at them;
// one run at a time, and another one where the library has changed meanwhile. Window's thread.
class TrackTagReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TrackTagReader() override { m_cancellation.cancel(); }

    void setLibrary(const std::filesystem::path& folder,
                    const std::shared_ptr<const library::Snapshot>& snapshot);
    void setWanted(bool isWanted);

Q_SIGNALS:
    void read(const std::shared_ptr<const coverscope::catalogue::TrackTagMap>& tags); // null: not known yet

private:
    void start();

    std::filesystem::path m_folder;
    std::shared_ptr<const library::Snapshot> m_snapshot;
    std::shared_ptr<const library::Snapshot> m_readSnapshot; // that the last run was about
    base::CancellationSource m_cancellation;
    bool m_isWanted = false;
    bool m_isRunning = false;
};

} // namespace coverscope::ui
