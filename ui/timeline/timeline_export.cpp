// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_export.h"

#include "core/audio/decoder.h"
#include "core/report/csv.h"
#include "core/report/json_values.h"
#include "core/report/timeline_exports.h"
#include "core/report/timeline_report.h"

#include <QCoreApplication>

namespace coverscope::ui {

namespace {

struct ExportText // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::ui::TimelineExport)
};

} // namespace

QString timelineFormatName(TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Table:
        return ExportText::tr("&Table (CSV)…");
    case TimelineFormat::Json:
        return ExportText::tr("Document for scripts (&JSON)…");
    case TimelineFormat::CueSheet:
        return ExportText::tr("&Cue sheet…");
    case TimelineFormat::Labels:
        return ExportText::tr("&Labels for Audacity…");
    case TimelineFormat::Layer:
        return ExportText::tr("Layer for &Sonic Visualiser…");
    case TimelineFormat::Playlist:
        return ExportText::tr("&Playlist with times (M3U)…");
    }
    return {};
}

QString timelineFormatFilter(TimelineFormat format)
{
    const QString pattern = QLatin1Char('*') + timelineFormatSuffix(format);
    switch (format) {
    case TimelineFormat::Table:
        return ExportText::tr("Comma-separated values (%1)").arg(pattern);
    case TimelineFormat::Json:
        return ExportText::tr("JSON documents (%1)").arg(pattern);
    case TimelineFormat::CueSheet:
        return ExportText::tr("Cue sheets (%1)").arg(pattern);
    case TimelineFormat::Labels:
        return ExportText::tr("Label tracks (%1)").arg(pattern);
    case TimelineFormat::Layer:
        return ExportText::tr("Annotation layers (%1)").arg(pattern);
    case TimelineFormat::Playlist:
        return ExportText::tr("Playlists (%1)").arg(pattern);
    }
    return {};
}

QString timelineFormatSuffix(TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Table:
        return QStringLiteral(".csv");
    case TimelineFormat::Json:
        return QStringLiteral(".json");
    case TimelineFormat::CueSheet:
        return QStringLiteral(".cue");
    case TimelineFormat::Labels:
        return QStringLiteral(".txt");
    case TimelineFormat::Layer:
        return QStringLiteral(".svl");
    case TimelineFormat::Playlist:
        return QStringLiteral(".m3u8");
    }
    return {};
}

QByteArray timelineBytes(TimelineFormat format, const search::Timeline& timeline,
                         const library::Snapshot& searched)
{
    switch (format) {
    case TimelineFormat::Table:
        return report::forSpreadsheet(report::timelineCsv(timeline, searched));
    case TimelineFormat::Json:
        return report::jsonText(report::timelineJson(timeline, searched));
    case TimelineFormat::CueSheet:
        return report::timelineCue(timeline, searched);
    case TimelineFormat::Labels:
        return report::timelineLabels(timeline, searched);
    case TimelineFormat::Layer: {
        const auto info = audio::probe(timeline.file);
        return report::timelineLayer(timeline, searched, info ? info->sampleRate : 44100);
    }
    case TimelineFormat::Playlist:
        return report::timelinePlaylist(timeline, searched);
    }
    return {};
}

} // namespace coverscope::ui
