// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_export.h"

#include "ui/compare/compare_tickers.h"
#include "ui/evidence/axis_tickers.h"

namespace coverscope::ui {

namespace {

// Other programs read the header: plain letters.
QString plain(QString name)
{
    return name.replace(QStringLiteral("♯"), QStringLiteral("#"));
}

} // namespace

QByteArray framesCsv(const base::Matrix& frames, double framesPerSecond, const QStringList& names)
{
    QByteArray csv = "time_s";
    for (const QString& name : names)
        csv += ',' + name.toUtf8();
    csv += '\n';
    for (std::size_t row = 0; row < frames.rows; ++row) {
        csv += QByteArray::number(static_cast<double>(row) / framesPerSecond, 'f', 4);
        for (const float value : frames.row(row))
            csv += ',' + QByteArray::number(static_cast<double>(value), 'g', 6);
        csv += '\n';
    }
    return csv;
}

QStringList cqtColumnNames(std::size_t binCount)
{
    QStringList names;
    for (std::size_t bin = 0; bin < binCount; ++bin)
        names += plain(noteName(static_cast<int>(bin)));
    return names;
}

QStringList chromaColumnNames()
{
    QStringList names;
    for (int pitchClass = 0; pitchClass < 12; ++pitchClass)
        names += plain(pitchClassName(pitchClass));
    return names;
}

} // namespace coverscope::ui
