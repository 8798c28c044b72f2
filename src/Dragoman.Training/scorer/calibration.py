"""Makes chances true: of the events given 0.8, four in five are right (Platt 1999)."""
import numpy as np
import torch

from cases import STATUSES, TYPES
from roles import chosen_sides, role_cases
from triggers import scores_of, trigger_cases

FIELDS = ("type", "source", "target", "status", "mode")
BAR = 0.4  # about where words begin to tell events


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


def judged(triggers, trigger_features, modes, roles, role_features, hold, vectors):
    """For type, source, target, status and mode each chance that is given, and whether it was right; of reports that training did not see."""
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
    return told


def calibration(parts):
    """The slope and shift of the logit for each field, from what several trainings gave on what they did not see."""
    told = {name: [pair for part in parts for pair in part[name]] for name in FIELDS}
    for name, pairs in told.items():
        print(f"  {name}: {len(pairs)} cases, slope and shift {fitted(pairs)}")
    return np.array([fitted(told[name]) for name in FIELDS], np.float32)
