// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hash_list.h"

#include "core/base/path_text.h"
#include "core/report/csv.h"
#include "core/report/text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>

namespace coverscope::report {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int hashListVersion = 1;
const QString hashListFormat = QStringLiteral("coverscope-hashes");
constexpr auto hashListEnding = ".hashes.json";
constexpr std::uintmax_t largestList = 1U << 28U; // bytes; a million recordings

void putHashedFile(QJsonObject& entry, const fs::path& file)
{
    const QByteArray bytes = base::pathBytes(file);
    const QString text = QString::fromUtf8(bytes);
    entry[QStringLiteral("file")] = text;
    if (text.toUtf8() != bytes)
        entry[QStringLiteral("file_base64")] = QString::fromLatin1(bytes.toBase64());
}

fs::path hashedFile(const QJsonObject& entry)
{
    const QString exact = entry[QStringLiteral("file_base64")].toString();
    return base::pathFromBytes(exact.isEmpty() ? entry[QStringLiteral("file")].toString().toUtf8()
                                               : QByteArray::fromBase64(exact.toLatin1()));
}

// Not a device or a pipe.
bool hasPlaceForList(const fs::path& reportFile)
{
    std::error_code ignored;
    return !fs::exists(reportFile, ignored) || fs::is_regular_file(reportFile, ignored);
}

QByteArray sealOf(QJsonObject list)
{
    list.remove(QStringLiteral("seal"));
    return QCryptographicHash::hash(QJsonDocument(list).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256)
        .toHex();
}

QJsonObject unsealed(const HashList& list)
{
    QJsonObject report{{QStringLiteral("size"), static_cast<qint64>(list.reportSize)},
                       {QStringLiteral("sha256"), QString::fromLatin1(list.reportHash)}};
    putHashedFile(report, list.reportFile);
    QJsonArray recordings;
    for (const HashedRecording& recording : list.recordings) {
        const bool isClip = recording.role == HashedRecording::Role::Clip;
        QJsonObject entry{{QStringLiteral("role"), isClip ? QStringLiteral("clip") : QStringLiteral("track")},
                          {QStringLiteral("blake2b_256"), QString::fromLatin1(recording.contentHash)}};
        putHashedFile(entry, recording.file);
        recordings.append(entry);
    }
    return {{QStringLiteral("format"), hashListFormat},
            {QStringLiteral("version"), hashListVersion},
            {QStringLiteral("program_version"), list.programVersion},
            {QStringLiteral("made_at"), csvTime(list.madeAt)},
            {QStringLiteral("made_by"), list.madeBy},
            {QStringLiteral("report"), report},
            {QStringLiteral("recordings"), recordings}};
}

HashList listFrom(const QJsonObject& json)
{
    HashList list;
    const QJsonObject report = json[QStringLiteral("report")].toObject();
    list.reportFile = hashedFile(report).filename(); // never outside the list's folder
    list.reportSize = report[QStringLiteral("size")].toInteger();
    list.reportHash = report[QStringLiteral("sha256")].toString().toLatin1();
    list.madeAt = QDateTime::fromString(json[QStringLiteral("made_at")].toString(), Qt::ISODate);
    list.madeBy = json[QStringLiteral("made_by")].toString();
    list.programVersion = json[QStringLiteral("program_version")].toString();
    const QJsonArray recordings = json[QStringLiteral("recordings")].toArray();
    for (const QJsonValue value : recordings) {
        const QJsonObject entry = value.toObject();
        const bool isClip = entry[QStringLiteral("role")].toString() == QLatin1String("clip");
        list.recordings.push_back({isClip ? HashedRecording::Role::Clip : HashedRecording::Role::Track,
                                   hashedFile(entry),
                                   entry[QStringLiteral("blake2b_256")].toString().toLatin1()});
    }
    list.seal = json[QStringLiteral("seal")].toString().toLatin1();
    list.isIntact = list.seal == sealOf(json);
    return list;
}

} // namespace

fs::path hashListFile(const fs::path& reportFile)
{
    fs::path file = reportFile;
    return file += hashListEnding;
}

bool isHashListFile(const fs::path& file)
{
    return base::pathBytes(file.filename()).endsWith(hashListEnding);
}

HashList hashListOf(const Report& report, const QByteArray& reportBytes, const fs::path& reportFile)
{
    HashList list;
    list.reportFile = reportFile.filename();
    list.reportSize = reportBytes.size();
    list.reportHash = QCryptographicHash::hash(reportBytes, QCryptographicHash::Sha256).toHex();
    list.madeAt = report.madeAt;
    list.madeBy = report.madeBy;
    list.programVersion = report.programVersion;
    QSet<QByteArray> known;
    const auto add = [&](HashedRecording::Role role, const fs::path& name, const QByteArray& hash) {
        std::error_code problem; // a clip may be named from where the program was called
        const fs::path place = fs::absolute(name, problem);
        const fs::path& file = problem ? name : place;
        const QByteArray key =
            hash + (role == HashedRecording::Role::Clip ? 'c' : 't') + base::pathBytes(file);
        if (hash.isEmpty() || known.contains(key))
            return;
        known.insert(key);
        list.recordings.push_back({role, file, hash});
    };
    for (const ReportClip& clip : report.clips) {
        add(HashedRecording::Role::Clip, clip.file, clip.contentHash);
        for (const ReportMatch& match : clip.matches)
            add(HashedRecording::Role::Track, match.file, match.contentHash);
    }
    list.seal = sealOf(unsealed(list));
    return list;
}

QByteArray hashListJson(const HashList& list)
{
    QJsonObject json = unsealed(list);
    json[QStringLiteral("seal")] = QString::fromLatin1(sealOf(json));
    return QJsonDocument(json).toJson();
}

Result<HashList> readHashList(const fs::path& file)
{
    std::error_code problem;
    const std::uintmax_t size = fs::file_size(file, problem); // of a regular file
    if (problem)
        return base::fail(base::systemError(problem.value(), file));
    if (size > largestList)
        return base::fail(ErrorCode::UnsupportedFormat, file,
                          Text::tr("“%1” is no hash list of Coverscope.").arg(base::displayName(file)));
    errno = 0;
    std::ifstream source(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(source), {}};
    if (!source.is_open() || source.bad())
        return base::fail(base::systemError(errno, file));
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
            .object();
    if (json[QStringLiteral("format")].toString() != hashListFormat)
        return base::fail(ErrorCode::UnsupportedFormat, file,
                          Text::tr("“%1” is no hash list of Coverscope.").arg(base::displayName(file)));
    if (json[QStringLiteral("version")].toInt() > hashListVersion)
        return base::fail(ErrorCode::NewerVersion, file,
                          Text::tr("“%1” was written by a newer version of Coverscope. Update Coverscope to "
                                   "check it.")
                              .arg(base::displayName(file)));
    return listFrom(json);
}

Result<void> checkReportOutput(const fs::path& file, base::ContentKind kind, const base::OutputRules& rules)
{
    if (auto allowed = base::checkOutput(file, kind, rules); !allowed)
        return allowed;
    return hasPlaceForList(file) ? base::checkOutput(hashListFile(file), base::ContentKind::Json, rules)
                                 : Result<void>();
}

Result<void> writeReport(const QByteArray& bytes, const Report& report, const fs::path& file,
                         const base::OutputRules& rules)
{
    const bool hasList = hasPlaceForList(file);
    if (hasList) {
        if (auto allowed = base::checkOutput(hashListFile(file), base::ContentKind::Json, rules); !allowed)
            return allowed;
    }
    auto written = base::writeOutput(bytes, file, rules);
    if (!written || !hasList)
        return written;
    return base::writeOutput(hashListJson(hashListOf(report, bytes, file)), hashListFile(file), rules);
}

} // namespace coverscope::report
