// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <vector>

namespace coverscope::batch {

// A line of a list with its cells, as bytes: names of files need not be text.
struct ListRecord
{
    int line = 0; // from 1, where it begins
    std::vector<QByteArray> cells;
};

// What a list holds, with the two changes below made. Fails as reading does, and with UnsupportedFormat for
// what is too large to be a list.
base::Result<QByteArray> readListText(const std::filesystem::path& list, std::uintmax_t largest = 64U << 20U);

// UTF-8 without a byte order mark, from that or from UTF-16 with one; other bytes as they are.
QByteArray withoutByteOrderMark(const QByteArray& bytes);

// Lines may end with CR, LF or both; from here on with LF alone.
QByteArray withLineFeeds(QByteArray text);

// One cell a line, without the blanks around it; empty lines are left out.
std::vector<ListRecord> lineRecords(const QByteArray& text);

// RFC 4180 with what a first line "sep=;" says between the cells, else with commas, semicolons or tabs as the
// first record has them. Records of empty cells alone are left out.
std::vector<ListRecord> tableRecords(const QByteArray& text);

// The column that the first line of a table calls by one of these names (in small letters), or -1; and what a
// line has there, which is nothing where it is shorter.
int columnNamed(const ListRecord& first, std::initializer_list<const char*> names);
QByteArray cellAt(const ListRecord& record, int column);

} // namespace coverscope::batch
