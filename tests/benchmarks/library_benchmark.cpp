// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a library costs by its size: made up, of tracks that hold random chunks and no features.
//
//     library_benchmark FOLDER TRACKS     makes it, once, and prints what opening and a commit cost
//
// `read` is the time of reading the bytes of its embeddings alone, in the same run: the least that opening
// can take.
#include "core/base/path_text.h"
#include "core/catalogue/catalogue.h"
#include "core/library/library.h"
#include "core/model/checkpoint.h"
#include "core/model/feature_settings_json.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <ctime>
#include <fstream>
#include <random>

using namespace coverscope;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunksOfTrack = 46; // four minutes, a chunk every five seconds
constexpr int dimension = 512;
constexpr std::size_t tracksAtOnce = 500;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

template <class Value>
Value orExit(base::Result<Value> result)
{
    if (!result) {
        out() << result.error().message << Qt::endl;
        std::exit(1);
    }
    return std::move(*result);
}

void orExit(const base::Result<void>& result)
{
    if (!result) {
        out() << result.error().message << Qt::endl;
        std::exit(1);
    }
}

model::ModelInfo modelInfo()
{
    model::ModelInfo info;
    info.name = QStringLiteral("made up");
    info.hash = QByteArray(64, 'a');
    info.embeddingDimension = dimension;
    return info;
}

// Rows of unit length out of one pool of numbers, each from another place.
class Rows
{
public:
    Rows()
    {
        for (float& number : m_pool)
            number = m_normal(m_random);
    }

    base::Matrix next()
    {
        base::Matrix rows(chunksOfTrack, dimension);
        for (std::size_t k = 0; k < rows.rows; ++k) {
            const std::size_t start = m_random() % (m_pool.size() - dimension);
            double square = 0.0;
            for (std::size_t i = 0; i < dimension; ++i)
                square += static_cast<double>(m_pool[start + i]) * static_cast<double>(m_pool[start + i]);
            for (std::size_t i = 0; i < dimension; ++i)
                rows(k, i) = m_pool[start + i] / static_cast<float>(std::sqrt(square));
        }
        return rows;
    }

private:
    std::mt19937 m_random{1};
    std::normal_distribution<float> m_normal;
    std::vector<float> m_pool = std::vector<float>(1 << 20);
};

catalogue::Track track(catalogue::RootId root, std::size_t number, const index::BlockRef& block)
{
    const QString name = QStringLiteral("%1").arg(number, 7, 10, QLatin1Char('0'));
    catalogue::Track track;
    track.root = root;
    track.relativePath = fs::path("album " + std::to_string(number / 12)) / (name.toStdString() + ".flac");
    track.fileSize = 20'000'000 + number;
    track.modified = static_cast<std::int64_t>(number);
    track.contentHash = QByteArray(64, 'b');
    track.duration = 240.0;
    track.title = QStringLiteral("Title %1").arg(name);
    track.artist = QStringLiteral("Artist %1").arg(number / 100);
    track.album = QStringLiteral("Album %1").arg(number / 12);
    track.chunkCount = chunksOfTrack;
    track.embeddings = block;
    return track;
}

void addTracks(const fs::path& folder, std::size_t first, std::size_t count)
{
    auto catalogue = orExit(catalogue::Catalogue::open(folder, catalogue::Catalogue::OpenMode::Existing));
    auto store = orExit(index::SegmentStore::open(
        folder, {"embeddings", modelInfo().hash, dimension, orExit(catalogue.libraryId())}));
    const auto root = orExit(catalogue.addRoot(folder / "music")).id;
    Rows rows;
    for (std::size_t number = first; number < first + count;) {
        std::vector<catalogue::Track> tracks;
        for (; tracks.size() < tracksAtOnce && number < first + count; ++number)
            tracks.push_back(track(root, number, orExit(store.append(rows.next()))));
        orExit(store.sync());
        orExit(catalogue.putTracks(tracks));
    }
}

void makeLibrary(const fs::path& folder, std::size_t count)
{
    const auto library = orExit(library::Library::open(folder, library::Library::OpenMode::CreateIfMissing));
    orExit(library->adoptModel(modelInfo(), 5.0));
    addTracks(folder, 0, count);
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

template <class Work>
void measure(const char* name, Work&& work)
{
    const double before = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out() << QStringLiteral("%1 %2 s, %3 s of processor time, peak %4 MB\n")
                 .arg(QLatin1String(name), -10)
                 .arg(seconds, 0, 'f', 3)
                 .arg(processorSeconds() - before, 0, 'f', 3)
                 .arg(peakMegabytes(), 0, 'f', 0);
    out().flush();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::size_t count = argc == 3 ? std::strtoul(argv[2], nullptr, 10) : 0;
    if (count == 0) {
        out() << "library_benchmark FOLDER TRACKS" << Qt::endl;
        return 2;
    }
    const fs::path folder(argv[1]);
    if (!fs::exists(folder))
        makeLibrary(folder, count);
    measure("read", [&] {
        std::vector<char> buffer(1 << 20);
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
            std::ifstream file(entry.path(), std::ios::binary);
            while (entry.path().extension() == ".seg" &&
                   file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()))) {
            }
        }
    });
    std::unique_ptr<library::Library> library;
    measure("open",
            [&] { library = orExit(library::Library::open(folder, library::Library::OpenMode::Existing)); });
    out() << library->snapshot()->chunks->rowCount() << " chunks, " << library->snapshot()->tracks.size()
          << " tracks\n";
    const TrackId last = library->snapshot()->tracks.back().id;
    measure("commit", [&] { orExit(library->markForReindexing(std::vector{last})); });
    return 0;
}
