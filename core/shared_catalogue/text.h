// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace coverscope::shared_catalogue {

// Text::tr() is text for people, in the context of this room; the translators' tool finds it.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(coverscope::shared_catalogue)
};

} // namespace coverscope::shared_catalogue
