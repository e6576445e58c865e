// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_arguments.h"

#include <QCoreApplication>

#include <string_view>

namespace coverscope::desktop {

namespace {

struct Text // gives tr() a context that the translators' tool finds
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::desktop)
};

} // namespace

StartArguments parseArguments(int argc, char** argv)
{
    constexpr std::string_view libraryOption = "--library";
    StartArguments arguments;
    bool onlyFiles = false;
    for (int i = 1; i < argc && arguments.problem.isEmpty(); ++i) {
        const std::string_view word = argv[i];
        const bool isOption = !onlyFiles && word.size() > 1 && word.front() == '-';
        if (isOption && word == "--") {
            onlyFiles = true;
        } else if (isOption && (word == "--help" || word == "-h")) {
            arguments.information = Information::Help;
        } else if (isOption && (word == "--version" || word == "-v")) {
            arguments.information = Information::Version;
        } else if (isOption && word == "--man") {
            arguments.information = Information::Manual;
        } else if (isOption && word == "--completion" && i + 1 < argc) {
            arguments.information = Information::Completion;
            arguments.shell = QString::fromUtf8(argv[++i]);
        } else if (isOption && word == "--record") {
            arguments.action = StartAction::Record;
        } else if (isOption && word == "--example") {
            arguments.action = StartAction::Example;
        } else if (isOption && word == libraryOption && i + 1 < argc) {
            arguments.library = argv[++i];
        } else if (isOption && word.starts_with(libraryOption) && word.size() > libraryOption.size() + 1 &&
                   word[libraryOption.size()] == '=') {
            arguments.library = word.substr(libraryOption.size() + 1);
        } else if (isOption) {
            arguments.problem =
                Text::tr("“%1” is not known, or lacks its value.").arg(QString::fromUtf8(argv[i]));
        } else if (!arguments.clip.empty()) {
            arguments.problem = Text::tr("Only one clip can be opened at a time.");
        } else {
            arguments.clip = argv[i];
        }
    }
    return arguments;
}

QString usageText()
{
    return Text::tr("Usage: coverscope [--library LIB] [--record | --example] [CLIP]\n\n"
                    "Finds cover versions of music from a short clip.\n\n"
                    "  CLIP           audio or video file to search for\n"
                    "  --library LIB  library folder to open; made where there is none\n"
                    "  --record       record the clip\n"
                    "  --example      show what Coverscope does with music made for it\n"
                    "  --help         this text\n"
                    "  --version      the version\n\n"
                    "Where a window with that library is open, it takes the clip.\n\n"
                    "coverscope-cli does the same without a window.\n");
}

} // namespace coverscope::desktop
