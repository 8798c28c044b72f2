"""The networks of the scorer: one hidden layer over a learned vector for each feature and a linear image of word vectors."""
import os
import sys
from collections import Counter

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "parser"))
import packfile

NAMES_RULE = ("rule=", "rule!=", "rr=", "nobody-rule=")
NO_RULES = 0.3
OWN = "own"  # a feature of our own reports, whose annotation is more generous; the program never gives it


class Vectors:
    """The word vectors of the parser's file."""

    def __init__(self, path):
        lists, arrays = packfile.read(path)
        self.rows = {w: i for i, w in enumerate(lists["vector"])}
        self.values = arrays["vectors"].astype(np.float32) * arrays["vector-scales"][:, None]
        self.size = self.values.shape[1]

    def of(self, word):
        row = self.rows.get(word)
        return np.zeros(self.size, np.float32) if row is None else self.values[row]

    def mean(self, words):
        known = [self.rows[w] for w in words if w in self.rows]
        return self.values[known].mean(0) if known else np.zeros(self.size, np.float32)


class Scorer(nn.Module):
    def __init__(self, rows, dense, hidden, outputs, thin=0.3):
        super().__init__()
        self.table = nn.EmbeddingBag(rows + 1, hidden, mode="sum", padding_idx=rows)
        self.dense = nn.Linear(dense, hidden)
        self.heads = nn.ModuleDict({"to_" + name: nn.Linear(hidden, size) for name, size in outputs.items()})
        nn.init.normal_(self.table.weight, std=0.05)
        with torch.no_grad():
            self.table.weight[rows] = 0
        self.thin, self.drop = nn.Dropout(thin), nn.Dropout(0.3)

    def forward(self, ids, offsets, dense):
        hidden = self.drop(torch.relu(self.table(ids, offsets) + self.dense(self.thin(dense))))
        return {name[3:]: head(hidden) for name, head in self.heads.items()}

    def arrays(self, prefix):
        """The table in 8 bits with a scale for each row, the layers as they are."""
        table = self.table.weight[:-1].detach().numpy()
        scales = np.maximum(np.abs(table).max(1), 1e-8) / 127
        yield f"{prefix}.table", np.round(table / scales[:, None]).astype(np.int8)
        yield f"{prefix}.scales", scales.astype(np.float32)
        for name, layer in (("dense", self.dense), *((f"heads.{head}", layer) for head, layer in self.heads.items())):
            yield f"{prefix}.{name}.weight", layer.weight.detach().numpy().astype(np.float32)
            yield f"{prefix}.{name}.bias", layer.bias.detach().numpy().astype(np.float32)


class Features:
    """The numbers of the features that are seen often enough."""

    def __init__(self, lists, least):
        counts = Counter(f for features in lists for f in set(features))
        self.names = sorted(f for f, c in counts.items() if c >= least)
        self.rows = {name: i for i, name in enumerate(self.names)}
        self.rules = np.array([name.startswith(NAMES_RULE) for name in self.names])

    def of(self, lists):
        """The numbers of several lists of features, one behind the other, and how many each list has."""
        ids = [[self.rows[f] for f in features if f in self.rows] for features in lists]
        return np.array([i for one in ids for i in one], np.int64), np.array([len(one) for one in ids], np.int64)


def joined(parts):
    """Lists of features put one behind the other, as PyTorch wants them."""
    ids, lengths = np.concatenate([ids for ids, _ in parts]), np.concatenate([lengths for _, lengths in parts])
    return torch.from_numpy(ids), torch.from_numpy(np.cumsum(lengths) - lengths)


def beside_each(own, pairs):
    """To each list of the first the list of the second at its place."""
    (ids, lengths), (more, counts) = own, pairs
    return np.insert(ids, np.repeat(np.cumsum(lengths), counts), more), lengths + counts


def thinned(part, features, drop, chance):
    """Some features left out; in three lists of ten all names of rules."""
    ids, lengths = part
    owner = np.repeat(np.arange(len(lengths)), lengths)
    keep = chance.random(len(ids)) >= drop
    keep &= ~(features.rules[ids] & (chance.random(len(lengths)) < NO_RULES)[owner])
    return ids[keep], np.bincount(owner[keep], minlength=len(lengths))
