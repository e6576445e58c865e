// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <filesystem>

namespace coverscope::batch {

// Which bytes of a list are meant as what: names in a table are names, those of playlists may be addresses.
enum class NameKind { Plain, Address };

// The file that a list in `folder` means by `name`. Programs write names in many ways: with backslashes, as
// file: addresses, with %20 for a blank, in Latin-1 or decomposed letters where the disk has UTF-8 or the
// other way round. Of all these readings the first is taken that is there; where none is, the most likely
// one.
std::filesystem::path findListedFile(const QByteArray& name, const std::filesystem::path& folder,
                                     NameKind kind);

// http:, smb: and the like: nothing that can be opened as a file.
bool isNetworkAddress(const QByteArray& name);

} // namespace coverscope::batch
