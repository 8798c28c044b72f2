"""Trains the scorer of events and writes it as one file that the C# engine reads.

    python3 train.py --cases ITEMS.jsonl EXAMPLES.jsonl --parser ../../../models/english/parser.bin --out events.bin
        [--hold 8] [--epochs 8] [--role-epochs 4] [--seed 1]

Two networks of one hidden layer, trained side by side. The first reads a word that may tell an event: the sum of a learned vector for each of its
features, and the word vectors of the trigger, of what it is done to, who does it and what it hangs on, and the mean of the
sentence's; it says the type (or none), the mode and the status. The second reads an event's type and a candidate and says how
well the candidate stands on each side; candidates and "nobody" are compared by softmax. As a target it is judged beside the
source: features of the pair are added to its own.
It trains twice: first without every Nth report of the items (--hold N), which are coded to see how they come out and to fit the
confidences, then on all. Needs PyTorch and NumPy.
"""
import argparse
import multiprocessing
import os
import sys
import zlib
from collections import Counter, defaultdict

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "parser"))
import packfile
from cases import STATUSES, TYPES, read

NAMES_RULE = ("rule=", "rule!=", "rr=", "nobody-rule=")
IGNORED = -100
WEIGHTS = {"items": 1.0, "own": 0.7, "codebook": 0.5, "harmless": 6.0}  # of words that tell types, by set
OWN = "own"  # a feature of our own reports, whose annotation is more generous; the program never gives it
FIELDS = ("type", "source", "target", "status", "mode")
NO_RULES = 0.3
BAR = 0.4  # about where words begin to tell events; see Bars.cs
SOURCES, LEAST_SOURCE, NOBODY, ITSELF = 4, 0.03, 0.8, 0.01  # as in SideChoice.cs


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
    def __init__(self, rows, dense, hidden, outputs):
        super().__init__()
        self.table = nn.EmbeddingBag(rows + 1, hidden, mode="sum", padding_idx=rows)
        self.dense = nn.Linear(dense, hidden)
        self.heads = nn.ModuleDict({"to_" + name: nn.Linear(hidden, size) for name, size in outputs.items()})
        nn.init.normal_(self.table.weight, std=0.05)
        with torch.no_grad():
            self.table.weight[rows] = 0
        self.drop = nn.Dropout(0.3)

    def forward(self, ids, offsets, dense):
        hidden = self.drop(torch.relu(self.table(ids, offsets) + self.dense(self.drop(dense))))
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


def trigger_cases(sentences, vectors):
    """One for each word that may tell an event: features, vectors, goal."""
    for sentence in sentences:
        mean = vectors.mean(sentence["content"])
        known = {}
        for k in sentence["known"]:
            if k["word"] not in known or k["sure"]:
                known[k["word"]] = k
        for t in sentence["triggers"]:
            goal = known.get(t["word"])
            if goal is None and (not sentence["whole"] or t["word"] in sentence["skip"]):
                continue
            if goal is not None and not goal["sure"] and sentence["set"] == "own":
                continue
            features = t["features"] + [OWN] if sentence["set"] == "own" else t["features"]
            yield {"features": features, "dense": np.concatenate([vectors.of(v) for v in t["vectors"]] + [mean]), "goal": goal,
                   "set": sentence["set"]}


def type_goal(goal):
    """The chances of the types: what else the annotators allow has a part."""
    chances = np.zeros(len(TYPES), np.float32)
    if goal is None:
        chances[0] = 1
        return chances
    chances[TYPES.index(goal["type"])] = 1
    alt = [a for a in goal["alt"] if a in TYPES]
    for a in alt:
        chances[TYPES.index(a)] += 0.3 / len(alt)
    return chances / chances.sum()


def train_triggers(train, hold, vectors, arguments):
    torch.manual_seed(arguments.seed)
    cases = list(trigger_cases(train, vectors))
    features = Features([c["features"] for c in cases], arguments.least)
    for c in cases:
        c["ids"] = features.of([c["features"]])
    modes = ["-"] + sorted({f"{c['goal']['type']}.{c['goal']['mode']}" for c in cases if c["goal"] and c["goal"]["mode"]})
    network = Scorer(len(features.names), cases[0]["dense"].size, arguments.hidden, {"type": len(TYPES), "mode": len(modes), "status": len(STATUSES)})
    print(f"triggers: {len(cases)} cases, {len(features.names)} features, {len(modes)} modes", flush=True)
    chance = np.random.default_rng(arguments.seed)
    optimizer = torch.optim.AdamW(network.parameters(), lr=arguments.rate, weight_decay=arguments.decay)
    steps = arguments.epochs * (len(cases) // arguments.batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for epoch in range(arguments.epochs):
        network.train()
        chance.shuffle(cases)
        total = 0.0
        for at in range(0, len(cases), arguments.batch):
            part = cases[at:at + arguments.batch]
            scores = network(*joined([thinned(c["ids"], features, arguments.drop, chance) for c in part]), torch.from_numpy(np.stack([c["dense"] for c in part])))
            goal = torch.from_numpy(np.stack([type_goal(c["goal"]) for c in part]))
            weight = torch.tensor([WEIGHTS[c["set"]] for c in part])
            loss = (-(goal * F.log_softmax(scores["type"], 1)).sum(1) * weight).mean()
            mode = torch.tensor([modes.index(f"{c['goal']['type']}.{c['goal']['mode']}" if c["goal"]["mode"] else "-") if c["goal"] else IGNORED for c in part])
            status = torch.tensor([STATUSES.index(c["goal"]["status"]) if c["goal"] and c["goal"]["status"] in STATUSES else IGNORED for c in part])
            for name, target in (("mode", mode), ("status", status)):
                if (target != IGNORED).any():
                    loss = loss + 0.3 * F.cross_entropy(scores[name], target, ignore_index=IGNORED) * (target != IGNORED).float().mean() * 4
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(part)
        if hold and (epoch == arguments.epochs - 1 or epoch % 4 == 3):
            print(f"  epoch {epoch + 1} loss {total / len(cases):.3f} held {report_triggers(network, features, modes, hold, vectors)}", flush=True)
    return network, features, modes


def scores_of(network, features, cases):
    network.eval()
    with torch.no_grad():
        return network(*joined([features.of([c["features"] for c in cases])]), torch.from_numpy(np.stack([c["dense"] for c in cases])))


def report_triggers(network, features, modes, hold, vectors):
    cases = list(trigger_cases(hold, vectors))
    scores = scores_of(network, features, cases)
    chances = torch.softmax(scores["type"], 1).numpy()
    lines = []
    for bar in (0.4, 0.5, 0.6):
        given = right = sure = found = 0
        for c, p in zip(cases, chances):
            best = int(p[1:].argmax()) + 1
            coded = 1 - p[0] >= bar
            fits = c["goal"] is not None and TYPES[best] in [c["goal"]["type"], *c["goal"]["alt"]]
            given += coded
            right += coded and fits
            sure += c["goal"] is not None and c["goal"]["sure"]
            found += coded and fits and c["goal"]["sure"]
        lines.append(f"bar {bar} P {100 * right / max(given, 1):.1f} R {100 * found / sure:.1f}")
    told = [(c["goal"], i) for i, c in enumerate(cases) if c["goal"]]
    status = scores["status"].argmax(1)
    mode = scores["mode"].argmax(1)
    lines.append(f"status {100 * np.mean([STATUSES[status[i]] == g['status'] for g, i in told]):.1f}")
    lines.append(f"mode {100 * np.mean([modes[mode[i]].partition('.')[2] == (g['mode'] or '') for g, i in told]):.1f}")
    return ", ".join(lines)


def role_cases(sentences, vectors):
    """One for each event whose answer is known: the features of candidates and nobody, those of pairs, marks."""
    for sentence in sentences:
        triggers = {t["word"]: t for t in sentence["triggers"]}
        for known in sentence["known"]:
            if known["roles"] is None or known["word"] not in triggers or not any(known["marks"]):
                continue
            lead = vectors.of(triggers[known["word"]]["vectors"][0])
            dense = np.stack([np.concatenate([lead, vectors.of(c["lemma"])]) for c in sentence["candidates"]] + [np.concatenate([lead, np.zeros(vectors.size, np.float32)])])
            yield {"features": known["roles"], "dense": dense, "marks": known["marks"], "weight": 1.0 if known["sure"] else 0.6,
                   "sure": known["sure"], "pairs": sentence["pairs"], "type": known["type"], "candidates": sentence["candidates"]}


def beside(case, source):
    """For each target the features of its pair with a source, each alone and with the type of the event."""
    return [[name for pair in target.split("\t") for name in (pair, f"{pair}={case['type']}")] for target in case["pairs"][source]]


def sources(case):
    """The candidates, or nobody, that are right as the source."""
    return [i for i, mark in enumerate(case["marks"][0] or []) if mark == 1]


def role_scores(network, features, case, source):
    """Scores of all as the source, or, with a source, as the target beside it."""
    own = features.of(case["features"])
    part = own if source is None else beside_each(own, features.of(beside(case, source)))
    return network(*joined([part]), torch.from_numpy(case["dense"]))["side"][:, 0 if source is None else 1]


def likeness(people):
    """Between candidates, nobody last: whether they are of one country (or the same), of one country and sector (or the same), the same."""
    size = len(people) + 1
    lands, sectors, same = np.eye(size, dtype=bool), np.eye(size, dtype=bool), np.eye(size, dtype=bool)
    for i, one in enumerate(people):
        for j, other in enumerate(people):
            for a in one["actors"]:
                for b in other["actors"]:
                    equal = a["code"] == b["code"] and a["person"] == b["person"]
                    land = equal or (a["country"] is not None and a["country"] == b["country"])
                    lands[i, j] |= land
                    sectors[i, j] |= equal or (land and bool(set(a["sectors"]) & set(b["sectors"])))
                    same[i, j] |= equal
    return lands, sectors, same


def chosen_sides(network, features, case):
    """The pair that is most likely right as to whom the two stand for, and how likely source and target are; as SideChoice.cs finds it."""
    with torch.no_grad():
        doing = torch.softmax(role_scores(network, features, case, None), 0).numpy()
        nobody = len(doing) - 1
        lands, sectors, same = likeness(case["candidates"])
        weight = np.where(np.arange(nobody + 1) == nobody, NOBODY, 1)
        order = np.argsort(-doing * weight, kind="stable")[:SOURCES]
        tried = [s for i, s in enumerate(order) if i == 0 or doing[s] * weight[s] >= LEAST_SOURCE]
        pairs = np.zeros((nobody + 1, nobody + 1))
        for source in tried:
            pairs[source] = doing[source] * torch.softmax(role_scores(network, features, case, source), 0).numpy()
            if source != nobody:
                pairs[source][same[source]] = 0
        best = None
        for source in tried:
            for target in np.flatnonzero(pairs[source]):
                alike = sectors if source != nobody and target != nobody and lands[source, target] else lands
                sums = alike[source] * (pairs @ alike[target])
                score = weight[target] * (weight @ sums) + ITSELF * weight[source] * weight[target] * pairs[source, target]
                if best is None or score > best[0]:
                    best = score, (int(source), int(target)), alike[source], sums.sum()
    _, sides, alike, mass = best
    return sides, [min(float(alike @ doing), 1), min(float(mass / sum(doing[s] for s in tried if alike[s])), 1)]


def role_loss(scores, cases):
    """Marginal likelihood: any of the marked candidates is right; those that cannot be judged are left out."""
    losses, at = [], 0
    for c in cases:
        size = len(c["features"])
        for side, marks in enumerate(c["marks"]):
            if marks is None:
                continue
            row = scores[at:at + size, side]
            keep = torch.tensor([m is not None for m in marks])
            right = torch.tensor([m == 1 for m in marks])
            losses.append(c["weight"] * (torch.logsumexp(row[keep], 0) - torch.logsumexp(row[right], 0)))
        at += size
    return torch.stack(losses).mean()


def train_roles(train, hold, vectors, arguments):
    torch.manual_seed(arguments.seed)
    cases = list(role_cases(train, vectors))
    features = Features([f for c in cases for f in c["features"]] + [f for c in cases for s in sources(c)[:1] for f in beside(c, s)], arguments.least)
    for c in cases:
        c["ids"] = features.of(c["features"])
        c["beside"] = [features.of(beside(c, s)) for s in sources(c)]
    network = Scorer(len(features.names), cases[0]["dense"].shape[1], arguments.hidden, {"side": 2})
    print(f"roles: {len(cases)} cases, {len(features.names)} features", flush=True)
    chance = np.random.default_rng(arguments.seed)
    optimizer = torch.optim.AdamW(network.parameters(), lr=arguments.rate, weight_decay=arguments.role_decay)
    batch = arguments.role_batch
    steps = arguments.role_epochs * (len(cases) // batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for epoch in range(arguments.role_epochs):
        network.train()
        chance.shuffle(cases)
        total = 0.0
        for at in range(0, len(cases), batch):
            part = cases[at:at + batch]
            alone = [thinned(c["ids"], features, arguments.drop, chance) for c in part]
            paired = [beside_each(own, c["beside"][chance.integers(len(c["beside"]))]) if c["beside"] else own for own, c in zip(alone, part)]
            dense = torch.from_numpy(np.concatenate([c["dense"] for c in part]))
            loss = role_loss(torch.cat([network(*joined(alone), dense)["side"][:, :1], network(*joined(paired), dense)["side"][:, 1:]], 1), part)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(part)
        if hold and (epoch == arguments.role_epochs - 1 or epoch % 3 == 2):
            print(f"  epoch {epoch + 1} loss {total / len(cases):.3f} held {report_roles(network, features, hold, vectors)}", flush=True)
    return network, features


def report_roles(network, features, hold, vectors):
    network.eval()
    right, both, events = [0, 0], 0, 0
    for c in role_cases(hold, vectors):
        if c["sure"]:
            (source, target), _ = chosen_sides(network, features, c)
            good = [marks is not None and marks[at] != 0 for marks, at in zip(c["marks"], (source, target))]
            right = [r + g for r, g in zip(right, good)]
            both += all(good)
            events += 1
    return f"source {100 * right[0] / events:.1f} target {100 * right[1] / events:.1f} both {100 * both / events:.1f}"


def logit(p):
    p = np.clip(p, 1e-4, 1 - 1e-4)
    return np.log(p / (1 - p))


def fitted(pairs):
    """Slope and shift that make chances true: of the cases given 0.8, four in five are right (Platt 1999)."""
    scores, right = np.array([logit(p) for p, _ in pairs]), np.array([float(r) for _, r in pairs])
    slope, shift = 1.0, 0.0
    for _ in range(2000):
        p = 1 / (1 + np.exp(-(slope * scores + shift)))
        slope -= 0.5 * ((p - right) * scores).mean()
        shift -= 0.5 * (p - right).mean()
    return slope, shift


def calibration(triggers, trigger_features, modes, roles, role_features, hold, vectors):
    """For type, source, target, status and mode the slope and shift of the logit, from reports that training did not see."""
    told = {name: [] for name in FIELDS}
    cases = list(trigger_cases(hold, vectors))
    scores = scores_of(triggers, trigger_features, cases)
    chances, statuses, mode = (torch.softmax(scores[name], 1).numpy() for name in ("type", "status", "mode"))
    for c, p, status, m in zip(cases, chances, statuses, mode):
        best = int(p[1:].argmax()) + 1
        if 1 - p[0] < BAR:
            continue
        goal = c["goal"]
        right = goal is not None and TYPES[best] in [goal["type"], *goal["alt"]]
        told["type"].append((p[best], right))
        if right:
            told["status"].append((status.max(), STATUSES[status.argmax()] == goal["status"]))
            fits = [i for i, name in enumerate(modes) if name == "-" or name.startswith(goal["type"] + ".")]
            top = max(fits, key=lambda i: m[i])
            told["mode"].append((m[top] / m[fits].sum(), modes[top].partition(".")[2] == (goal["mode"] or "")))
    for case in role_cases(hold, vectors):
        sides, chances = chosen_sides(roles, role_features, case)
        for name, marks, at, share in zip(("source", "target"), case["marks"], sides, chances):
            told[name].append((share, marks is not None and marks[at] != 0))
    for name, pairs in told.items():
        print(f"  {name}: {len(pairs)} cases, slope and shift {fitted(pairs)}")
    return np.array([fitted(told[name]) for name in FIELDS], np.float32)


def trained(*inputs):
    """Both networks, trained side by side: that of triggers with its features and modes, that of roles with its features."""
    global tasks
    tasks = [lambda: train_triggers(*inputs), lambda: train_roles(*inputs)]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(run, range(2), chunksize=1)


def run(number):
    """One of the tasks of `trained`, which the processes inherit."""
    return tasks[number]()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--parser", required=True)
    parser.add_argument("--out")
    parser.add_argument("--hold", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--role-epochs", type=int, default=4)
    parser.add_argument("--hidden", type=int, default=128)
    parser.add_argument("--least", type=int, default=8)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--role-batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=0.2)
    parser.add_argument("--role-decay", type=float, default=0.1)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    vectors = Vectors(arguments.parser)
    sentences = [s for path in arguments.cases for s in read(path)]
    kept = lambda s: s["set"] == "items" and zlib.crc32(s["id"].encode()) % arguments.hold == 0
    rest, hold = [s for s in sentences if not kept(s)], [s for s in sentences if kept(s)]
    (triggers, trigger_features, modes), (roles, role_features) = trained(rest, hold, vectors, arguments)
    print(f"held, together: {report_triggers(triggers, trigger_features, modes, hold, vectors)}; {report_roles(roles, role_features, hold, vectors)}", flush=True)
    true = calibration(triggers, trigger_features, modes, roles, role_features, hold, vectors)
    if arguments.out:
        (triggers, trigger_features, modes), (roles, role_features) = trained(sentences, [], vectors, arguments)
        packfile.write(arguments.out, {"type": TYPES, "status": STATUSES, "mode": modes, "field": FIELDS, "trigger.features": trigger_features.names, "role.features": role_features.names},
                       {"calibration": true, **dict([*triggers.arrays("trigger"), *roles.arrays("role")])})


main()
