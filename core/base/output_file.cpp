// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"

#include "core/base/path_text.h"
#include "core/base/protected_places.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace coverscope::base {

namespace fs = std::filesystem;

namespace {

// A folder with this file is a library (see catalogue).
constexpr const char* libraryMark = "catalogue.sqlite";
constexpr int mostPartials = 1000;

// Through links, also where the last one leads nowhere yet.
fs::path resolved(const fs::path& file)
{
    std::error_code problem;
    fs::path place = file;
    for (int links = 0; links < 40 && fs::is_symlink(place, problem); ++links) {
        const fs::path target = fs::read_symlink(place, problem);
        place = target.is_absolute() ? target : place.parent_path() / target;
    }
    fs::path whole = fs::weakly_canonical(fs::absolute(place, problem), problem);
    return problem ? place : whole;
}

// Devices, pipes, and what stands for an open file.
bool isWrittenAsItIs(const fs::path& file, const struct stat& status)
{
    const std::string name = fs::absolute(file).lexically_normal().native();
    return name.starts_with("/dev/") || name.starts_with("/proc/") ||
           (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode));
}

fs::path libraryAround(const fs::path& file)
{
    std::error_code problem;
    for (fs::path folder = file.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (fs::exists(folder / libraryMark, problem))
            return folder;
    }
    return {};
}

tl::unexpected<Error> refused(const fs::path& file, const QString& message)
{
    return fail(ErrorCode::WriteFailed, file, message);
}

Error cannotWrite(int number, const fs::path& file)
{
    Error error = systemError(number, file);
    if (number == EEXIST)
        error.message = Text::tr("“%1” is there already. Choose another name for the output, or have it "
                                 "replaced with --force.")
                            .arg(displayPath(file));
    else if (number == ENOTDIR ||
             error.code == ErrorCode::ReadFailed) // that it "was not found" would mislead
        error.message = Text::tr("“%1” could not be written. Choose another place, or free some space.")
                            .arg(displayPath(file));
    else
        return error;
    error.code = ErrorCode::WriteFailed;
    return error;
}

Result<void> checkExisting(const fs::path& file, const fs::path& place, ContentKind kind,
                           const OutputRules& rules)
{
    const QString name = displayPath(file);
    if (const auto folder = ProtectedPlaces::program().musicFolderOf(place))
        return refused(file, Text::tr("“%1” is a file of the music folder “%2” and is left as it is. Choose "
                                      "another name for the output, or another place.")
                                 .arg(name, displayPath(*folder)));
    const auto present = contentKindOfFile(place);
    if (!present && present.error().code != ErrorCode::PermissionDenied)
        return fail(present.error());
    const bool isAlike = present && (*present == kind || *present == ContentKind::Nothing);
    if (!isAlike)
        return refused(file, Text::tr("“%1” is there already, and it is a file of another kind than what is "
                                      "to be written. Choose another name for the output.")
                                 .arg(name));
    if (rules.overwrite == Overwrite::Refuse)
        return refused(file, Text::tr("“%1” is there already. Choose another name for the output, or have it "
                                      "replaced with --force.")
                                 .arg(name));
    return {};
}

int openPartial(const fs::path& file, fs::path& partial)
{
    for (int number = 1; number < mostPartials; ++number) {
        partial = file;
        partial += number == 1 ? std::string(".part") : ".part" + std::to_string(number);
        const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

} // namespace

Result<void> checkOutput(const fs::path& file, ContentKind kind, const OutputRules& rules)
{
    struct stat status = {};
    const bool isThere = ::stat(file.c_str(), &status) == 0;
    if (!isThere && errno != ENOENT)
        return fail(cannotWrite(errno, file));
    const bool isInput = ProtectedPlaces::program().isInput(file) ||
                         std::any_of(rules.inputs.begin(), rules.inputs.end(),
                                     [&file](const fs::path& input) { return isSameFile(file, input); });
    if (isInput)
        return refused(file,
                       Text::tr("“%1” is one of the files that are read; writing the output there would "
                                "destroy it. Choose another name for the output.")
                           .arg(displayPath(file)));
    if (isThere && isWrittenAsItIs(file, status))
        return {};
    if (isThere && S_ISDIR(status.st_mode))
        return fail(systemError(EISDIR, file));
    const fs::path place = resolved(file);
    if (const fs::path library = libraryAround(place); !library.empty())
        return refused(file, Text::tr("“%1” would lie in the library “%2”, which keeps only its own files "
                                      "there. Choose another place for the output.")
                                 .arg(displayPath(file), displayPath(library)));
    if (isThere)
        return checkExisting(file, place, kind, rules);
    std::error_code problem;
    return fs::is_directory(place.parent_path(), problem) ? Result<void>() : fail(cannotWrite(ENOENT, file));
}

Result<OutputFile> OutputFile::create(const fs::path& file, ContentKind kind, const OutputRules& rules)
{
    if (auto allowed = checkOutput(file, kind, rules); !allowed)
        return fail(std::move(allowed.error()));
    OutputFile output;
    output.m_file = file;
    output.m_overwrite = rules.overwrite;
    if (auto opened = output.open(); !opened)
        return fail(std::move(opened.error()));
    return output;
}

Result<void> OutputFile::open()
{
    struct stat status = {};
    const bool isThere = ::stat(m_file.c_str(), &status) == 0;
    if (isThere && isWrittenAsItIs(m_file, status)) {
        m_descriptor = ::open(m_file.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        m_file = resolved(m_file);
        m_descriptor = openPartial(m_file, m_partial);
        if (m_descriptor < 0)
            m_partial.clear(); // it is not ours
        else if (isThere)
            ::fchmod(m_descriptor, status.st_mode & 07777U);
    }
    return m_descriptor < 0 ? fail(cannotWrite(errno, m_file)) : Result<void>();
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_partial(std::exchange(other.m_partial, {}))
    , m_overwrite(other.m_overwrite)
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_partial.empty())
        ::unlink(m_partial.c_str());
}

Result<void> OutputFile::append(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(m_descriptor, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return fail(cannotWrite(errno, m_file));
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

// What is refused there is decided by the file system, in case somebody else was faster.
int OutputFile::move(bool mayReplace)
{
    if (mayReplace)
        return ::rename(m_partial.c_str(), m_file.c_str()) == 0 ? 0 : errno;
    if (::renameat2(AT_FDCWD, m_partial.c_str(), AT_FDCWD, m_file.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::access(m_file.c_str(), F_OK) == 0) // a drive that cannot do it in one step
        return EEXIST;
    return ::rename(m_partial.c_str(), m_file.c_str()) == 0 ? 0 : errno;
}

Result<void> OutputFile::commit()
{
    int problem = 0;
    if (!m_partial.empty() && ::fsync(m_descriptor) != 0 && errno != EINVAL)
        problem = errno;
    if (::close(std::exchange(m_descriptor, -1)) != 0 && problem == 0)
        problem = errno;
    if (problem == 0 && !m_partial.empty())
        problem = move(m_overwrite == Overwrite::Allow);
    if (problem != 0)
        return fail(cannotWrite(problem, m_file));
    m_partial.clear();
    return {};
}

fs::path OutputFile::keep()
{
    if (m_partial.empty())
        return m_file;
    ::fsync(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
    const bool isMoved = move(false) == 0;
    const fs::path partial = std::exchange(m_partial, {});
    return isMoved ? m_file : partial;
}

Result<void> writeOutput(const QByteArray& bytes, const fs::path& file, const OutputRules& rules)
{
    auto output = OutputFile::create(file, contentKind(bytes), rules);
    if (!output)
        return fail(std::move(output.error()));
    if (auto written = output->append(bytes); !written)
        return written;
    return output->commit();
}

} // namespace coverscope::base
