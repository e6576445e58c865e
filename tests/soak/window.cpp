// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/verdict_store.h"
#include "core/library/indexing_job.h"
#include "core/search/search_engine.h"
#include "tests/soak/soak_parts.h"
#include "tests/support/shared_data.h"

#include <array>
#include <thread>

namespace coverscope::soak {

using library::Library;
namespace fs = std::filesystem;

namespace {

// Ends a job after a while, or never where it was done before.
class Impatience
{
public:
    Impatience(int milliseconds)
        : m_thread([this, milliseconds] {
            for (int k = 0; k < milliseconds && !m_isDone; ++k)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (!m_isDone)
                m_source.cancel();
        })
    {
    }
    ~Impatience()
    {
        m_isDone = true;
        m_thread.join();
    }
    base::CancellationToken token() const { return m_source.token(); }

private:
    base::CancellationSource m_source;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

class Window
{
public:
    explicit Window(World& world) : m_world(world), m_dice(world.seed()), m_embedder(loadEmbedder()) {}

    void run()
    {
        std::thread searches([this] { search(); });
        while (!m_world.isOver()) {
            if (!m_library)
                open();
            else if (m_dice.oneIn(12))
                close();
            else
                work();
            publish();
        }
        searches.join();
    }

private:
    void open();
    void close();
    void work();
    void index();
    void takeOut();
    void putBack();
    void search();
    void decide(Dice& dice);
    void publish();

    // A job may end because it was cancelled or because another program has the library; nothing else.
    template <typename T>
    void expect(const char* what, const base::Result<T>& result)
    {
        m_world.count(what);
        if (!result && result.error().code != base::ErrorCode::Cancelled &&
            result.error().code != base::ErrorCode::Busy)
            m_world.fault(QStringLiteral("%1: %2 (%3)")
                              .arg(QLatin1String(what), result.error().message, result.error().detail));
    }

    World& m_world;
    Dice m_dice;
    std::unique_ptr<model::Embedder> m_embedder;
    std::unique_ptr<Library> m_library;
    std::vector<catalogue::Track> m_takenOut;

    std::mutex m_mutex;
    std::shared_ptr<const library::Snapshot> m_snapshot; // for the searches
};

void Window::open()
{
    auto opened = Library::open(m_world.library(), Library::OpenMode::CreateIfMissing);
    expect("opened", opened);
    if (opened)
        m_library = std::move(*opened);
    else
        std::this_thread::sleep_for(std::chrono::milliseconds(100)); // the command line has it
}

void Window::close()
{
    m_library.reset();
    std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.below(1500)));
}

void Window::publish()
{
    const std::lock_guard lock(m_mutex);
    if (m_library)
        m_snapshot = m_library->snapshot();
}

void Window::work()
{
    Impatience impatience(m_dice.oneIn(2) ? m_dice.below(1500) : 1'000'000);
    switch (m_dice.below(10)) {
    case 0:
    case 1:
    case 2:
        return index();
    case 3:
        return takeOut();
    case 4:
        return putBack();
    case 5:
        return expect("graph built", m_library->rebuildGraph(impatience.token(), {}));
    case 6:
        return expect("re-indexed", m_library->reindexWith(*m_embedder, m_dice.oneIn(2) ? 5.0 : 10.0,
                                                           impatience.token(), {}));
    case 7: {
        const auto health = m_library->verify(Library::Repair::No, impatience.token(), {});
        expect("verified", health);
        if (health && !health->problems.empty())
            m_world.fault(QStringLiteral("not sound: ") + health->problems.front().message);
        return;
    }
    case 8:
        return decide(m_dice);
    default:
        return m_world.changeAFile(m_dice);
    }
}

void Window::index()
{
    Impatience impatience(m_dice.oneIn(2) ? m_dice.below(2500) : 1'000'000);
    const fs::path folders[] = {m_world.music()};
    library::IndexingOptions options;
    options.commitEvery = 2;
    options.snapshotChanged = [this] { publish(); };
    const auto report = library::indexFolders(*m_library, *m_embedder, folders, options, impatience.token());
    expect("indexed", report);
    if (report && report->remade > 0)
        m_world.fault(QStringLiteral("%1 damaged recordings had to be made anew").arg(report->remade));
}

void Window::takeOut()
{
    const auto snapshot = m_library->snapshot();
    if (snapshot->tracks.empty())
        return;
    const auto& track =
        snapshot->tracks[static_cast<std::size_t>(m_dice.below(static_cast<int>(snapshot->tracks.size())))];
    const TrackId ids[] = {track.id};
    const auto done = m_library->removeTracks(ids);
    expect("taken out", done);
    if (done)
        m_takenOut.push_back(track);
}

void Window::putBack()
{
    if (m_dice.oneIn(3))
        expect("all put back", m_library->includeRemovedFiles());
    else if (!m_takenOut.empty())
        expect("put back", m_library->restoreTracks(m_takenOut));
    m_takenOut.clear();
}

void Window::decide(Dice& dice)
{
    auto store = catalogue::VerdictStore::open(m_world.library(), catalogue::Catalogue::OpenMode::Existing);
    expect("decisions opened", store);
    if (!store)
        return;
    catalogue::VerdictRecord verdict;
    verdict.clip = {"clip" + QByteArray::number(dice.below(5)), "/clip.wav", {0.0, 10.0}};
    verdict.track.contentHash = "track" + QByteArray::number(dice.below(5));
    verdict.decision = static_cast<catalogue::Decision>(dice.below(3));
    const std::string note = m_world.newNote();
    verdict.note = QString::fromStdString(note);
    verdict.decidedAt = QDateTime::currentDateTimeUtc();
    const auto added = store->add(std::array{verdict});
    expect("decided", added);
    if (added)
        m_world.decided(note);
}

// On a thread of its own, on snapshots that others replace meanwhile.
void Window::search()
{
    Dice dice(m_world.seed() + 1);
    const auto embedder = loadEmbedder();
    while (!m_world.isOver()) {
        std::shared_ptr<const library::Snapshot> snapshot;
        {
            const std::lock_guard lock(m_mutex);
            snapshot = m_snapshot;
        }
        if (!snapshot || snapshot->chunks->rowCount() == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            continue;
        }
        if (dice.oneIn(6))
            decide(dice);
        const int number = dice.below(World::stableCount);
        Impatience impatience(dice.oneIn(3) ? dice.below(300) : 1'000'000);
        const auto query = search::prepareQuery(m_world.stable(number), *embedder, {}, impatience.token());
        expect("clips heard", query);
        if (!query)
            continue;
        const auto result = search::search(*query, *snapshot->chunks, snapshot->graph.get(),
                                           snapshot->identity.chunkHop, {}, {}, impatience.token());
        expect("searched", result);
        if (!result)
            continue;
        for (const catalogue::Track& track : snapshot->tracks) {
            const bool isIt = track.relativePath == fs::path("stable") / (std::to_string(number) + ".wav");
            if (isIt && snapshot->chunks->find(track.id) != nullptr &&
                (result->matches.empty() || result->matches.front().track != track.id))
                m_world.fault(QStringLiteral("a recording is not found by itself"));
        }
    }
}

} // namespace

std::unique_ptr<model::Embedder> loadEmbedder()
{
    auto loaded = model::Embedder::load(test::sourceFile("resources/model/coverscope.safetensors"),
                                        model::DevicePreference::Cpu);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return std::move(*loaded);
}

void actAsWindow(World& world)
{
    Window(world).run();
}

} // namespace coverscope::soak
