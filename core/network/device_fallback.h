// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/device.h"

#include <QCoreApplication>

#include <exception>
#include <functional>

namespace coverscope::network {

// Runs `work`. When it throws on a CUDA device: `moveToCpu` (a Result<void>), then `onFallback` is
// told why, then the work is repeated. What throws on the CPU is Internal. Takes the device as an
// argument so that it can be tested where there is none.
template <class Work, class Move>
auto runWithFallback(const model::Device& device, Work&& work, Move&& moveToCpu,
                     const std::function<void(const QString&)>& onFallback) -> base::Result<decltype(work())>
{
    const auto internal = [](const std::exception& exception) {
        return base::fail(
            base::ErrorCode::Internal, {},
            QCoreApplication::translate("coverscope::network",
                                        "The network failed. Close other programs if memory is short."),
            QString::fromUtf8(exception.what()));
    };
    QString reason;
    try {
        return work();
    } catch (const std::exception& exception) {
        if (!device.isCuda)
            return internal(exception);
        reason = QString::fromUtf8(exception.what());
    }
    if (const base::Result<void> moved = moveToCpu(); !moved)
        return base::fail(moved.error());
    if (onFallback)
        onFallback(reason);
    try {
        return work();
    } catch (const std::exception& exception) {
        return internal(exception);
    }
}

} // namespace coverscope::network
