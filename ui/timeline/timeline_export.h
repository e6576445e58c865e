// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/search/timeline.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <filesystem>

namespace coverscope::ui {

// What a timeline can be taken along as: the files that `coverscope-cli timeline` writes.
enum class TimelineFormat { Table, Json, CueSheet, Labels, Layer, Playlist };
inline constexpr std::array allTimelineFormats{TimelineFormat::Table,    TimelineFormat::Json,
                                               TimelineFormat::CueSheet, TimelineFormat::Labels,
                                               TimelineFormat::Layer,    TimelineFormat::Playlist};

QString timelineFormatName(TimelineFormat format);   // of a menu
QString timelineFormatFilter(TimelineFormat format); // of a dialog
QString timelineFormatSuffix(TimelineFormat format); // ".csv"

QByteArray timelineBytes(TimelineFormat format, const search::Timeline& timeline,
                         const library::Snapshot& searched);

} // namespace coverscope::ui
