// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/content_kind.h"

#include <functional>
#include <vector>

namespace coverscope::cli {

// An option that names a file to be written, such as --csv FILE.csv.
struct OutputOption
{
    QString name;
    QString valueName;
    QString description;
    base::ContentKind kind;
};

void addOutputOptions(Arguments& arguments, const std::vector<OutputOption>& options);

// The files that were asked for, none of which may be an input, a file that is there or one of the others.
class OutputFiles
{
public:
    // Before the work begins: a mistake must not cost an hour.
    static base::Result<OutputFiles> check(const Arguments& arguments,
                                           const std::vector<OutputOption>& options,
                                           const std::vector<std::filesystem::path>& inputs);

    bool isEmpty() const { return m_files.empty(); }
    bool isAsked(const QString& option) const;
    // Nothing where that option was not given.
    base::Result<void> write(const QString& option, const std::function<QByteArray()>& content) const;

private:
    struct File
    {
        QString option;
        std::filesystem::path path;
    };

    std::vector<File> m_files;
    base::OutputRules m_rules;
};

} // namespace coverscope::cli
