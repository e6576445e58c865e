// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace coverscope::manual {

// What can stand in the place of a value, for the completions of shells.
enum class ValueKind { None, Words, File, Folder, Free };

struct Option
{
    QString name;      // without dashes
    QString valueName; // "FILE.csv"; empty: a flag
    QString description;
    QStringList choices; // the words that it takes, where it takes only some
    QChar letter = {};   // short form
};

struct Positional
{
    QString name; // "CLIP"
    QString description;
};

// What one command, or a program without commands, takes.
struct ArgumentTable
{
    QString description;
    QString usage; // what stands after the options, "[CLIP [TRACK]]"
    std::vector<Option> options;
    std::vector<Positional> positionals;
};

struct CommandManual
{
    QString name;
    QString summary; // one line, lower case
    ArgumentTable arguments;
};

struct Section
{
    QString title;
    QStringList paragraphs;
};

// A program as its manual page and its completions tell of it. English: pages are not translated.
struct ProgramManual
{
    QString name;    // "coverscope-cli"
    QString version; // "0.1.0"
    QString summary; // one line, lower case
    ArgumentTable arguments;
    std::vector<CommandManual> commands;
    std::vector<Section> sections; // after the options
    QStringList seeAlso;           // names of programs
};

// By the habits of names: LIB, DIR, OLD, NEW are folders, FILE, CLIP, TRACK, INPUT, A and B files.
ValueKind kindOf(const Option& option);
ValueKind kindOf(const Positional& positional);

} // namespace coverscope::manual
