"""Writes trained weights as the bot reads them: `export.py WEIGHTS.pt [WEIGHTS2.pt …] FILE`.

Of several, the average is written: models that were trained from the same one on different halves are better together
than each is alone (M. Wortsman and others, 2022: Model soups).

A matrix is written [from, to], in seven bits for each number with a scale for each column, since that is what the bot
computes with; a vector as floats.
"""

import json
import pathlib
import sys
import zlib

import numpy
import torch

from train import FROZEN

LARGEST = 63


def main():
    *weights, file = sys.argv[1:]
    states = [torch.load(each, map_location="cpu") for each in weights]
    state = {name: sum(each[name] for each in states) / len(states) for name in states[0]}
    contents, data = [], []
    for name, tensor in state.items():
        parts = name.split(".")
        if parts[0] == "layers" and int(parts[1]) >= FROZEN:
            name = ".".join(parts[1:])
        elif parts[0] != "head":
            continue
        values = tensor.numpy().astype("<f4")
        if name.startswith("head"):
            values = values.reshape(-1)
        if "norm" in name:
            name = name.replace("weight", "gain")
        if values.ndim == 1:
            data.append(values.tobytes())
        else:
            values = values.T
            scales = (numpy.abs(values).max(0) / LARGEST).astype("<f4")
            data.append(scales.tobytes())
            data.append(numpy.rint(values / scales).astype("int8").tobytes())
        contents.append({"name": name, "shape": list(values.shape)})
    head = json.dumps({"first": FROZEN, "tensors": contents}, separators=(",", ":"))
    # Weights hardly repeat, so only their frequencies can be used: six bits of eight.
    gzip = zlib.compressobj(9, zlib.DEFLATED, 31, 9, zlib.Z_HUFFMAN_ONLY)
    content = head.encode() + b"\n" + b"".join(data)
    pathlib.Path(file).write_bytes(gzip.compress(content) + gzip.flush())


main()
