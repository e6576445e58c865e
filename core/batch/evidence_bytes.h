// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"

#include <QByteArray>

#include <memory>

namespace coverscope::batch {

// The evidence of a match as it is kept with a batch run: what cannot be worked out again, so the matrix, the
// chunks' times, the segment and the fine alignment. Little-endian; the first byte is the version.
// Empty where the matrix is so large that keeping it would weigh down the catalogue.
QByteArray evidenceToBytes(const search::Evidence& evidence);

// Null for what evidenceToBytes() did not write.
std::shared_ptr<const search::Evidence> evidenceFromBytes(const QByteArray& bytes);

} // namespace coverscope::batch
