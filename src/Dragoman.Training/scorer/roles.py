"""Who stands on the sides of an event."""
import numpy as np
import torch

from scorer import Features, Scorer, beside_each, joined, thinned

SOURCES, LEAST_SOURCE, NOBODY, ITSELF = 4, 0.03, 0.8, 0.01  # as in SideChoice.cs


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
