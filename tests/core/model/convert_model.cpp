// SPDX-License-Identifier: GPL-3.0-or-later
//
// convert_model INPUT OUTPUT NAME [SUMMARY.json]
// Rewrites a model file as the program ships it: float16 weights, our metadata, the name and training
// summary given.
#include "core/base/path_text.h"
#include "core/model/checkpoint.h"
#include "core/model/file_bytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace coverscope;

int main(int argc, char** argv)
{
    QTextStream errors(stderr);
    if (argc != 4 && argc != 5) {
        errors << "usage: convert_model INPUT OUTPUT NAME [SUMMARY.json]\n";
        return 2;
    }
    auto checkpoint = model::Checkpoint::read(argv[1]);
    if (!checkpoint) {
        errors << checkpoint.error().message << '\n';
        return 1;
    }
    checkpoint->info.name = QString::fromUtf8(argv[3]);
    if (argc == 5) {
        const auto summary = model::readFileBytes(argv[4]);
        if (!summary) {
            errors << summary.error().message << '\n';
            return 1;
        }
        checkpoint->info.training = QJsonDocument::fromJson(*summary).object();
    }
    if (const auto written = checkpoint->write(argv[2]); !written) {
        errors << written.error().message << '\n';
        return 1;
    }
    return 0;
}
