"""Turning words into the numbers the network reads. The C# side (Dragoman/Trees) computes the same."""
import json
import re

import numpy as np

AFFIXES = ("p1", "p2", "p3", "s1", "s2", "s3", "s4")
SHAPES = ("lower", "Title", "UPPER", "miXed", "number", "digits", "punct", "initial")
REPLACED = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u201c": '"', "\u201d": '"',
                          "\u2013": "-", "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2014": "--",
                          "\u2026": "...", "\u00a0": " "})
DIGIT = re.compile(r"[0-9]")


def plain(form):
    """The form with typographic quotes and dashes made plain."""
    return form.translate(REPLACED)


def key(form):
    """The key of the learned tables: plain, lower case, digits as 0."""
    return DIGIT.sub("0", plain(form).lower())


def affixes(word):
    return {"p1": word[:1], "p2": word[:2], "p3": word[:3],
            "s1": word[-1:], "s2": word[-2:], "s3": word[-3:], "s4": word[-4:]}


def shape(form):
    form = plain(form)
    letters = [c for c in form if c.isalpha()]
    if any("0" <= c <= "9" for c in form):
        return SHAPES.index("digits" if letters else "number")
    if not letters:
        return SHAPES.index("punct")
    if len(form) == 2 and form[0].isupper() and form[1] == ".":
        return SHAPES.index("initial")
    if all(c.isupper() for c in letters):
        return SHAPES.index("UPPER" if len(letters) > 1 else "Title")
    if form[0].isupper() and all(not c.isupper() for c in letters[1:]):
        return SHAPES.index("Title")
    if any(c.isupper() for c in letters):
        return SHAPES.index("miXed")
    return SHAPES.index("lower")


def read_vectors(path, count):
    """The `count` commonest words of the vectors and their rows, quantised to eight bits a value.

    Returns words, int8 codes and one float32 scale a row, so that training sees what inference sees.
    """
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    words, rows = [], []
    for word in data["words"][:count]:
        words.append(word)
        rows.append(data["vectors"][word][:data["dimensions"]])
    rows = np.asarray(rows, dtype=np.float32)
    scale = np.abs(rows).max(axis=1) / 127
    scale[scale == 0] = 1
    return words, np.rint(rows / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def read_conllu(text):
    """Sentences as lists of (form, upos, xpos, head, deprel, lemma)."""
    sentence = []
    for line in text.split("\n"):
        if not line:
            if sentence:
                yield sentence
            sentence = []
        elif line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                sentence.append((cells[1], cells[3], cells[4], int(cells[6]), cells[7], cells[2]))
    if sentence:
        yield sentence
