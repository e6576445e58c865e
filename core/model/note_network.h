// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/model/device.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace coverscope::model {

enum class NoteOutputs { Notes, NotesAndOnsets };
enum class NotePrecision {
    Automatic, // bfloat16 where the processor has it in hardware, and float32 elsewhere
    Single,
};

// Probabilities, (windows * keptFrames) x noteCount, A0 to C8.
struct NoteActivity
{
    base::Matrix notes;
    base::Matrix onsets; // that a note begins; empty where not asked for
};

// The network of Basic Pitch (Bittner et al., A lightweight instrument-agnostic model for polyphonic note
// transcription and multipitch estimation, ICASSP 2022), with the weights that are published for npm; see
// resources/model/convert_note_network.py. It takes windows of windowFrames frames of NoteSpectrum and
// answers for all but droppedFrames at either end, where it would see beyond the window.
//
// Each window is brought to 0..1 by its own smallest and largest value. Where these are the same, as in
// silence, there is nothing to hear: probabilities are 0.
//
// Immutable; hear() may be called from several threads at once, and on the CPU is the work of one thread.
class NoteNetwork
{
public:
    static constexpr std::size_t windowFrames = 172;
    static constexpr std::size_t droppedFrames = 15;
    static constexpr std::size_t keptFrames = windowFrames - 2 * droppedFrames;
    static constexpr std::size_t binCount = 309;
    static constexpr std::size_t noteCount = 88;

    // Fails with what readFileBytes and parseSafeTensors say, ModelMismatch where a tensor is
    // missing or has another shape, Internal where LibTorch fails.
    static base::Result<std::shared_ptr<const NoteNetwork>>
    load(const std::filesystem::path& path, const Device& device,
         NotePrecision precision = NotePrecision::Automatic);
    NoteNetwork(const NoteNetwork&) = delete;
    NoteNetwork& operator=(const NoteNetwork&) = delete;
    virtual ~NoteNetwork() = default;

    virtual const Device& device() const = 0;
    virtual std::size_t batchWindows() const = 0; // at a time: more are not faster, and take memory

    // `decibel` is (windows * windowFrames) x binCount; InvalidArgument otherwise. DeviceUnavailable where
    // a CUDA device fails in use, Internal where LibTorch fails on the CPU.
    virtual base::Result<NoteActivity> hear(const base::Matrix& decibel,
                                            NoteOutputs outputs = NoteOutputs::Notes) const = 0;

protected:
    NoteNetwork() = default;
};

} // namespace coverscope::model
