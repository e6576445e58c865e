// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/open_session.h"

#include <QCoreApplication>

#include <shared_mutex>

namespace coverscope::ui {

base::Result<search::Session> openSession(const std::shared_ptr<LibraryHandle>& handle,
                                          model::Embedder* embedder)
{
    std::shared_ptr<const library::Snapshot> snapshot;
    {
        const std::shared_lock lock(handle->guard);
        if (handle->library)
            snapshot = handle->library->snapshot();
    }
    const auto hindrance = search::hindrance(snapshot.get(), embedder ? &embedder->info() : nullptr);
    if (!hindrance)
        return search::Session(snapshot, *embedder, featuresOf(handle, snapshot), search::OwnTrack::LeftOut);
    switch (*hindrance) {
    case search::Hindrance::NoModel:
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          QCoreApplication::translate(
                              "coverscope::ui::SearchThread",
                              "No model is loaded. Choose another device or model file in the settings."));
    case search::Hindrance::NoLibrary:
        return base::fail(base::ErrorCode::InvalidArgument, {},
                          QCoreApplication::translate("coverscope::ui::SearchThread",
                                                      "No library is open. Open or create one first."));
    case search::Hindrance::Damaged:
    case search::Hindrance::Empty:
        return base::fail(
            base::ErrorCode::InvalidArgument, {},
            QCoreApplication::translate(
                "coverscope::ui::SearchThread",
                "There is nothing to search in yet. Add a folder of music to the library first."));
    case search::Hindrance::OtherModel:
        break;
    }
    return base::fail(
        base::ErrorCode::ModelMismatch, {},
        QCoreApplication::translate(
            "coverscope::ui::SearchThread",
            "This library was made with the model “%1”, but “%2” is loaded. Re-index the library "
            "with the loaded model to search it.")
            .arg(snapshot->identity.modelName, embedder->info().name));
}

search::FeatureSource featuresOf(const std::shared_ptr<LibraryHandle>& handle,
                                 std::shared_ptr<const library::Snapshot> snapshot)
{
    return [handle, snapshot = std::move(snapshot)](TrackId track) -> base::Result<base::Matrix> {
        const std::shared_lock lock(handle->guard);
        if (!handle->library)
            return base::fail(base::ErrorCode::FileNotFound, {},
                              QCoreApplication::translate("coverscope::ui::SearchThread",
                                                          "This track is no longer in the library."));
        return search::featuresOf(*handle->library, *snapshot)(track);
    };
}

} // namespace coverscope::ui
