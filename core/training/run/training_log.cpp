// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run/training_log.h"

#include "core/model/file_bytes.h"

#include <QList>

#include <cerrno>
#include <fstream>

namespace coverscope::training {

base::Result<TrainingLog> TrainingLog::open(const std::filesystem::path& path, const QByteArray& header,
                                            std::int64_t step)
{
    QByteArray kept = header + '\n';
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        const auto bytes = model::readFileBytes(path);
        if (!bytes)
            return base::fail(bytes.error());
        const QList<QByteArray> lines = bytes->split('\n');
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) { // the last is empty, or a row cut short by a kill
            bool isStep = false;
            const qint64 rowStep = lines[i].left(lines[i].indexOf(',')).toLongLong(&isStep);
            if (isStep && rowStep <= step)
                kept += lines[i] + '\n';
        }
    }
    if (const auto written = model::writeFileBytes(path, kept); !written)
        return base::fail(written.error());
    return TrainingLog(path);
}

base::Result<void> TrainingLog::append(std::int64_t step, const std::vector<double>& values)
{
    QByteArray row = QByteArray::number(static_cast<qint64>(step));
    for (const double value : values)
        row += ',' + QByteArray::number(value, 'g', 6);
    row += '\n';
    std::ofstream file(m_path, std::ios::binary | std::ios::app);
    file.write(row.constData(), row.size());
    file.flush();
    if (!file)
        return base::fail(base::systemError(errno, m_path));
    return {};
}

} // namespace coverscope::training
