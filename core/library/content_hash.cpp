// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/content_hash.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace coverscope::library {

base::Result<QByteArray> fileHash(const std::filesystem::path& path, QCryptographicHash::Algorithm algorithm,
                                  const base::CancellationToken& token)
{
    struct Descriptor
    {
        int value;
        ~Descriptor()
        {
            if (value >= 0)
                ::close(value);
        }
    } const file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.value < 0)
        return base::fail(base::systemError(errno, path));
    QCryptographicHash hash(algorithm);
    std::vector<char> block(std::size_t{1} << 20);
    for (;;) {
        if (token.isCancelled())
            return base::cancelled();
        const ssize_t count = ::read(file.value, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return base::fail(base::systemError(errno, path));
        if (count == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(block.data(), count));
    }
}

base::Result<QByteArray> contentHash(const std::filesystem::path& path, const base::CancellationToken& token)
{
    return fileHash(path, QCryptographicHash::Blake2b_256, token);
}

} // namespace coverscope::library
