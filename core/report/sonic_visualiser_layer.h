// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_range.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace coverscope::report {

// An annotation layer of Sonic Visualiser (.svl). Numbers have a point, whatever the language; text is UTF-8.
struct SonicVisualiserLayer
{
    enum class Kind { TimeValues, Regions }; // a curve, or stretches at heights

    struct Point
    {
        base::TimeRange time; // of a curve the start alone counts
        double value = 0.0;
        QString label;
    };

    Kind kind = Kind::TimeValues;
    int sampleRate = 0; // of the recording that it is opened beside, Hz
    QString title;
    QString units; // of the values
    std::vector<Point> points;

    QByteArray xml() const;
};

// Without what ends a label in a file, and what XML does not allow.
QString oneLine(const QString& text);

} // namespace coverscope::report
