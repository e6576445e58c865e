#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes heard_reference.safetensors: what the published network answers, to check ours against.

    npm pack @spotify/basic-pitch@1.0.1 && tar xzf spotify-basic-pitch-1.0.1.tgz
    coverscope_notes_fixture_sound > sound.f32
    make_reference.py HEARD_NOTES.PY package/model sound.f32 heard_reference.safetensors

HEARD_NOTES.PY is a small interpreter of TensorFlow.js graphs in PyTorch, shared/tools/heard_notes.py of the
project; it runs the graph as published. Needs PyTorch, NumPy and ffmpeg. Kept are, to be small:

    notes           frames x 88, float16: of sound.f32, input decimated by 4, two frames averaged
    window          86 x 309, float16: dB of the published front end, decimated by 4, taken from within that
                    sound; the network's window is this twice, one after the other
    window.notes    36 x 88, float32: of that window's 142 kept frames each fourth
    window.onsets   the same of the onsets
"""
import importlib.util, json, os, struct, subprocess, sys, tempfile
import numpy as np
import torch

ONSETS = "conv2d_5/Sigmoid"


def main(interpreter, folder, sound, out):
    spec = importlib.util.spec_from_file_location("heard_notes", interpreter)
    heard = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(heard)
    graph = heard.Graph(folder)
    with tempfile.TemporaryDirectory() as scratch, torch.no_grad():
        wave = os.path.join(scratch, "sound.wav")
        subprocess.run(["ffmpeg", "-v", "error", "-f", "f32le", "-ar", "22050", "-ac", "1", "-i", sound,
                        "-c:a", "pcm_f32le", wave], check=True)
        notes = heard.heard_notes(graph, wave, 4)
        samples = torch.from_numpy(np.fromfile(sound, "<f4"))
        windows = heard.windows(samples, heard.WINDOW, 142 * 256, 15 * 256, 0.0).unsqueeze(-1)
        spectrum = graph.run({"input_2": windows}, heard.LOG_POWER).reshape(-1, 172, 309)[:, 15:157]
        spectrum = spectrum.reshape(-1, 309)[40:40 + 4 * 86].reshape(86, 4, 309).mean(1).half()
        window = spectrum.float().repeat(2, 1)[None]
        window = window - window.amin()
        window = window / window.amax()
        answers = {name: graph.run({heard.NORMALISED: window}, node).reshape(172, 88)[15:157:4].numpy()
                   for name, node in (("window.notes", heard.NOTES), ("window.onsets", heard.PREFIX + ONSETS))}
    tensors = {"notes": notes.astype("<f2"), "window": spectrum.numpy().astype("<f2"),
               **{name: value.astype("<f4") for name, value in answers.items()}}
    header, at = {}, 0
    for name, tensor in tensors.items():
        header[name] = {"dtype": "F16" if tensor.dtype.itemsize == 2 else "F32", "shape": list(tensor.shape),
                        "data_offsets": [at, at + tensor.nbytes]}
        at += tensor.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(out, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(t.tobytes() for t in tensors.values()))


if __name__ == "__main__":
    main(*sys.argv[1:])
