// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace coverscope::base {

// File names are bytes, not text: on Linux a name need not be valid UTF-8. Paths therefore travel
// through core as std::filesystem::path, are stored as bytes, and become text only to be shown.

// Valid text for a person or JSON; each byte that is not valid UTF-8 becomes U+FFFD.
QString displayPath(const std::filesystem::path& path);

// The last component of displayPath().
QString displayName(const std::filesystem::path& path);

// Byte-exact both ways.
QByteArray pathBytes(const std::filesystem::path& path);
std::filesystem::path pathFromBytes(const QByteArray& bytes);

// From Qt (dialogs, drops), which knows only names that are text.
std::filesystem::path pathFromQString(const QString& text);

} // namespace coverscope::base
