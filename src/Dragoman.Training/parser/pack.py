"""Writes the trained network as one file that the C# engine reads; packfile.py tells the layout."""
import numpy as np

import packfile
from features import AFFIXES, SHAPES
from names import TAGS


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
    packfile.write(path, lists, arrays)
