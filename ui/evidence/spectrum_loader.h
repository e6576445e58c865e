// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/base/time_range.h"
#include "ui/evidence/frame_picture.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace coverscope::ui {

// The constant-Q picture of a file, or of a stretch of it, made on the background pool: what is searched with
// are notes, so that the spectrum is read from the sound when a person wants to see it. Only the newest
// load() counts; what was loaded last is kept and given again at once. Window's thread.
class SpectrumLoader : public QObject
{
    Q_OBJECT

public:
    explicit SpectrumLoader(QObject* parent = nullptr);
    ~SpectrumLoader() override;

    void load(const std::filesystem::path& file, const std::optional<base::TimeRange>& range = {});
    void cancel();

Q_SIGNALS:
    // The first frame stands `offset` seconds into the file.
    void loaded(const std::shared_ptr<const coverscope::ui::PictureLevels>& levels, double offset);
    void failed(const coverscope::base::Error& error);

private:
    struct Spectrum
    {
        std::shared_ptr<const PictureLevels> levels;
        double offset = 0.0;
    };
    static base::Result<Spectrum> read(const std::filesystem::path& file,
                                       const std::optional<base::TimeRange>& range,
                                       const base::CancellationToken& token);
    void take(const base::Result<Spectrum>& result);

    base::CancellationSource m_cancellation;
    quint64 m_run = 0; // of load(), so that an older one's end is not mistaken
    std::filesystem::path m_file;
    std::optional<base::TimeRange> m_range;
    Spectrum m_spectrum; // of m_file and m_range; without levels until it is read
};

} // namespace coverscope::ui
