"""Names of persons, places, organisations and peoples: reading the data, and a linear-chain scorer of tag sequences.

Data: one word and its tag a line (`token TAB B-PERSON`), a blank line between sentences, gzip.
"""
import gzip

import torch
from torch import nn

KINDS = ("PERSON", "PLACE", "ORGANISATION", "PEOPLE", "OTHER")
TAGS = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BI"))
UNMARKED = -1


def read_names(path):
    """Sentences as lists of (form, number of the tag). A file without any PEOPLE does not mark them: unmarked words may be."""
    sentences = []
    for block in gzip.open(path, "rt", encoding="utf-8").read().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line]
        if rows:
            sentences.append([(form, TAGS.index(tag)) for form, tag in rows])
    return sentences


def marks_people(sentences):
    return any(TAGS[tag].endswith("PEOPLE") for sentence in sentences for _, tag in sentence)


def may_follow(before, after):
    """Whether a tag may stand after another; a name does not begin with its inner part."""
    return after[0] != "I" or (before != "O" and before[2:] == after[2:])


class Chain(nn.Module):
    """Scores of one tag after another; what may not be is barred."""

    def __init__(self):
        super().__init__()
        self.after = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        bars = [[0.0 if may_follow(one, other) else -1e4 for other in TAGS] for one in TAGS]
        self.register_buffer("bars", torch.tensor(bars), persistent=False)
        self.register_buffer("first", torch.tensor([0.0 if tag[0] != "I" else -1e4 for tag in TAGS]), persistent=False)

    def loss(self, scores, tags, mask):
        """Mean negative log-likelihood a word. Rows of sentences, padded at the end where the mask is false."""
        steps = self.after + self.bars
        total = scores[:, 0] + self.first
        gold = scores[:, 0].gather(1, tags[:, :1])[:, 0]
        for i in range(1, scores.shape[1]):
            here = mask[:, i]
            further = torch.logsumexp(total[:, :, None] + steps[None], 1) + scores[:, i]
            total = torch.where(here[:, None], further, total)
            taken = scores[:, i].gather(1, tags[:, i:i + 1])[:, 0] + steps[tags[:, i - 1], tags[:, i]]
            gold = gold + torch.where(here, taken, torch.zeros_like(gold))
        return (torch.logsumexp(total, 1) - gold).sum() / mask.sum()

    def best(self, scores):
        """The best tags of one sentence."""
        steps, total, back = self.after + self.bars, scores[0] + self.first, []
        for row in scores[1:]:
            values, chosen = (total[:, None] + steps).max(0)
            total = values + row
            back.append(chosen)
        tags = [int(total.argmax())]
        for chosen in reversed(back):
            tags.append(int(chosen[tags[-1]]))
        return tags[::-1]


def spans(tags):
    """(start, end, kind) of the names in a sentence of tag numbers."""
    found, start = [], None
    for i, tag in enumerate([*tags, 0]):
        if start is not None and TAGS[tag][0] != "I":
            found.append((start, i, TAGS[tags[start]][2:]))
            start = None
        if TAGS[tag][0] == "B":
            start = i
    return found
