// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/backend.h"

#include "core/base/path_text.h"
#include "core/base/program_files.h"
#include "core/model/device.h"
#include "core/model/text.h"

#include <QFile>
#include <QLibrary>

#include <atomic>
#include <mutex>

namespace coverscope::model {

namespace {

std::atomic<const Backend*> theBackend = nullptr;

base::Result<const Backend*> loadBackend()
{
    const std::filesystem::path path = base::libraryFile(COVERSCOPE_BACKEND_FILE);
    QLibrary library(QFile::decodeName(path.c_str()));
    library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    const auto function = reinterpret_cast<BackendFunction>(library.resolve(backendFunctionName));
    if (function == nullptr)
        return base::fail(
            base::ErrorCode::Internal, path,
            Text::tr("“%1”, the part of Coverscope that runs its networks, could not be loaded. "
                     "Install Coverscope anew.")
                .arg(base::displayPath(path)),
            library.errorString());
    const Backend* loaded = function();
    loaded->setThreadCount(threadCount());
    return loaded;
}

} // namespace

base::Result<const Backend*> backend()
{
    static std::mutex mutex;
    const std::scoped_lock guard(mutex);
    if (const Backend* loaded = loadedBackend(); loaded != nullptr)
        return loaded;
    auto result = loadBackend();
    if (result)
        theBackend = *result;
    return result;
}

const Backend* loadedBackend()
{
    return theBackend;
}

} // namespace coverscope::model
