// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace coverscope::audio {

// Texts of one file whose encoding is not said, or said wrongly: ID3v1 has none, and many programs wrote the
// letters of their country into fields that should be Latin-1. What all of them together look like decides:
// UTF-8, Shift-JIS, Windows' Cyrillic (1251) or Windows' Latin-1 (1252). A character that was cut off at the
// end, as ID3v1 does after 30 bytes, is left out.
QStringList decodeTags(const QList<QByteArray>& texts);

// A text as it is kept and shown: without control and direction characters, on one line, of sane length.
QString tidyTag(const QString& text);

} // namespace coverscope::audio
