"""Writes the trained network as one little-endian file: named tables of strings and named arrays.

Layout: the magic `DRGM`, a version (int32), the number of string lists (int32), for each its name, a count and the
strings; then the number of arrays, for each its name, element kind (0 float32, 1 float16, 2 int8), rank, sizes, data.
A string is an int32 byte length and UTF-8 bytes.
"""
import struct

import numpy as np

from features import AFFIXES, SHAPES
from names import TAGS


def text(value):
    data = value.encode("utf-8")
    return struct.pack("<i", len(data)) + data


def array(name, value):
    kind = {"float32": 0, "float16": 1, "int8": 2}[str(value.dtype)]
    head = text(name) + struct.pack("<ii", kind, value.ndim) + struct.pack(f"<{value.ndim}i", *value.shape)
    return head + np.ascontiguousarray(value).tobytes()


def in_order(numbers):
    return [name for name, _ in sorted(numbers.items(), key=lambda item: item[1])]


def write_pack(path, network, vocabulary, words, codes, scales):
    lists = {"vector": words, "word": in_order(vocabulary.word), "shape": list(SHAPES),
             **{name: in_order(vocabulary.affix[name]) for name in AFFIXES},
             "upos": vocabulary.upos, "xpos": vocabulary.xpos, "deprel": vocabulary.deprel, "name": list(TAGS)}
    arrays = {"vectors": codes, "vector-scales": scales.astype(np.float32)}
    for name, value in network.state_dict().items():
        if name != "vectors.weight":
            arrays[name] = value.numpy().astype(np.float16)
    with open(path, "wb") as file:
        file.write(b"DRGM" + struct.pack("<ii", 1, len(lists)))
        for name, values in lists.items():
            file.write(text(name) + struct.pack("<i", len(values)) + b"".join(map(text, values)))
        file.write(struct.pack("<i", len(arrays)))
        for name, value in arrays.items():
            file.write(array(name, value))
