// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <fstream>
#include <iterator>

namespace coverscope::fuzz {

namespace {

QString scratchPlace()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QFile::exists(inMemory) ? inMemory : QDir::tempPath()) +
           QStringLiteral("/coverscope-fuzz-XXXXXX");
}

} // namespace

Scratch::Scratch() : m_directory(scratchPlace()), m_folder(m_directory.path().toStdString()) {}

std::filesystem::path Scratch::write(const std::string& name, std::span<const std::uint8_t> bytes) const
{
    const std::filesystem::path file = m_folder / name;
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file;
}

Bytes bytesOf(const QByteArray& text)
{
    return {text.begin(), text.end()};
}

Bytes contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace coverscope::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    static QCoreApplication* const application =
        new QCoreApplication(count, arguments); // never ends before us
    (void)application;
    coverscope::fuzz::readAny({data, size});
    return 0;
}
