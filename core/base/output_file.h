// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_kind.h"
#include "core/base/result.h"

#include <QByteArray>

#include <filesystem>
#include <vector>

// The one way by which files for people are written: results, reports, figures. No output destroys an input.
namespace coverscope::base {

enum class Overwrite {
    Refuse,
    Allow, // the person said so: --force, or the dialog's question
};

struct OutputRules
{
    Overwrite overwrite = Overwrite::Refuse;
    std::vector<std::filesystem::path> inputs = {}; // beside those of ProtectedPlaces
};

// Whether a file of this kind may be written there; to be asked before long work begins, and asked again by
// those below. Refused, with WriteFailed: an input under whatever name, whatever lies in a library's folder,
// a file of a music folder, a file that is something else than what is to be written, and without
// Overwrite::Allow every file there is. Devices and pipes are written to as they are.
Result<void> checkOutput(const std::filesystem::path& file, ContentKind kind, const OutputRules& rules);

// A file that grows. It is written beside its place and moved there by commit(), so that a failure leaves the
// old one; without commit() it is removed.
class OutputFile
{
public:
    // `kind` is what it will be.
    static Result<OutputFile> create(const std::filesystem::path& file, ContentKind kind,
                                     const OutputRules& rules);
    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    // On the disk, or at least the system's, when it returns.
    Result<void> append(const QByteArray& bytes);
    Result<void> commit();

    // Where the work ends early but what was written is worth keeping: at its place where nothing is there,
    // else under the name beside it. Returns that name.
    std::filesystem::path keep();

private:
    OutputFile() = default;
    Result<void> open();
    int move(bool mayReplace); // 0, or errno

    std::filesystem::path m_file;    // with links followed
    std::filesystem::path m_partial; // empty: written to as it is
    Overwrite m_overwrite = Overwrite::Refuse;
    int m_descriptor = -1;
};

// The whole at once; its kind is told by its content.
Result<void> writeOutput(const QByteArray& bytes, const std::filesystem::path& file,
                         const OutputRules& rules);

} // namespace coverscope::base
