#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes notes.safetensors from the weights that Basic Pitch publishes for npm (Apache-2.0).

    npm pack @spotify/basic-pitch@1.0.1
    convert_note_network.py spotify-basic-pitch-1.0.1.tgz notes.safetensors

Bittner et al., A lightweight instrument-agnostic model for polyphonic note transcription, ICASSP 2022.
The published graph has its batch normalisations folded into the convolutions already, but for the first,
which is the affine map of the input ("input.scale", "input.offset"). What changes here is the order of
the weights alone: from TensorFlow's time, bin, in, out to LibTorch's out, in, time, bin.
"""
import argparse, hashlib, json, struct, tarfile
import numpy as np

PACKAGE, VERSION = "@spotify/basic-pitch", "1.0.1"
SHA256 = "8efee25e266e4a06bb2a8f3a86ad934179a2db2845c1544a9b2e43b37a74a874"
PREFIX = "StatefulPartitionedCall/model_1/"

# Ours -> the published weight and bias.
CONVOLUTIONS = {
    "harmonics": ("conv2d_1/Conv2D_weights", "conv2d_1/Conv2D_bn_offset"),
    "contour": ("contours-reduced/Conv2D/ReadVariableOp", "contours-reduced/BiasAdd/ReadVariableOp"),
    "notes.1": ("conv2d_2/Conv2D/ReadVariableOp", "conv2d_2/BiasAdd/ReadVariableOp"),
    "notes.2": ("conv2d_3/Conv2D/ReadVariableOp", "conv2d_3/BiasAdd/ReadVariableOp"),
    "onsets.1": ("conv2d_4/Conv2D_weights", "conv2d_4/Conv2D_bn_offset"),
    "onsets.2": ("conv2d_5/Conv2D/ReadVariableOp", "conv2d_5/BiasAdd/ReadVariableOp"),
}
CONSTANTS = {
    "input.scale": "batch_normalization/FusedBatchNormV3/Scaled",
    "input.offset": "batch_normalization/FusedBatchNormV3/Offset",
}


def published_weights(package):
    with tarfile.open(package) as archive:
        model = json.load(archive.extractfile("package/model/model.json"))
        manifest = model["weightsManifest"][0]
        raw = archive.extractfile("package/model/" + manifest["paths"][0]).read()
    weights, at = {}, 0
    for entry in manifest["weights"]:
        kind = np.dtype(entry["dtype"]).newbyteorder("<")
        count = int(np.prod(entry["shape"], dtype=np.int64))
        weights[entry["name"].removeprefix(PREFIX)] = np.frombuffer(raw, kind, count, at).reshape(entry["shape"])
        at += count * kind.itemsize
    if at != len(raw):
        raise SystemExit("The weights do not have the size that model.json says.")
    return weights


def converted(weights):
    tensors = {name: weights[source].reshape(-1) for name, source in CONSTANTS.items()}
    for name, (weight, bias) in CONVOLUTIONS.items():
        tensors[name + ".weight"] = weights[weight].transpose(3, 2, 0, 1)
        tensors[name + ".bias"] = weights[bias].reshape(-1)
    return {name: np.ascontiguousarray(tensor, "<f4") for name, tensor in sorted(tensors.items())}


def safetensors(tensors, metadata):
    header, at = {"__metadata__": metadata}, 0
    for name, tensor in tensors.items():
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [at, at + tensor.nbytes]}
        at += tensor.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + b"".join(tensor.tobytes() for tensor in tensors.values())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package")
    parser.add_argument("out")
    arguments = parser.parse_args()
    with open(arguments.package, "rb") as file:
        found = hashlib.sha256(file.read()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{arguments.package} is not {PACKAGE} {VERSION}: its SHA-256 is {found}.")
    source = {
        "coverscope.kind": "note network",
        "source": f"npm {PACKAGE} {VERSION}, SHA-256 {SHA256}",
        "licence": "Apache-2.0, Copyright 2022 Spotify AB; see notes.LICENSE",
        "paper": "Bittner et al., A lightweight instrument-agnostic model for polyphonic note transcription, ICASSP 2022",
    }
    with open(arguments.out, "wb") as file:
        file.write(safetensors(converted(published_weights(arguments.package)), source))
