"""Trains the network that judges whole records and adds it to the weights that train.py wrote.

    python3 records.py --fold ITEMS.0.jsonl OWN.0.jsonl --fold ITEMS.1.jsonl OWN.1.jsonl --fold ITEMS.2.jsonl OWN.2.jsonl
        --parser ../../../models/english/parser.bin --weights events.bin

`dragoman-train event-records` writes the files: what the scorer makes of the reports with the weights that were trained without fold K. Of
these files only the reports of fold K are read, for what the others come out as is what training taught. A record is right where the
annotators have one of the same type and sides; where several tell the same one, the surest that has its trigger is right, and the others in part, if it is the same relation.
The network is trained on two folds to see how the third comes out, and on all. What is told of a record is the geometric mean of its chance and of the
product of the chances of type and sides, made true on the items, which are real news: on reports that were used for nothing the two together are better than
either. Needs PyTorch and NumPy.
"""
import argparse

import numpy as np
import torch
import torch.nn.functional as F

from calibration import FIELDS, fitted, logit
from cases import countries, fold, is_meant, read_lines
from scorer import OWN, Features, Scorer, Vectors, joined, packfile, thinned

WEIGHT = {"items": 1.0, "own": 0.5}
AGAIN, ELSEWHERE, OTHERWISE = 0.5, 0.8, 0.1  # how right a second record of one event is: in the same sentence, in another, with another relation
BARS = (0.4, 0.45, 0.5, 0.55)


def fits(gold, given, inside):
    """Whether a side is the one meant; one of joint actors is enough, and nobody fits those without a country."""
    return any(is_one(g, a, inside) for g in gold for a in given) if gold else not countries(given)


def is_one(gold, actor, inside):
    return is_meant(gold, {"actors": [actor], "text": actor["text"]}, inside)


def is_right(known, record):
    if record["type"] not in [known["type"], *known["alt"]]:
        return False
    source, target = known["source"], known["target"]
    inside = bool(countries(source) & countries(target))
    if fits(source, record["source"], inside) and fits(target, record["target"], inside):
        return True
    if not record["symmetric"]:
        return False
    parties, given = source + target, record["source"] + record["target"]
    return (fits(source, record["target"], inside) and fits(target, record["source"], inside)
            or not (target and record["target"]) and len(parties) > 1 and all(any(is_one(g, a, inside) for a in given) for g in parties))


def relation(record):
    """What makes two records tell the same relation: the type, and on each side the countries (inside one country the sectors too), or the names."""
    inside = countries(record["source"]) & countries(record["target"])
    sides = [frozenset((a["country"], *(a["sectors"] if inside else [])) if a["country"] else a["name"] for a in record[side]) for side in ("source", "target")]
    return record["type"], record["symmetric"], frozenset(sides) if record["symmetric"] else tuple(sides)


def label(report):
    """Gives each record how right it is, and says how many sure events no record tells."""
    records, missed = report["records"], 0
    for record in records:
        record["right"] = 0.0
    for known in report["gold"]:
        told = [r for r in records if is_right(known, r)]
        if not told:
            missed += known["sure"]
            continue
        stretch, trigger = known["within"], known["trigger"].casefold()
        best = max(told, key=lambda r: (stretch["start"] < r["end"] and r["start"] < stretch["end"] and r["form"].casefold() in trigger, r["event"]))
        for r in told:
            again = OTHERWISE if relation(r) != relation(best) else AGAIN if r["sentence"] == best["sentence"] else ELSEWHERE
            r["right"] = max(r["right"], 1.0 if r is best else again)
    return missed


def cases(reports, vectors):
    for report in reports:
        for r in report["records"]:
            yield {"features": r["features"] + ([OWN] if report["set"] == "own" else []), "right": r["right"], "weight": WEIGHT[report["set"]],
                   "dense": np.concatenate([np.array(r["numbers"], np.float32), vectors.of(r["lemma"])])}


def train(reports, vectors, arguments):
    torch.manual_seed(arguments.seed)
    chance = np.random.default_rng(arguments.seed)
    told = list(cases(reports, vectors))
    features = Features([c["features"] for c in told], arguments.least)
    for c in told:
        c["ids"] = features.of([c["features"]])
    network = Scorer(len(features.names), told[0]["dense"].size, arguments.hidden, {"right": 1}, thin=0)
    optimizer = torch.optim.AdamW(network.parameters(), lr=arguments.rate, weight_decay=arguments.decay)
    steps = arguments.epochs * -(-len(told) // arguments.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: 1 - s / steps)
    for _ in range(arguments.epochs):
        network.train()
        chance.shuffle(told)
        for at in range(0, len(told), arguments.batch):
            part = told[at:at + arguments.batch]
            scores = network(*joined([thinned(c["ids"], features, arguments.drop, chance) for c in part]), torch.from_numpy(np.stack([c["dense"] for c in part])))["right"][:, 0]
            right, weight = (torch.tensor([c[name] for c in part]) for name in ("right", "weight"))
            loss = (F.binary_cross_entropy_with_logits(scores, right, reduction="none") * weight).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()
    return network, features


def chances(network, features, reports, vectors):
    """The chance of each record; those of our own as the program sees them, without the feature that tells them apart."""
    told = [dict(c, features=[f for f in c["features"] if f != OWN]) for c in cases(reports, vectors)]
    with torch.no_grad():
        scores = network(*joined([features.of([c["features"] for c in told])]), torch.from_numpy(np.stack([c["dense"] for c in told])))["right"][:, 0]
    return torch.sigmoid(scores).numpy()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", nargs="+", action="append", required=True)
    parser.add_argument("--parser", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--hidden", type=int, default=16)
    parser.add_argument("--least", type=int, default=10)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=1.0)
    parser.add_argument("--drop", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    vectors = Vectors(arguments.parser)
    folds = [[r for path in files for r in read_lines(path) if fold(r["id"], len(arguments.fold)) == k] for k, files in enumerate(arguments.fold)]
    missed = sum(label(r) for reports in folds for r in reports)
    given, right = [], []
    for held in folds:
        network, features = train([r for reports in folds if reports is not held for r in reports], vectors, arguments)
        real = [r for r in held if r["set"] == "items"]
        products = [record["product"] for r in real for record in r["records"]]
        # What tells the same once more is mostly left out by the program: neither right nor wrong.
        first = [(c, record["right"] == 1) for c, record in zip(np.sqrt(chances(network, features, real, vectors) * products), (record for r in real for record in r["records"]))
                 if record["right"] not in (AGAIN, ELSEWHERE)]
        given += [c for c, _ in first]
        right += [answer for _, answer in first]
    slope, shift = fitted(list(zip(given, right)))
    true, right = 1 / (1 + np.exp(-(slope * logit(np.array(given)) + shift))), np.array(right)
    print(f"{len(right)} records, slope and shift {slope:.3f} {shift:.3f}; {missed} sure events told by none")
    for bar in BARS:
        print(f"bar {bar}: of those given {100 * right[true >= bar].mean():.1f} right, of the right ones given {100 * right[true >= bar].sum() / right.sum():.1f}")
    network, features = train([r for reports in folds for r in reports], vectors, arguments)
    lists, arrays = packfile.read(arguments.weights)
    lists["record.features"] = features.names
    lists["field"] = [*FIELDS, "record"]
    arrays["calibration"] = np.concatenate([arrays["calibration"][:len(FIELDS)], np.array([[slope, shift]], np.float32)])
    arrays.update(network.arrays("record"))
    packfile.write(arguments.weights, lists, arrays)


main()
