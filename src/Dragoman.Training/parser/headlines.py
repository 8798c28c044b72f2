"""Makes headlines of treebank sentences: what headlines leave out and how they set tenses, with the tree kept.

A word is (form, UPOS, XPOS, head, relation, lemma, name tag).
"""

SMALL = ("ADP", "DET", "PART", "CCONJ")
BE = ("is", "are", "was", "were", "has", "have", "had", "been")


def third_person(lemma):
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2:-1] not in "aeiou" else lemma + "s"


def title_case(sentence):
    return [(w[0] if w[1] in SMALL else w[0][:1].upper() + w[0][1:], *w[1:]) for w in sentence]


def capitals(sentence):
    return [(w[0].upper(), *w[1:]) for w in sentence]


def eligible(sentence):
    """A sentence of middling length whose root is a verb with a subject before it."""
    root = next((i for i, w in enumerate(sentence) if w[3] == 0), None)
    return (root is not None and 5 <= len(sentence) <= 28 and sentence[root][1] == "VERB" and sentence[root][5].isalpha()
            and any(w[3] == root + 1 and w[4].startswith("nsubj") and i < root for i, w in enumerate(sentence)))


def headline(sentence, rng):
    """Articles and forms of be fall away, a past root goes into the present, "will" becomes "to", "and" a comma."""
    words = list(sentence)
    root = next(i for i, w in enumerate(words) if w[3] == 0)
    present, commas = rng.random() < 0.7, rng.random() < 0.2
    parents = {w[3] for w in words}
    dropped = set()
    for i, (form, upos, xpos, head, deprel, lemma, name) in enumerate(words):
        leaf = i + 1 not in parents and name <= 0
        if leaf and deprel == "det" and lemma in ("the", "a"):
            dropped.add(i)
        elif leaf and deprel in ("aux", "aux:pass", "cop") and form.lower() in BE and head == root + 1:
            dropped.add(i)
        elif leaf and deprel == "aux" and form.lower() == "will":
            words[i] = ("to", "PART", "TO", head, "mark", "to", name)
        elif commas and leaf and deprel == "cc" and form == "and" and words[head - 1][1] in ("NOUN", "PROPN"):
            words[i] = (",", "PUNCT", ",", head, "punct", ",", name)
        elif i == len(words) - 1 and form == ".":
            dropped.add(i)
    _, upos, xpos, head, deprel, lemma, name = words[root]
    number = next(w for i, w in enumerate(words) if w[3] == root + 1 and w[4].startswith("nsubj") and i < root)
    if present and xpos == "VBD" and not any(w[3] == root + 1 and w[4].startswith("aux") for w in words):
        plural = number[2] in ("NNS", "NNPS") or number[5] in ("I", "we", "they", "you") or any(
            w[4] == "conj" and words[w[3] - 1] is number for w in words)
        words[root] = (lemma, upos, "VBP", head, deprel, lemma, name) if plural else (third_person(lemma), upos, "VBZ", head, deprel, lemma, name)
    return without(words, dropped)


def without(words, dropped):
    """The words left, with their heads counted anew."""
    place, kept = {0: 0}, [i for i in range(len(words)) if i not in dropped]
    for number, i in enumerate(kept):
        place[i + 1] = number + 1
    return [(w[0], w[1], w[2], place[w[3]], *w[4:]) for w in (words[i] for i in kept)]


def varied(sentence, rng):
    """Now and then a headline: made from the sentence, title case, capitals, or no full stop."""
    if rng.random() < 0.10 and eligible(sentence):
        sentence = headline(sentence, rng)
        dice = rng.random()
        return title_case(sentence) if dice < 0.4 else capitals(sentence) if dice < 0.45 else first_capital(sentence)
    dice = rng.random()
    if dice < 0.02:
        return title_case(sentence)
    if dice < 0.03:
        return capitals(sentence)
    if dice < 0.13 and len(sentence) > 3 and sentence[-1][0] == "." and all(w[3] != len(sentence) for w in sentence):
        return sentence[:-1]
    return sentence


def first_capital(sentence):
    form, *rest = sentence[0]
    return [(form[:1].upper() + form[1:], *rest), *sentence[1:]]
