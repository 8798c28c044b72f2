"""Trains the networks of the scorer that read single words and candidates, and writes them as one file that the C# engine reads.

    python3 train.py --cases ITEMS.jsonl OWN.jsonl EXAMPLES.jsonl --parser ../../../models/english/parser.bin --out events.bin
        [--folds 3] [--epochs 8] [--role-epochs 4] [--seed 1]

Two networks of one hidden layer, trained side by side. The first reads a word that may tell an event: the sum of a learned vector for each of its
features, and the word vectors of the trigger, of what it is done to, who does it and what it hangs on, and the mean of the
sentence's; it says the type (or none), the mode and the status. The second reads an event's type and a candidate and says how
well the candidate stands on each side; candidates and "nobody" are compared by softmax. As a target it is judged beside the
source: features of the pair are added to its own.
They are trained first without each of so many folds of the reports, to see how they come out and to fit the confidences, then on all. The
weights without fold K are written beside the others, as OUT.K: with them `dragoman-train event-records` reads that fold, for `records.py`.
Needs PyTorch and NumPy.
"""
import argparse
import multiprocessing

import torch

from calibration import FIELDS, calibration, judged
from cases import REPORTS, STATUSES, TYPES, fold, read
from scorer import Vectors, packfile
from roles import report_roles, train_roles
from triggers import report_triggers, train_triggers


def trained(*inputs):
    """Both networks, trained side by side: that of triggers with its features and modes, that of roles with its features."""
    global tasks
    tasks = [lambda: train_triggers(*inputs), lambda: train_roles(*inputs)]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(run, range(2), chunksize=1)


def run(number):
    """One of the tasks of `trained`, which the processes inherit."""
    return tasks[number]()


def write(path, networks, true):
    (triggers, trigger_features, modes), (roles, role_features) = networks
    packfile.write(path, {"type": TYPES, "status": STATUSES, "mode": modes, "field": FIELDS, "trigger.features": trigger_features.names, "role.features": role_features.names},
                   {"calibration": true, **dict([*triggers.arrays("trigger"), *roles.arrays("role")])})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--parser", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--folds", type=int, default=3)
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
    folds, parts = [], []
    for k in range(arguments.folds):
        kept = lambda s: s["set"] in REPORTS and fold(s["id"], arguments.folds) == k
        folds.append(trained([s for s in sentences if not kept(s)], [], vectors, arguments))
        (triggers, trigger_features, modes), (roles, role_features) = folds[k]
        hold = [s for s in sentences if kept(s) and s["set"] == "items"]
        print(f"fold {k}: {report_triggers(triggers, trigger_features, modes, hold, vectors)}; {report_roles(roles, role_features, hold, vectors)}", flush=True)
        parts.append(judged(triggers, trigger_features, modes, roles, role_features, hold, vectors))
    true = calibration(parts)
    for k, networks in enumerate(folds):
        write(f"{arguments.out}.{k}", networks, true)
    write(arguments.out, trained(sentences, [], vectors, arguments), true)


main()
