"""Trains the scorer of events and writes it as one file that the C# engine reads.

    python3 train.py --cases ITEMS.jsonl EXAMPLES.jsonl --parser ../../../models/english/parser.bin --out events.bin
        [--hold 8] [--epochs 8] [--role-epochs 5] [--nets 2] [--seed 1]

Two networks of one hidden layer, each trained --nets times and averaged. The first reads a word that may tell an event: the sum of a learned vector for each of its
features, and the word vectors of the trigger, of what it is done to, who does it and what it hangs on, and the mean of the
sentence's; it says the type (or none), the mode and the status. The second reads an event's type and a candidate and says how
well the candidate stands on each side; candidates and "nobody" are compared by softmax.
It trains twice: first without every Nth report of the items (--hold N), which are coded to see how they come out and to fit the
confidences, then on all. Needs PyTorch and NumPy.
"""
import argparse
import os
import random
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
WEIGHTS = {"items": 1.0, "codebook": 0.5, "harmless": 1.5}  # by set
FIELDS = ("type", "source", "target", "status", "mode")
BAR = 0.4  # as in ScoredReader.cs
NOBODY = 0.6


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


class Together(nn.Module):
    """Several networks side by side; their scores are averaged, so that they can be written as one wider network."""

    def __init__(self, networks):
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(self, ids, offsets, dense):
        scores = [network(ids, offsets, dense) for network in self.networks]
        return {name: sum(s[name] for s in scores) / len(scores) for name in scores[0]}

    def arrays(self, prefix):
        """The table in 8 bits with a scale for each row, the layers as they are."""
        states = [network.state_dict() for network in self.networks]
        table = np.concatenate([state["table.weight"][:-1].numpy() for state in states], 1)
        scales = np.maximum(np.abs(table).max(1), 1e-8) / 127
        yield f"{prefix}.table", np.round(table / scales[:, None]).astype(np.int8)
        yield f"{prefix}.scales", scales.astype(np.float32)
        for name in ("weight", "bias"):
            yield f"{prefix}.dense.{name}", np.concatenate([state[f"dense.{name}"].numpy() for state in states], 0).astype(np.float32)
        for head in self.networks[0].heads:
            weights = [state[f"heads.{head}.weight"].numpy() / len(states) for state in states]
            yield f"{prefix}.heads.{head}.weight", np.concatenate(weights, 1).astype(np.float32)
            yield f"{prefix}.heads.{head}.bias", (sum(state[f"heads.{head}.bias"].numpy() for state in states) / len(states)).astype(np.float32)


class Features:
    """The numbers of the features that are seen often enough."""

    def __init__(self, cases, least):
        counts = Counter(f for features in cases for f in set(features))
        self.names = sorted(f for f, c in counts.items() if c >= least)
        self.rows = {name: i for i, name in enumerate(self.names)}

    def of(self, features, drop=0.0, rules=0.0, chance=random):
        without = drop and chance.random() < rules
        return [self.rows[f] for f in features if f in self.rows and not (drop and (chance.random() < drop or (without and f.startswith(NAMES_RULE))))]


def flat(lists):
    offsets = np.cumsum([0] + [len(l) for l in lists[:-1]])
    return torch.tensor([i for l in lists for i in l], dtype=torch.long), torch.tensor(offsets, dtype=torch.long)


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
            yield {"features": t["features"], "dense": np.concatenate([vectors.of(v) for v in t["vectors"]] + [mean]), "goal": goal,
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


def train_triggers(train, hold, vectors, arguments, seed):
    torch.manual_seed(seed)
    cases = list(trigger_cases(train, vectors))
    features = Features([c["features"] for c in cases], arguments.least)
    modes = ["-"] + sorted({f"{c['goal']['type']}.{c['goal']['mode']}" for c in cases if c["goal"] and c["goal"]["mode"]})
    network = Scorer(len(features.names), cases[0]["dense"].size, arguments.hidden, {"type": len(TYPES), "mode": len(modes), "status": len(STATUSES)})
    print(f"triggers: {len(cases)} cases, {len(features.names)} features, {len(modes)} modes")
    chance = random.Random(seed)
    optimizer = torch.optim.AdamW(network.parameters(), lr=arguments.rate, weight_decay=arguments.decay)
    steps = arguments.epochs * (len(cases) // arguments.batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for epoch in range(arguments.epochs):
        network.train()
        chance.shuffle(cases)
        total = 0.0
        for at in range(0, len(cases), arguments.batch):
            part = cases[at:at + arguments.batch]
            ids, offsets = flat([features.of(c["features"], arguments.drop, 0.3, chance) for c in part])
            scores = network(ids, offsets, torch.from_numpy(np.stack([c["dense"] for c in part])))
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
        ids, offsets = flat([features.of(c["features"]) for c in cases])
        return network(ids, offsets, torch.from_numpy(np.stack([c["dense"] for c in cases])))


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
    """One for each side of an event whose answer is known: the features of candidates and nobody, marks."""
    for sentence in sentences:
        triggers = {t["word"]: t for t in sentence["triggers"]}
        for known in sentence["known"]:
            if known["roles"] is None or known["word"] not in triggers:
                continue
            lead = vectors.of(triggers[known["word"]]["vectors"][0])
            dense = np.stack([np.concatenate([lead, vectors.of(c["lemma"])]) for c in sentence["candidates"]] + [np.concatenate([lead, np.zeros(vectors.size, np.float32)])])
            if any(known["marks"]):
                yield {"features": known["roles"], "dense": dense, "marks": known["marks"], "weight": 1.0 if known["sure"] else 0.6, "sure": known["sure"]}


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


def train_roles(train, hold, vectors, arguments, seed):
    torch.manual_seed(seed)
    cases = list(role_cases(train, vectors))
    features = Features([f for c in cases for f in c["features"]], arguments.least)
    network = Scorer(len(features.names), cases[0]["dense"].shape[1], arguments.hidden, {"side": 2})
    print(f"roles: {len(cases)} cases, {len(features.names)} features")
    chance = random.Random(seed)
    optimizer = torch.optim.AdamW(network.parameters(), lr=arguments.rate, weight_decay=arguments.decay)
    batch = 32
    steps = arguments.role_epochs * (len(cases) // batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for epoch in range(arguments.role_epochs):
        network.train()
        chance.shuffle(cases)
        total = 0.0
        for at in range(0, len(cases), batch):
            part = cases[at:at + batch]
            ids, offsets = flat([features.of(f, arguments.drop, 0.3, chance) for c in part for f in c["features"]])
            scores = network(ids, offsets, torch.from_numpy(np.concatenate([c["dense"] for c in part])))["side"]
            loss = role_loss(scores, part)
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
    right, asked = [0, 0], [0, 0]
    both = events = 0
    with torch.no_grad():
        for c in role_cases(hold, vectors):
            if not c["sure"]:
                continue
            ids, offsets = flat([features.of(f) for f in c["features"]])
            best = network(ids, offsets, torch.from_numpy(c["dense"]))["side"].argmax(0)
            good = True
            for side, marks in enumerate(c["marks"]):
                if marks is None:
                    good = False
                    continue
                fits = marks[best[side]] != 0
                asked[side] += 1
                right[side] += fits
                good &= fits
            events += 1
            both += good
    return f"source {100 * right[0] / asked[0]:.1f} target {100 * right[1] / asked[1]:.1f} both {100 * both / events:.1f}"


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


def same_actor(one, other):
    return any(a["code"] == b["code"] and a["name"] == b["name"] for a in one["actors"] for b in other["actors"])


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
    for sentence in hold:
        triggers_at = {t["word"] for t in sentence["triggers"]}
        people = sentence["candidates"]
        kin = np.array([[i == j or same_actor(a, b) for j, b in enumerate(people)] for i, a in enumerate(people)]).reshape(len(people), len(people))
        for case, known in zip(role_cases([sentence], vectors), (k for k in sentence["known"] if k["roles"] is not None and k["word"] in triggers_at and any(k["marks"]))):
            ids, offsets = flat([role_features.of(f) for f in case["features"]])
            with torch.no_grad():
                share = torch.softmax(roles(ids, offsets, torch.from_numpy(case["dense"]))["side"], 0).numpy()
            for side, name in enumerate(("source", "target")):
                together = np.append(kin @ share[:-1, side], share[-1, side]) if people else share[:, side]
                best = int((together * np.append(np.ones(len(people)), NOBODY)).argmax())
                marks = known["marks"][side]
                told[name].append((min(together[best], 1), marks is not None and marks[best] != 0))
    for name, pairs in told.items():
        print(f"  {name}: {len(pairs)} cases, slope and shift {fitted(pairs)}")
    return np.array([fitted(told[name]) for name in FIELDS], np.float32)


def several(train, arguments, *inputs):
    """Trains some networks that differ in their seeds alone; gives them together, and what training gives beside them."""
    networks = []
    for seed in range(arguments.seed, arguments.seed + arguments.nets):
        network, *rest = train(*inputs, arguments, seed)
        networks.append(network)
    return Together(networks), *rest


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--parser", required=True)
    parser.add_argument("--out")
    parser.add_argument("--hold", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--role-epochs", type=int, default=5)
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--least", type=int, default=3)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--decay", type=float, default=0.02)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--nets", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    vectors = Vectors(arguments.parser)
    sentences = [s for path in arguments.cases for s in read(path)]
    kept = lambda s: s["set"] == "items" and zlib.crc32(s["id"].encode()) % arguments.hold == 0
    rest, hold = [s for s in sentences if not kept(s)], [s for s in sentences if kept(s)]
    triggers, trigger_features, modes = several(train_triggers, arguments, rest, hold, vectors)
    roles, role_features = several(train_roles, arguments, rest, hold, vectors)
    print(f"held, together: {report_triggers(triggers, trigger_features, modes, hold, vectors)}; {report_roles(roles, role_features, hold, vectors)}", flush=True)
    true = calibration(triggers, trigger_features, modes, roles, role_features, hold, vectors)
    if arguments.out:
        triggers, trigger_features, modes = several(train_triggers, arguments, sentences, [], vectors)
        roles, role_features = several(train_roles, arguments, sentences, [], vectors)
        packfile.write(arguments.out, {"type": TYPES, "status": STATUSES, "mode": modes, "field": FIELDS, "trigger.features": trigger_features.names, "role.features": role_features.names},
                       {"calibration": true, **dict([*triggers.arrays("trigger"), *roles.arrays("role")])})


main()
