// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/example/example_place.h"

#include "core/base/path_text.h"

#include <QStandardPaths>

namespace coverscope::ui {

std::filesystem::path exampleFolder()
{
    return base::pathFromQString(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) /
           "example";
}

std::filesystem::path exampleLibrary(const QByteArray& modelHash)
{
    return exampleFolder() / ("library-" + modelHash.left(12).toStdString());
}

bool isExampleLibrary(const std::filesystem::path& library)
{
    return !library.empty() && library.parent_path() == exampleFolder();
}

} // namespace coverscope::ui
