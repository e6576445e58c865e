// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewer.h"

#include "core/base/person_name.h"

#include <QSettings>

namespace coverscope::cli {

void addReviewerOption(Arguments& arguments)
{
    arguments.addOption(QStringLiteral("by"), QStringLiteral("NAME"),
                        Text::tr("Who reviews (default: the name in the settings of the window, else that of "
                                 "the account)."));
}

void takeReviewer(const Arguments& arguments)
{
    QString name = base::tidyReviewerName(arguments.text(QStringLiteral("by")));
    if (name.isEmpty()) {
        const QSettings ofWindow(QStringLiteral("coverscope"), QStringLiteral("coverscope"));
        name = ofWindow.value(QLatin1String(base::reviewerSettingKey)).toString();
    }
    base::setReviewerName(name);
}

} // namespace coverscope::cli
