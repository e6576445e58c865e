// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/terminal.h"

#include <cmath>
#include <tuple>

namespace coverscope::cli {

namespace {

manual::ArgumentTable* askedTable = nullptr; // while tableOf() asks a command

} // namespace

QStringList fromProgramArguments(int count, char** values)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromLatin1(values[i]));
    return arguments;
}

std::filesystem::path pathFromArgument(const QString& argument)
{
    return {argument.toLatin1().toStdString()};
}

QString readableArgument(const QString& argument)
{
    return QString::fromUtf8(argument.toLatin1());
}

tl::unexpected<base::Error> wrongUsage(const QString& message)
{
    return base::fail(base::ErrorCode::InvalidArgument, {}, message);
}

Arguments::Arguments(const QString& description, const QString& usage)
    : m_parser(std::make_unique<QCommandLineParser>()), m_usage(usage)
{
    m_table.description = description;
    m_table.usage = usage;
    m_parser->setApplicationDescription(description);
    m_parser->setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser->addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
    m_table.options.push_back(
        {QStringLiteral("help"), {}, Text::tr("Show this help."), {}, QLatin1Char('h')});
    addFlag(QStringLiteral("verbose"), Text::tr("Show the technical cause of a failure as well."));
}

void Arguments::addFlag(const QString& name, const QString& description)
{
    m_parser->addOption({name, description});
    m_table.options.push_back({name, {}, description, {}});
}

void Arguments::addOption(const QString& name, const QString& valueName, const QString& description)
{
    addChoice(name, valueName, {}, description);
}

void Arguments::addChoice(const QString& name, const QString& valueName, const QStringList& choices,
                          const QString& description)
{
    m_parser->addOption({name, description, valueName});
    m_table.options.push_back({name, valueName, description, choices});
}

void Arguments::addPositional(const QString& name, const QString& description)
{
    m_parser->addPositionalArgument(name, description, m_usage);
    m_table.positionals.push_back({name, description});
    m_usage = QStringLiteral(" "); // the first one carries the usage of all of them
}

void Arguments::addLibraryOption()
{
    m_hasLibrary = true;
    addOption(QStringLiteral("library"), QStringLiteral("LIB"), Text::tr("The library's folder."));
}

void Arguments::addLibraryOrServiceOption()
{
    m_hasLibrary = m_takesService = true;
    addOption(QStringLiteral("library"), QStringLiteral("LIB"),
              Text::tr("The library's folder, or postgres:SERVICE for a shared catalogue."));
}

void Arguments::addJsonOption()
{
    addFlag(QStringLiteral("json"), Text::tr("Print one JSON document instead of text."));
}

void Arguments::addForceOption()
{
    addFlag(QStringLiteral("force"), Text::tr("Replace an output file that is there already."));
}

void Arguments::addModelOptions()
{
    addOption(QStringLiteral("model"), QStringLiteral("FILE"),
              Text::tr("The model, instead of the one that comes along."));
    addChoice(QStringLiteral("device"), QStringLiteral("DEVICE"),
              {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")},
              Text::tr("Where the network runs: auto (default), cpu or cuda."));
}

manual::ArgumentTable Arguments::tableOf(const Command& command)
{
    manual::ArgumentTable table;
    askedTable = &table;
    std::ignore = command.run({});
    askedTable = nullptr;
    return table;
}

bool Arguments::isAnswered(const manual::ArgumentTable& table)
{
    if (askedTable != nullptr)
        *askedTable = table;
    return askedTable != nullptr;
}

base::Result<bool> Arguments::parse(const QStringList& arguments)
{
    if (isAnswered(m_table))
        return false;
    if (!m_parser->parse(QStringList{QStringLiteral("coverscope-cli")} + arguments)) {
        const QStringList unknown = m_parser->unknownOptionNames();
        if (!unknown.isEmpty())
            return wrongUsage(Text::tr("There is no option “%1” here. --help lists them.")
                                  .arg(readableArgument(unknown.first())));
        return wrongUsage(readableArgument(m_parser->errorText()));
    }
    setVerbose(isSet(QStringLiteral("verbose")));
    if (!isSet(QStringLiteral("help"))) {
        if (sharedService() && !m_takesService)
            return wrongUsage(
                Text::tr("This command works on a library's folder only. A shared catalogue can be "
                         "filled with push, searched with query and looked at with info and "
                         "verify. (./postgres:... is a folder of that name.)"));
        return true;
    }
    writeOut(m_parser->helpText());
    return false;
}

std::optional<QString> Arguments::sharedService() const
{
    const QString prefix = QStringLiteral("postgres:");
    const QString library = m_hasLibrary ? text(QStringLiteral("library")) : QString();
    return library.startsWith(prefix) ? std::optional(library.mid(prefix.size())) : std::nullopt;
}

QString Arguments::text(const QString& name) const
{
    return readableArgument(m_parser->value(name));
}

std::optional<std::filesystem::path> Arguments::path(const QString& name) const
{
    if (!isSet(name))
        return std::nullopt;
    return pathFromArgument(m_parser->value(name));
}

std::vector<std::filesystem::path> Arguments::paths(const QString& name) const
{
    const QStringList values = m_parser->values(name);
    std::vector<std::filesystem::path> paths;
    paths.reserve(static_cast<std::size_t>(values.size()));
    for (const QString& value : values)
        paths.push_back(pathFromArgument(value));
    return paths;
}

base::Result<std::filesystem::path> Arguments::requiredPath(const QString& name) const
{
    const auto given = path(name);
    if (!given || given->empty())
        return wrongUsage(Text::tr("The option --%1 is needed. --help says more.").arg(name));
    return *given;
}

base::OutputRules Arguments::outputRules(std::vector<std::filesystem::path> inputs) const
{
    const bool isForced = isSet(QStringLiteral("force"));
    return {isForced ? base::Overwrite::Allow : base::Overwrite::Refuse, std::move(inputs)};
}

base::Result<std::optional<int>> Arguments::integer(const QString& name, int minimum, int maximum) const
{
    if (!isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (!isNumber || value < minimum || value > maximum) {
        return wrongUsage(Text::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                              .arg(name)
                              .arg(minimum)
                              .arg(maximum)
                              .arg(text(name)));
    }
    return value;
}

base::Result<std::optional<double>> Arguments::number(const QString& name, double minimum,
                                                      double maximum) const
{
    if (!isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const double value = text(name).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    if (!isNumber || !(value >= minimum && value <= maximum)) {
        return wrongUsage(Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                              .arg(name)
                              .arg(minimum)
                              .arg(maximum)
                              .arg(text(name)));
    }
    return value;
}

base::Result<std::optional<double>> Arguments::probability(const QString& name) const
{
    if (!isSet(name))
        return std::nullopt;
    QString digits = text(name).trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    const bool isPercent = digits.endsWith(QLatin1Char('%'));
    if (isPercent)
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber) / (isPercent ? 100.0 : 1.0);
    if (!isNumber || !(value > 0.0 && value <= 1.0)) {
        return wrongUsage(
            Text::tr("--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.")
                .arg(name, text(name)));
    }
    return value;
}

base::Result<base::Seconds> Arguments::parseTime(const QString& name, const QString& text) const
{
    const auto refused = [&] {
        return wrongUsage(
            Text::tr("--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.")
                .arg(name, text));
    };
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() > 3)
        return refused();
    base::Seconds seconds = 0.0;
    for (QString part : parts) {
        bool isNumber = false;
        // Half of the world writes 5,5.
        const double value = part.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < 0.0)
            return refused();
        seconds = seconds * 60.0 + value;
    }
    return seconds;
}

base::Result<std::optional<base::Seconds>> Arguments::time(const QString& name) const
{
    if (!isSet(name))
        return std::nullopt;
    auto seconds = parseTime(name, text(name));
    if (!seconds)
        return base::fail(std::move(seconds.error()));
    return *seconds;
}

base::Result<std::vector<std::filesystem::path>> Arguments::positional(std::size_t minimum,
                                                                       std::size_t maximum) const
{
    std::vector<std::filesystem::path> paths;
    const QStringList given = m_parser->positionalArguments();
    for (const QString& argument : given)
        paths.push_back(pathFromArgument(argument));
    if (paths.size() < minimum)
        return wrongUsage(Text::tr("A file or folder is missing on the command line. --help says more."));
    if (paths.size() > maximum) {
        return wrongUsage(Text::tr("“%1” is one argument too many. --help says more.")
                              .arg(readableArgument(given.at(static_cast<qsizetype>(maximum)))));
    }
    return paths;
}

} // namespace coverscope::cli
