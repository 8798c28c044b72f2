"""Which words tell an event, of which type, mode and status."""
import numpy as np
import torch
import torch.nn.functional as F

from cases import STATUSES, TYPES
from scorer import OWN, Features, Scorer, joined, thinned

IGNORED = -100
WEIGHTS = {"items": 1.0, "own": 0.7, "codebook": 0.5, "harmless": 6.0}  # of words that tell types, by set


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
