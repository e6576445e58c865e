// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/version/version_text.h"
#include "core/base/path_text.h"
#include "core/index/exact_scan.h"
#include "core/shared_catalogue/shared_catalogue.h"

#include <QJsonArray>

#include <algorithm>

namespace coverscope::cli {

namespace {

QJsonObject modelJson(const model::ModelInfo& info)
{
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("hash"), QString::fromLatin1(info.hash)},
            {QStringLiteral("architecture"), info.architecture},
            {QStringLiteral("width"), info.width},
            {QStringLiteral("dimension"), info.embeddingDimension},
            {QStringLiteral("averaging_factor"), info.features.averagingFactor},
            {QStringLiteral("chunk_seconds"), info.features.chunkLength()},
            {QStringLiteral("suggested_hop"), info.suggestedHop},
            {QStringLiteral("training"), info.training}};
}

QJsonObject libraryJson(const library::Library& library)
{
    const auto snapshot = library.snapshot();
    const auto inState = [&snapshot](catalogue::TrackState state) {
        return static_cast<qint64>(
            std::count_if(snapshot->tracks.begin(), snapshot->tracks.end(),
                          [state](const auto& track) { return track.state == state; }));
    };
    double seconds = 0.0;
    for (const catalogue::Track& track : snapshot->tracks)
        seconds += track.duration;
    QJsonArray roots;
    for (const catalogue::Root& root : snapshot->roots)
        roots.append(base::displayPath(root.path));
    return {
        {QStringLiteral("folder"), base::displayPath(library.folder())},
        {QStringLiteral("roots"), roots},
        {QStringLiteral("indexed"), inState(catalogue::TrackState::Indexed)},
        {QStringLiteral("failed"), inState(catalogue::TrackState::Failed)},
        {QStringLiteral("away"), inState(catalogue::TrackState::Away)},
        {QStringLiteral("damaged"),
         static_cast<qint64>(snapshot->damaged.size())}, // as far as a search would see
        {QStringLiteral("audio_seconds"), seconds},
        {QStringLiteral("chunks"), snapshot->chunks ? static_cast<qint64>(snapshot->chunks->rowCount()) : 0},
        {QStringLiteral("graph_chunks"),
         snapshot->graph ? static_cast<qint64>(snapshot->graph->rowCount()) : 0},
        {QStringLiteral("hop"), snapshot->identity.chunkHop},
        {QStringLiteral("model"),
         QJsonObject{{QStringLiteral("name"), snapshot->identity.modelName},
                     {QStringLiteral("hash"), QString::fromLatin1(snapshot->identity.modelHash)}}}};
}

base::Result<QJsonObject> sharedJson(const QString& service)
{
    const auto catalogue = shared_catalogue::SharedCatalogue::open(service);
    const auto state = catalogue ? (*catalogue)->state() : base::fail(catalogue.error());
    if (!state)
        return base::fail(state.error());
    const catalogue::IndexIdentity& identity = (*catalogue)->identity();
    return QJsonObject{{QStringLiteral("service"), service},
                       {QStringLiteral("indexed"), state->recordings},
                       {QStringLiteral("audio_seconds"), state->seconds},
                       {QStringLiteral("chunks"), state->chunks},
                       {QStringLiteral("has_graph"), state->hasGraph},
                       {QStringLiteral("bytes"), state->bytes},
                       {QStringLiteral("hop"), identity.chunkHop},
                       {QStringLiteral("schema"), state->schema},
                       {QStringLiteral("server"), state->serverVersion},
                       {QStringLiteral("pgvector"), state->vectorVersion},
                       {QStringLiteral("user"), state->user},
                       {QStringLiteral("may_change"), state->mayChange},
                       {QStringLiteral("model"),
                        QJsonObject{{QStringLiteral("name"), identity.modelName},
                                    {QStringLiteral("hash"), QString::fromLatin1(identity.modelHash)}}}};
}

// Of --library; nothing where there is none.
base::Result<std::optional<QJsonObject>> askedLibrary(const Arguments& arguments)
{
    if (const auto service = arguments.sharedService()) {
        auto shared = sharedJson(*service);
        return shared ? base::Result<std::optional<QJsonObject>>(std::move(*shared))
                      : base::fail(std::move(shared.error()));
    }
    const auto folder = arguments.path(QStringLiteral("library"));
    if (!folder)
        return std::nullopt;
    const auto library = library::Library::open(*folder, library::Library::OpenMode::ReadOnly);
    if (!library)
        return base::fail(library.error());
    return libraryJson(**library);
}

QString valueText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 10);
    if (value.isBool())
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.isArray()) {
        QStringList parts;
        for (const auto& part : value.toArray())
            parts.append(valueText(part));
        return parts.join(QStringLiteral(", "));
    }
    return value.toString();
}

// An object as indented "name  value" lines.
void appendRows(const QJsonObject& object, const QString& indent, std::vector<QStringList>& rows)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        QString name = field.key();
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
        const bool isNested = field->isObject();
        rows.push_back({indent + name, isNested ? QString() : valueText(*field)});
        if (isNested)
            appendRows(field->toObject(), indent + QStringLiteral("  "), rows);
    }
}

} // namespace

base::Result<ExitCode> runInfo(const QStringList& words)
{
    Arguments arguments(
        Text::tr("Shows the versions of what Coverscope runs on, the model, the device and, with --library,\n"
                 "the size and state of a library."),
        QString());
    arguments.addLibraryOrServiceOption();
    arguments.addModelOptions();
    arguments.addJsonOption();
    if (const auto goOn = arguments.parse(words); !goOn || !*goOn)
        return goOn ? base::Result<ExitCode>(ExitCode::Done) : base::fail(goOn.error());
    if (const auto none = arguments.positional(0, 0); !none)
        return base::fail(none.error());

    const auto checkpoint = model::Checkpoint::read(modelPath(arguments));
    if (!checkpoint)
        return base::fail(checkpoint.error());
    const auto preference = devicePreference(arguments);
    if (!preference)
        return base::fail(preference.error());
    const auto device = model::chooseDevice(*preference);
    if (!device)
        return base::fail(device.error());
    QJsonObject document{{QStringLiteral("versions"), version::versions()},
                         {QStringLiteral("device"), device->name},
                         {QStringLiteral("simd"), index::simdName()},
                         {QStringLiteral("model"), modelJson(checkpoint->info)}};
    const auto library = askedLibrary(arguments);
    if (!library)
        return base::fail(library.error());
    if (*library)
        document.insert(QStringLiteral("library"), **library);
    if (arguments.isSet(QStringLiteral("json"))) {
        writeOut(document);
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    appendRows(document, QString(), rows);
    writeOut(formatTable(rows));
    return ExitCode::Done;
}

} // namespace coverscope::cli
