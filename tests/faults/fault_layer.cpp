// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program (LD_PRELOAD), makes one of its calls that change files below FAULT_FOLDER fail:
//     FAULT_KIND   kill    the process ends at once, as by a power cut: what was not written is not written
//                  torn    half of it is written, then the process ends (of what is no write: as kill)
//                  eio     the call fails with EIO, once
//                  enospc  it and all that follow fail with ENOSPC
//                  short   half is written, and that is what the call says (of what is no write: nothing)
//     FAULT_AT     which call, from 1 on; 0: none
//     FAULT_COUNT  a file: takes the number of such calls when the process ends by itself
// Calls: write, pwrite, pwritev, fsync, fdatasync, ftruncate, rename, unlink. Linux.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <atomic>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Kind { None, Kill, Torn, Eio, Enospc, Short };

struct Settings
{
    const char* folder = std::getenv("FAULT_FOLDER");
    Kind kind = kindOf(std::getenv("FAULT_KIND"));
    long at = std::getenv("FAULT_AT") ? std::atol(std::getenv("FAULT_AT")) : 0;

    static Kind kindOf(const char* name)
    {
        const char* names[] = {"kill", "torn", "eio", "enospc", "short"};
        for (int k = 0; name != nullptr && k < 5; ++k) {
            if (std::strcmp(name, names[k]) == 0)
                return static_cast<Kind>(k + 1);
        }
        return Kind::None;
    }
};

const Settings& settings()
{
    static const Settings all;
    return all;
}

std::atomic<long> calls{0};

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const char* path)
{
    const char* folder = settings().folder;
    if (folder == nullptr || path == nullptr)
        return false;
    const std::size_t length = std::strlen(folder);
    return std::strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

bool isBelow(int descriptor)
{
    if (settings().folder == nullptr)
        return false;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof(link), "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof(path) - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

// What is to become of this call.
Kind next(bool isConcerned)
{
    if (!isConcerned)
        return Kind::None;
    const long number = ++calls;
    const Settings& all = settings();
    if (all.at == 0 || number < all.at || (number > all.at && all.kind != Kind::Enospc))
        return Kind::None;
    return all.kind;
}

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

// For what is no write: true where the call is not to be made, and errno says why.
bool fails(Kind kind)
{
    if (kind == Kind::Kill || kind == Kind::Torn)
        die();
    if (kind != Kind::Eio && kind != Kind::Enospc)
        return false;
    errno = kind == Kind::Eio ? EIO : ENOSPC;
    return true;
}

// `write(bytes)` makes the real call with so many of them.
template <class Write>
ssize_t written(Kind kind, std::size_t bytes, const Write& write)
{
    if (kind == Kind::Torn || kind == Kind::Short) {
        const ssize_t half = bytes > 1 ? write(bytes / 2) : write(bytes);
        if (kind == Kind::Torn)
            die();
        return half;
    }
    return fails(kind) ? -1 : write(bytes);
}

struct CountAtEnd
{
    ~CountAtEnd()
    {
        const char* file = std::getenv("FAULT_COUNT");
        if (file == nullptr)
            return;
        if (std::FILE* stream = std::fopen(file, "w")) {
            std::fprintf(stream, "%ld\n", calls.load());
            std::fclose(stream);
        }
    }
} countAtEnd;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* data, size_t size)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    return written(next(isBelow(descriptor)), size,
                   [&](std::size_t count) { return call(descriptor, data, count); });
}

ssize_t pwrite64(int descriptor, const void* data, size_t size, off64_t offset)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return written(next(isBelow(descriptor)), size,
                   [&](std::size_t count) { return call(descriptor, data, count, offset); });
}

ssize_t pwrite(int descriptor, const void* data, size_t size, off_t offset)
{
    return pwrite64(descriptor, data, size, offset);
}

ssize_t pwritev(int descriptor, const struct iovec* parts, int count, off_t offset)
{
    static const auto call = real<ssize_t (*)(int, const struct iovec*, int, off_t)>("pwritev");
    return fails(next(isBelow(descriptor))) ? -1 : call(descriptor, parts, count, offset);
}

int fsync(int descriptor)
{
    static const auto call = real<int (*)(int)>("fsync");
    return fails(next(isBelow(descriptor))) ? -1 : call(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    return fails(next(isBelow(descriptor))) ? -1 : call(descriptor);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    return fails(next(isBelow(descriptor))) ? -1 : call(descriptor, size);
}

int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}

int rename(const char* from, const char* to)
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    return fails(next(isBelow(to))) ? -1 : call(from, to);
}

int unlink(const char* path)
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return fails(next(isBelow(path))) ? -1 : call(path);
}

} // extern "C"
