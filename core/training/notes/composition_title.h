// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace coverscope::training {

// Letters and digits only, lower case, without accents: "Auld_Lang-Syne" and "AuldLangSyne" both give
// "auldlangsyne". Bytes that are not UTF-8 are read as Latin-1.
std::string squashTitle(std::string_view bytes);

// Works of the evaluation sets, which training must not contain. One per line; a line that starts
// with '#' is a comment. A name counts as one of them if it contains one, both squashed; of a line that
// starts with '=', only if it is that whole title (its number and file extension apart): "=Help!" is not
// "Help Me".
class ExcludedTitles
{
public:
    ExcludedTitles() = default;
    explicit ExcludedTitles(const std::vector<std::string>& titles);
    static base::Result<ExcludedTitles> read(const std::filesystem::path& path);

    // Whether a component of an archive path, or a title, names one of the works.
    bool contains(std::string_view pathOrTitle) const;
    std::size_t size() const { return m_parts.size() + m_wholes.size(); }

private:
    std::vector<std::string> m_parts; // squashed; excluded wherever they stand
    std::set<std::string> m_wholes;   // squashed; excluded where there is nothing else
};

// How the file names of an archive tell which files are arrangements of one composition.
enum class CliqueRule {
    ArtistAndTitle, // clean_midi/ARTIST/TITLE[.N].mid
    Directory,      // NNN/NNN.mid and NNN/versions/... : the first directory
    TuneAndNumber,  // TitleID.mid; tunes without a name of their own are dropped
};

// What `name` inside an archive is an arrangement of; an empty key means: leave the file out.
struct CliqueName
{
    std::string key;   // equal for the arrangements of one composition
    std::string title; // squashed, for splitting by title
};
CliqueName cliqueName(std::string_view entryName, CliqueRule rule);

// A number 0..1 that depends on the title only: the same works are held out on every machine.
double titleShare(std::string_view squashedTitle);

} // namespace coverscope::training
