"""Reads and writes model files: named lists of strings and named arrays, little-endian.

Layout: the magic `DRGM`, a version (int32), the number of string lists (int32), for each its name, a count and the
strings; then the number of arrays, for each its name, element kind (0 float32, 1 float16, 2 int8), rank, sizes, data.
A string is an int32 byte length and UTF-8 bytes.
"""
import struct

import numpy as np

KINDS = ("float32", "float16", "int8")


def text(value):
    data = value.encode("utf-8")
    return struct.pack("<i", len(data)) + data


def array(name, value):
    head = text(name) + struct.pack("<ii", KINDS.index(str(value.dtype)), value.ndim) + struct.pack(f"<{value.ndim}i", *value.shape)
    return head + np.ascontiguousarray(value).tobytes()


def write(path, lists, arrays):
    with open(path, "wb") as file:
        file.write(b"DRGM" + struct.pack("<ii", 1, len(lists)))
        for name, values in lists.items():
            file.write(text(name) + struct.pack("<i", len(values)) + b"".join(map(text, values)))
        file.write(struct.pack("<i", len(arrays)))
        for name, value in arrays.items():
            file.write(array(name, value))


def read(path):
    """The lists and the arrays of a file."""
    data, at = open(path, "rb").read(), 8

    def number():
        nonlocal at
        at += 4
        return struct.unpack_from("<i", data, at - 4)[0]

    def string():
        nonlocal at
        length = number()
        at += length
        return data[at - length:at].decode("utf-8")

    lists, arrays = {}, {}
    for _ in range(number()):
        name = string()
        lists[name] = [string() for _ in range(number())]
    for _ in range(number()):
        name = string()
        kind = np.dtype(KINDS[number()])
        sizes = [number() for _ in range(number())]
        count = int(np.prod(sizes))
        arrays[name] = np.frombuffer(data, kind, count, at).reshape(sizes)
        at += count * kind.itemsize
    return lists, arrays
