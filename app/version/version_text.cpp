// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version/version_text.h"

#include "app/version/commit.h"
#include "core/audio/library_versions.h"
#include "core/catalogue/sqlite_version.h"
#include "core/model/checkpoint.h"
#include "core/model/embedder.h"

#include <torch/version.h>

#include <array>
#include <utility>

namespace coverscope::version {

namespace {

struct Library
{
    const char* name;
    QString version;
};

auto libraries()
{
    return std::array{
        Library{"Qt", QString::fromLatin1(qVersion())}, Library{"LibTorch", QStringLiteral(TORCH_VERSION)},
        Library{"FFmpeg", audio::ffmpegVersion()},      Library{"SQLite", catalogue::sqliteVersion()},
        Library{"TagLib", audio::tagLibVersion()},      Library{"Rubber Band", audio::rubberBandVersion()}};
}

QString modelText()
{
    const auto checkpoint = model::Checkpoint::read(model::defaultModelPath());
    if (!checkpoint)
        return QStringLiteral("none: ") + checkpoint.error().message;
    return QStringLiteral("%1 (%2)").arg(checkpoint->info.name,
                                         QString::fromLatin1(checkpoint->info.hash.left(12)));
}

} // namespace

QString versionText(const QString& program)
{
    QString text = QStringLiteral("%1 %2\n").arg(program, QStringLiteral(COVERSCOPE_VERSION));
    const auto line = [&text](const QString& name, const QString& value) {
        constexpr int nameWidth = 13;
        if (!value.isEmpty())
            text += name.leftJustified(nameWidth) + value + QLatin1Char('\n');
    };
    line(QStringLiteral("commit"), commit());
    line(QStringLiteral("model"), modelText());
    for (const Library& library : libraries())
        line(QLatin1String(library.name), library.version);
    return text;
}

QJsonObject versions()
{
    QJsonObject all{{QStringLiteral("coverscope"), QStringLiteral(COVERSCOPE_VERSION)}};
    if (!commit().isEmpty())
        all.insert(QStringLiteral("commit"), commit());
    for (const Library& library : libraries()) {
        const QString key = QLatin1String(library.name);
        all.insert(key.toLower().replace(QLatin1Char(' '), QLatin1Char('_')), library.version);
    }
    return all;
}

} // namespace coverscope::version
