// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <tl/expected.hpp>

namespace coverscope::base {

// What kind of failure it was, for callers that act on it. People are shown Error::message.
enum class ErrorCode {
    Cancelled, // the CancellationToken was set; never shown as a failure
    FileNotFound,
    NotAFile, // a directory or device where a file was expected
    PermissionDenied,
    EmptyFile,
    UnsupportedFormat, // FFmpeg does not know it, or it is not what its name says
    NoAudioStream,
    NoAudioDecoded, // an audio stream that gave no samples
    TooShort,       // less sound than a search can use
    Silent,         // nothing but silence
    NoSpaceLeft,
    ReadFailed,
    WriteFailed,
    Corrupt, // a checksum or a structure does not hold
    NotALibrary,
    NewerVersion,      // written by a newer Coverscope
    ModelMismatch,     // embeddings or settings of another model
    DeviceUnavailable, // CUDA asked for and not there, or failed in use
    InvalidArgument,
    Busy,     // locked by another process
    Internal, // a bug or an exception of third-party code
};

// An expected failure, as a value. `message` is one or two translated sentences that name the
// file and say what to do; `detail` is the technical cause (errno text, FFmpeg's words), shown
// one click away, never alone.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::filesystem::path path; // empty where no file is concerned
    QString message;
    QString detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::filesystem::path path, QString message,
                                  QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(path), std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

// The failure that every core call returns once its token is set.
tl::unexpected<Error> cancelled();

// From an errno value, with the code and message that fit it (not found, permission, space, ...).
Error systemError(int errnoValue, const std::filesystem::path& path);

} // namespace coverscope::base
