// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/manual/program_manual.h"
#include "core/base/output_file.h"
#include "core/base/time_range.h"

#include <QCommandLineParser>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace coverscope::cli {

// The arguments of one subcommand.
//
// File names are bytes, Qt's parser wants text: every byte of argv becomes the Latin-1 character of
// the same value, and paths are turned back one to one, so that names that are not valid UTF-8 survive.
// Text that is shown, or that is not a path, is decoded as UTF-8 on the way out.
class Arguments
{
public:
    // `usage`: what stands after the options, for example "CLIP".
    Arguments(const QString& description, const QString& usage);

    void addFlag(const QString& name, const QString& description);
    void addOption(const QString& name, const QString& valueName, const QString& description);
    // One of a few words.
    void addChoice(const QString& name, const QString& valueName, const QStringList& choices,
                   const QString& description);
    void addPositional(const QString& name, const QString& description);

    // --model, --device and --hop, which all commands that load the network share.
    void addModelOptions();
    void addLibraryOption();
    void addLibraryOrServiceOption(); // for commands that can do their work on a shared catalogue as well
    void addJsonOption();
    void addForceOption(); // for each command that writes a file

    // True: go on. False: --help was asked for and has been printed.
    base::Result<bool> parse(const QStringList& arguments);

    // What a command takes, for its manual: asks the command itself, which goes no further than to parse().
    static manual::ArgumentTable tableOf(const Command& command);
    // For a command that another program carries out: true while tableOf() asks, which gets this for an
    // answer.
    static bool isAnswered(const manual::ArgumentTable& table);

    bool isSet(const QString& name) const { return m_parser->isSet(name); }
    QString text(const QString& name) const;
    // SERVICE of --library postgres:SERVICE; none where a folder is given, or nothing.
    std::optional<QString> sharedService() const;
    base::Result<std::filesystem::path> requiredPath(const QString& name) const;
    std::optional<std::filesystem::path> path(const QString& name) const;
    std::vector<std::filesystem::path> paths(const QString& name) const; // of an option given several times
    // What --force allows; `inputs` are never written to.
    base::OutputRules outputRules(std::vector<std::filesystem::path> inputs) const;
    base::Result<std::optional<int>> integer(const QString& name, int minimum, int maximum) const;
    base::Result<std::optional<double>> number(const QString& name, double minimum, double maximum) const;
    // Above 0 and up to 1, or in percent with the sign: "0.8", "80%".
    base::Result<std::optional<double>> probability(const QString& name) const;
    // Seconds, or minutes and hours before colons: "83.5", "1:23.5".
    base::Result<std::optional<base::Seconds>> time(const QString& name) const;

    static constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);
    base::Result<std::vector<std::filesystem::path>> positional(std::size_t minimum,
                                                                std::size_t maximum) const;

private:
    base::Result<base::Seconds> parseTime(const QString& name, const QString& text) const;

    std::unique_ptr<QCommandLineParser> m_parser; // neither copied nor moved by itself
    QString m_usage;
    bool m_hasLibrary = false;
    bool m_takesService = false;
    manual::ArgumentTable m_table;
};

// Byte for byte, see above.
QStringList fromProgramArguments(int count, char** values);
std::filesystem::path pathFromArgument(const QString& argument);
QString readableArgument(const QString& argument);

// The failure that exits with WrongUsage.
tl::unexpected<base::Error> wrongUsage(const QString& message);

} // namespace coverscope::cli
