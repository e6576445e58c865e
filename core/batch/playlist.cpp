// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/playlist.h"

#include "core/base/path_text.h"
#include "core/batch/text.h"

#include <QList>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <utility>

namespace coverscope::batch {

namespace {

constexpr base::Seconds openTrackEnd = 1e7; // cut off by the decoder at the end of the file
constexpr double cueFramesPerSecond = 75.0;

// The first word of a cue sheet's line, in capitals, and what follows it.
std::pair<QByteArray, QByteArray> commandOf(const QByteArray& line)
{
    const QByteArray text = QByteArray(line).replace('\t', ' ').trimmed();
    const qsizetype end = text.indexOf(' ');
    return end < 0 ? std::pair(text.toUpper(), QByteArray())
                   : std::pair(text.left(end).toUpper(), text.mid(end + 1).trimmed());
}

// FILE "a name.wav" WAVE, or without quotes.
QByteArray cueFileName(const QByteArray& words)
{
    if (words.startsWith('"')) {
        const qsizetype end = words.lastIndexOf('"');
        return end > 0 ? words.mid(1, end - 1) : words.mid(1);
    }
    const qsizetype end = words.lastIndexOf(' ');
    return end > 0 ? words.left(end) : words;
}

// minutes:seconds:frames
std::optional<base::Seconds> cueTime(const QByteArray& text)
{
    const QList<QByteArray> parts = text.trimmed().split(':');
    double values[3] = {};
    for (qsizetype k = 0; k < 3; ++k) {
        bool isNumber = false;
        values[k] = parts.size() == 3 ? parts[k].toInt(&isNumber) : 0;
        if (!isNumber || values[k] < 0)
            return std::nullopt;
    }
    return values[0] * 60.0 + values[1] + values[2] / cueFramesPerSecond;
}

class CueReader
{
public:
    explicit CueReader(QString name) : m_name(std::move(name)) {}

    std::vector<PlaylistEntry> read(const QByteArray& text)
    {
        int number = 0;
        const QList<QByteArray> lines = text.split('\n');
        for (const QByteArray& line : lines)
            take(++number, line);
        endTrack();
        endFile();
        return std::move(m_entries);
    }

private:
    void take(int number, const QByteArray& line)
    {
        const auto [command, words] = commandOf(line);
        if (command == "FILE") {
            endTrack();
            endFile();
            m_file = cueFileName(words);
            m_fileLine = number;
            m_firstOfFile = m_entries.size();
        } else if (command == "TRACK") {
            endTrack();
            m_track = PlaylistEntry{number, m_file};
            m_isSound = words.toUpper().endsWith("AUDIO");
        } else if (command == "INDEX" && m_track) {
            const auto [index, time] = commandOf(words);
            const auto seconds = cueTime(time);
            if (!seconds)
                m_track->problem =
                    Text::tr("Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.")
                        .arg(number)
                        .arg(m_name, QString::fromUtf8(time));
            else if (index.toInt() == 0)
                endBefore(*seconds); // the pause belongs to neither
            else if (index.toInt() == 1)
                begin(*seconds);
        }
    }

    void endBefore(base::Seconds time)
    {
        if (m_entries.size() > m_firstOfFile && m_entries.back().region &&
            m_entries.back().region->end >= openTrackEnd && time > m_entries.back().region->start)
            m_entries.back().region->end = time;
    }

    void begin(base::Seconds time)
    {
        endBefore(time);
        m_track->region = base::TimeRange{time, openTrackEnd};
    }

    void endTrack()
    {
        if (!m_track)
            return;
        if (!m_isSound)
            m_track->problem =
                Text::tr("Line %1 of “%2”: this track holds no sound.").arg(m_track->line).arg(m_name);
        else if (!m_track->region && m_track->problem.isEmpty())
            m_track->problem = Text::tr("Line %1 of “%2” does not say where its track begins.")
                                   .arg(m_track->line)
                                   .arg(m_name);
        m_entries.push_back(std::move(*m_track));
        m_track.reset();
    }

    // A file without tracks is meant as a whole.
    void endFile()
    {
        if (!m_file.isEmpty() && m_entries.size() == m_firstOfFile)
            m_entries.push_back({m_fileLine, m_file});
    }

    QString m_name;
    std::vector<PlaylistEntry> m_entries;
    QByteArray m_file;
    int m_fileLine = 0;
    std::size_t m_firstOfFile = 0;
    std::optional<PlaylistEntry> m_track; // not yet among the entries
    bool m_isSound = true;
};

} // namespace

std::optional<PlaylistKind> playlistKindOf(const std::filesystem::path& file)
{
    static const std::map<QByteArray, PlaylistKind> kinds{
        {".txt", PlaylistKind::Lines},  {".lst", PlaylistKind::Lines}, {".m3u", PlaylistKind::Lines},
        {".m3u8", PlaylistKind::Lines}, {".pls", PlaylistKind::Pls},   {".cue", PlaylistKind::Cue},
        {".xspf", PlaylistKind::Xml},   {".wpl", PlaylistKind::Xml},   {".asx", PlaylistKind::Xml}};
    const auto found = kinds.find(base::pathBytes(file.extension()).toLower());
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::vector<PlaylistEntry> plsEntries(const QByteArray& text)
{
    std::vector<std::pair<int, PlaylistEntry>> numbered;
    int line = 0;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& each : lines) {
        ++line;
        const qsizetype equals = each.indexOf('=');
        const QByteArray key = each.left(std::max<qsizetype>(equals, 0)).trimmed().toLower();
        bool isNumber = false;
        const int number = key.startsWith("file") ? key.mid(4).toInt(&isNumber) : 0;
        if (isNumber)
            numbered.push_back({number, {line, each.mid(equals + 1).trimmed()}});
    }
    std::stable_sort(numbered.begin(), numbered.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<PlaylistEntry> entries;
    entries.reserve(numbered.size());
    for (auto& [number, entry] : numbered)
        entries.push_back(std::move(entry));
    return entries;
}

std::vector<PlaylistEntry> cueEntries(const QByteArray& text, const QString& name)
{
    return CueReader(name).read(text);
}

std::vector<PlaylistEntry> xmlEntries(const QByteArray& text, const QString& name)
{
    std::vector<PlaylistEntry> entries;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto line = static_cast<int>(xml.lineNumber());
        const QString element = xml.name().toString().toLower();
        const auto attribute = [&xml](const char* key) {
            for (const QXmlStreamAttribute& each : xml.attributes()) {
                if (each.name().compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
                    return each.value().toUtf8();
            }
            return QByteArray();
        };
        if (element == QLatin1String("track")) {
            entries.push_back({line, {}}); // its location follows; without one it names no file
        } else if (element == QLatin1String("location") && !entries.empty() &&
                   entries.back().file.isEmpty()) {
            entries.back().file = xml.readElementText().trimmed().toUtf8();
        } else if (element == QLatin1String("media")) {
            entries.push_back({line, attribute("src")});
        } else if (element == QLatin1String("ref")) {
            entries.push_back({line, attribute("href")});
        }
    }
    if (xml.hasError())
        entries.push_back({static_cast<int>(xml.lineNumber()),
                           {},
                           {},
                           Text::tr("“%1” is damaged from line %2 on; what follows there is not known.")
                               .arg(name)
                               .arg(xml.lineNumber())});
    return entries;
}

} // namespace coverscope::batch
